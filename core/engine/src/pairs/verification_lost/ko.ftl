### reviewed = no

verification-lost =
    .check = 사이트의 확인 표시(지금과 예전)
    .title = 사이트의 확인 표시가 지금은 없습니다
    .noticed = { $day }에는 { $lost } 표시가 있었습니다. 지금은 { $left } 표시가 있고 예전 표시는 없습니다.
    .why = 계정에 변화가 있으면 사이트가 다시 확인하면서 그동안 표시를 없애기도 합니다.
    .innocent-1 = 확인에는 유효 기간이 있고 서류를 새로 내는 데 며칠이 걸립니다.
    .innocent-2 = 사이트 화면이 바뀌어 표시의 위치나 이름이 달라졌을 수 있습니다.
    .ask = 확인을 갱신하는 중인지 사이트나 본인에게 물어보세요.
    .lines-up = 예전에 본 확인 표시가 지금도 있습니다.
    .cannot-tell-no-marks = 지금은 표시가 하나도 없어 페이지 형식이 달라졌을 수 있습니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
