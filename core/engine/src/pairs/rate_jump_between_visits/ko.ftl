### reviewed = no

rate-jump-between-visits =
    .check = 지금과 예전의 단가
    .title = 희망 단가가 크게 바뀌었습니다
    .noticed = 희망 단가는 { $asked }입니다. { $day }에 적혀 있던 단가는 { $before }입니다.
    .why = 이것만으로는 아무것도 알 수 없지만 다른 변화와 함께라면 같이 볼 만합니다.
    .innocent-1 = 바쁠 때는 올리고 한가할 때는 내리기 마련입니다.
    .innocent-2 = 오랜만에 적정한 가격으로 고쳤을 수 있습니다.
    .ask = 여느 일과 같이 금액을 글로 합의하세요.
    .lines-up = 희망 단가가 예전에 본 것과 크게 다르지 않습니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-terms = 두 단가의 통화나 단위를 비교할 수 없습니다.
