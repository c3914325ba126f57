### reviewed = no

slug-handle-name-mismatch =
    .check = 프로필 이름과 주소
    .title = 프로필 주소에 다른 이름이 있습니다
    .noticed = 프로필 이름은 { $shown }이지만 프로필 주소는 { $text }입니다.
    .why = 프로필 주소는 처음에 정해지고 이름이 바뀌어도 남는 일이 많습니다. 다른 내용도 서로 어긋나서 참고로 보여 드립니다.
    .innocent-1 = 결혼이나 성별 정정, 개명으로 이름이 바뀐 뒤 주소에 예전 이름이 남아 있을 수 있습니다.
    .innocent-2 = 상호나 지명, 게임 이름일 수 있습니다.
    .innocent-3 = 원하는 글자를 고를 수 있는 사이트도 있습니다.
    .ask = 이름만 두고 물어볼 것은 없습니다. 페이지의 다른 내용도 서로 어긋나는지 살펴보세요.
    .lines-up = 주소의 이름이 프로필 이름과 맞습니다.
    .cannot-tell-no-name = 프로필 주소에 이름으로 볼 만한 말이 없습니다.
    .cannot-tell-handle = 표시된 이름이 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자 단위로 비교할 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많습니다.
    .cannot-tell-agency = 여러 사람을 대표하는 프로필이라 그중 누구의 이름이어도 이상하지 않습니다.
