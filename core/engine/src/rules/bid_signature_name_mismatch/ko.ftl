### reviewed = no

bid-signature-name-mismatch =
    .check = 프로필 이름과 서명
    .title = 메시지의 서명이 프로필 이름과 다릅니다
    .noticed = 프로필 이름은 { $shown }이지만 메시지 끝의 서명은 { $text }입니다.
    .why = 계약서에는 실제로 작업할 사람의 이름이 있어야 합니다. 의뢰인을 위한 지침도 이름을 비교해 보라고 권합니다.
    .innocent-1 = 영어 이름, 필명, 활동명처럼 두 번째 이름으로 서명하는 사람이 많습니다.
    .innocent-2 = 도와주는 사람이나 동료가 대신 썼을 수 있습니다.
    .innocent-3 = 함께 쓰는 양식에 예전 서명이 그대로 남아 있을 수 있습니다.
    .ask = 이 메시지를 누가 썼는지, 계약서에는 어느 이름을 적는지 물어보세요.
    .lines-up = 서명이 프로필 이름과 맞습니다.
    .cannot-tell-no-signature = 메시지에 이름으로 된 서명이 없습니다.
    .cannot-tell-handle = 표시된 이름이 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자 단위로 비교할 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많습니다.
    .cannot-tell-agency = 여러 사람을 대표하는 프로필이라 그중 누구의 이름이어도 이상하지 않습니다.
