### reviewed = no

location-text-contradiction =
    .check = 위치 항목과 본인 소개글
    .title = 위치 항목과 소개글의 장소가 다릅니다
    .noticed = 위치 항목에는 { $field }, 본인 소개글에는 { $text } 문구가 있습니다.
    .noticed-one-country-grouped = 위치 항목에는 { $field }, 본인 소개글에는 { $text } 문구가 있습니다. 같은 나라지만 서로 떨어진 곳입니다.
    .why = 작업하는 곳에 따라 세금, 계약, 데이터 규정과 연락할 수 있는 시간이 달라집니다. 의뢰인을 위한 지침도 작업하는 곳을 비교해 보라고 권합니다.
    .innocent-1 = 이사한 뒤 예전 문장이 그대로 남아 있을 수 있습니다.
    .innocent-2 = 두 곳을 오가며 살거나 여행하면서 일하는 사람도 있습니다.
    .innocent-3 = 위치 항목은 사이트가 옛 주소나 여권을 바탕으로 정한 것일 수 있습니다.
    .innocent-4 = 출신지나 작업실이 있는 곳을 적은 것일 수 있습니다.
    .ask = 실제로 어디에서 작업하는지, 두 내용 가운데 어느 쪽이 지금 맞는지 물어보세요.
    .lines-up = 소개글의 거주지가 위치 항목과 맞습니다.
    .cannot-tell-residence = 지금 어디에 사는지 소개글에 적혀 있지 않습니다.
    .cannot-tell-location = 위치 항목에 적힌 곳이 어디인지 찾지 못했습니다.
    .cannot-tell-place = 소개글에 나온 지명이 어디인지 확실하지 않습니다.
    .cannot-tell-near = 두 도시는 같은 나라에 있고, 작은 도시에 사는 사람이 큰 도시 이름을 말하기도 하는 거리입니다.
