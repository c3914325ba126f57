### reviewed = no

bid-signature-name-mismatch =
    .check = 표시 이름과 서명
    .title = 메시지의 서명이 표시 이름과 다릅니다
    .noticed = 표시 이름은 { $shown }이지만 메시지 끝의 서명은 { $text }입니다.
    .why = 계약서에는 실제로 작업할 사람의 이름이 올라가야 합니다. 의뢰인을 위해 공개된 지침도 이름을 비교해 보라고 권합니다.
    .innocent-1 = 영어 이름, 필명, 활동명처럼 두 번째 이름으로 서명하는 사람이 많습니다.
    .innocent-2 = 비서나 동료가 대신 썼을 수 있습니다.
    .innocent-3 = 함께 쓰는 양식에 예전 서명이 그대로 남아 있을 수 있습니다.
    .ask = 이 메시지를 누가 썼는지, 계약서에는 어느 이름이 올라가는지 물어보세요.
    .lines-up = 서명이 표시 이름과 맞습니다.
    .cannot-tell-no-message = 프로필 글입니다. 서명은 제안서와 메시지에서만 살펴봅니다.
    .cannot-tell-no-signature = 메시지에 이름으로 된 서명이 없습니다.
    .cannot-tell-handle = 표시된 이름이 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자끼리 견줄 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많아 이것만으로는 알 수 없습니다.
    .cannot-tell-agency = 여러 사람을 대표하는 프로필이라 누구의 이름이든 나올 수 있습니다.
