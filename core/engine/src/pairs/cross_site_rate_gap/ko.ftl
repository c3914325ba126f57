### reviewed = no

cross-site-rate-gap =
    .check = 이 페이지의 단가와 연결된 페이지의 단가
    .title = 연결된 페이지의 희망 단가가 크게 다릅니다
    .noticed = 이 페이지의 희망 단가는 { $asked }, 연결된 페이지의 희망 단가는 { $linked }입니다.
    .why = 이것만으로는 아무것도 말할 수 없습니다. 다른 내용도 서로 어긋나서 참고로 보여 드립니다.
    .innocent-1 = 수수료와 지역, 일의 종류가 사이트마다 다릅니다.
    .innocent-2 = 둘 중 하나는 예전 단가일 수 있습니다.
    .ask = 의뢰할 일에 대한 견적을 글로 받아 보세요.
    .lines-up = 두 페이지의 단가가 크게 다르지 않습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-terms = 통화나 단위가 달라 두 단가를 비교할 수 없습니다.
