### reviewed = no

location-changed-between-visits =
    .check = 위치(지금과 예전)
    .title = 위치의 나라가 예전과 다릅니다
    .noticed = 위치는 { $place }입니다. { $day }에 적혀 있던 위치는 { $before }입니다.
    .why = 세금과 계약, 장비를 보낼 곳은 어디에서 일하는지에 따라 달라집니다.
    .innocent-1 = 이사는 흔한 일입니다.
    .innocent-2 = 여행하며 일하는 사람은 그때그때 위치를 바꿉니다.
    .ask = 계약 기간에 어디에서 일하는지 물어보세요.
    .lines-up = 위치의 나라가 예전에 본 것과 같습니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-country = 둘 중 한 위치로는 나라를 하나로 정할 수 없습니다.
