### reviewed = no

certificate-holder-mismatch =
    .check = 프로필 이름과 자격증 명의
    .title = 자격증에 다른 이름이 적혀 있습니다
    .noticed = 프로필 이름은 { $shown }이지만 자격증 항목에는 { $text } 문구가 있습니다.
    .why = 자격증은 거기에 이름이 적힌 사람의 지식과 기술을 보여 줍니다. 의뢰인을 위한 지침도 등록 번호를 발급 기관에서 조회해 보라고 권합니다.
    .innocent-1 = 결혼이나 개명으로 이름이 바뀌기 전에 받은 자격증일 수 있습니다.
    .innocent-2 = 동료나 팀의 자격증, 또는 발급 기관의 예시를 올렸을 수 있습니다.
    .innocent-3 = 일할 때 다른 이름을 쓰는 사람도 있습니다.
    .ask = 등록 번호를 발급 기관에서 조회하고, 어떤 이름으로 발급받았는지 물어보세요.
    .lines-up = 자격증의 명의가 프로필 이름과 맞습니다.
    .cannot-tell-no-holder = 페이지에 자격증의 명의가 적혀 있지 않습니다.
    .cannot-tell-handle = 표시된 이름이 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자 단위로 비교할 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많습니다.
    .cannot-tell-agency = 여러 사람을 대표하는 프로필이라 그중 누구의 이름이어도 이상하지 않습니다.
