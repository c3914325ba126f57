### reviewed = no

cross-reviewing-ring =
    .check = 두 프로필의 후기를 쓴 사람
    .title = 서로 후기를 남겼고 다른 공통점도 있습니다
    .noticed = { $other } 이름으로 이 프로필에 후기가 있고, { $shown } 이름의 후기도 받았습니다. 두 프로필에는 다른 공통점도 있습니다(인용 참고).
    .why = 후기는 다른 관계가 없는 사람이 쓴 것일수록 도움이 됩니다. 정부 기관들도 서로 연결된 계정끼리 남긴 평가를 언급합니다.
    .innocent-1 = 서로 일을 맡기는 동료라면 후기를 주고받는 것이 자연스럽습니다.
    .innocent-2 = 같은 스튜디오의 두 사람이라면 글이나 작업물, 연락처가 같을 수 있습니다.
    .innocent-3 = 후기를 쓴 사람이 이름만 같은 다른 사람일 수 있습니다.
    .ask = 다른 사람의 후기를 먼저 읽고 그 의뢰인에게 사이트에서 물어보세요.
    .lines-up = 두 프로필은 서로 후기를 남기지 않았습니다.
    .cannot-tell-colleagues = 서로 후기를 남겼지만 다른 공통점은 읽지 못했습니다.
    .cannot-tell-agency = 여러 사람이 함께 쓰는 계정입니다.
    .cannot-tell-handle = 둘 중 하나는 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자 단위로 비교할 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많습니다.
    .cannot-tell-together = 두 사람이 글에서 서로의 이름을 밝히고 있습니다.
