### reviewed = no

rate-jump-between-visits =
    .check = 단가(지금과 예전)
    .title = 희망 단가가 크게 바뀌었습니다
    .noticed = 희망 단가는 { $asked }입니다. { $day }에 적혀 있던 단가는 { $before }입니다.
    .why = 이것만으로는 아무것도 말할 수 없습니다. 다른 내용도 서로 어긋나서 참고로 보여 드립니다.
    .innocent-1 = 바쁠 때는 올리고 한가할 때는 내리기 마련입니다.
    .innocent-2 = 오랜만에 적정한 가격으로 고쳤을 수 있습니다.
    .ask = 여느 일처럼 금액을 글로 정해 두세요.
    .lines-up = 희망 단가가 예전에 본 것과 크게 다르지 않습니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-terms = 통화나 단위가 달라 두 단가를 비교할 수 없습니다.
