### reviewed = no

profile-reappeared-renamed =
    .check = 이 프로필과 지금은 없는 프로필
    .title = 지금은 없는 프로필과 공통점이 많습니다
    .noticed = { $shown } 프로필과 지금은 없는 { $other } 프로필에 같은 점이 { $count }가지 있습니다(인용 참고).
    .why = 없어진 프로필의 후기는 더 이상 볼 수 없고, 이름이 둘이면 누가 일하는지 알기 어렵습니다.
    .innocent-1 = 로그인을 할 수 없어 새로 만들면서 이름을 바꾸는 사람도 있습니다.
    .innocent-2 = 자신을 지키려고 계정을 닫고 새로 시작하는 사람도 있습니다.
    .innocent-3 = 한쪽이 다른 쪽을 본인도 모르게 옮겼을 수도 있습니다.
    .ask = 예전 계정이 있었는지, 왜 없어졌는지 터놓고 물어보세요.
    .lines-up = 지금은 없는 프로필과 비슷하지 않습니다.
    .cannot-tell-agency = 여러 사람이 함께 쓰는 계정입니다.
    .cannot-tell-handle = 둘 중 하나는 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자 단위로 비교할 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많습니다.
    .cannot-tell-together = 두 사람이 글에서 서로의 이름을 밝히고 있습니다.
    .cannot-tell-too-little = 비교할 수 있는 항목이 부족합니다.
