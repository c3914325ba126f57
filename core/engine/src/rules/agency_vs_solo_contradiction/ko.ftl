### reviewed = no

agency-vs-solo-contradiction =
    .check = 계정 종류와 글에 나오는 사람들
    .title = 개인 계정인데 글에는 여러 사람이 나옵니다
    .noticed = 계정 종류는 { $account }인데, 글에는 { $team } 문구가 있습니다.
    .why = 한 사람이 일하는지 여럿이 일하는지에 따라 자료를 나누는 상대가 달라집니다.
    .innocent-1 = ‘저희’나 ‘팀’은 말하는 방식일 뿐인 경우가 많습니다.
    .innocent-2 = 작은 스튜디오가 구성원 한 명의 계정을 쓰고 있을 수 있습니다.
    .innocent-3 = 도와줄 사람을 의뢰마다 알리고 동의를 받는 것일 수 있습니다.
    .ask = 실제로 누가 작업하는지 물어보고, 그 이름을 계약서에 적어 달라고 해 보세요.
    .lines-up = 계정 종류와 글에 나오는 사람들이 서로 맞습니다.
    .cannot-tell-explained = 본인과 팀의 관계가 글에 적혀 있습니다.
