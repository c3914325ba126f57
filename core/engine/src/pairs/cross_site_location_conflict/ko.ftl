### reviewed = no

cross-site-location-conflict =
    .check = 위치와 연결된 페이지의 위치
    .title = 연결된 페이지의 나라가 다릅니다
    .noticed = 이 페이지의 위치는 { $place }, 연결된 페이지의 위치는 { $linked }입니다.
    .why = 둘 다 지금 있는 곳에 대한 내용입니다. 의뢰인용 지침도 비교해 보라고 권합니다.
    .innocent-1 = 자주 보지 않는 페이지에는 예전 위치가 몇 년씩 남습니다.
    .innocent-2 = 두 곳에서 살거나 여행하며 일하는 사람이라면 둘 다 맞을 수 있습니다.
    .innocent-3 = 업무용 페이지에는 고객사나 회사의 위치를 적기도 합니다.
    .ask = 어느 쪽이 지금 위치인지, 어디에서 일하는지 물어보세요.
    .lines-up = 두 페이지의 나라가 같습니다.
    .cannot-tell-country = 둘 중 한 위치로는 나라를 하나로 정할 수 없습니다.
