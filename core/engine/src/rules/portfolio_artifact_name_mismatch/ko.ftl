### reviewed = no

portfolio-artifact-name-mismatch =
    .check = 프로필 이름과 작업물의 이름
    .title = 작업물에 다른 사람의 이름이 있습니다
    .noticed = 프로필 이름은 { $shown }이지만 작업물 설명에는 { $text } 문구가 있습니다.
    .why = 작업물은 실제로 작업할 사람을 알아보는 단서입니다. 다른 이름이 있다면 누구의 것인지 알아 두는 것이 좋습니다.
    .innocent-1 = 그 사람의 의뢰로 만든 사이트나 이력서, 편집물일 수 있습니다.
    .innocent-2 = 이름을 바꾸기 전의 파일이거나 다른 곳에서 쓰는 이름일 수 있습니다.
    .innocent-3 = 공동 작업이거나 테마 제작자의 이름일 수 있습니다.
    .ask = 이 작업물을 누구를 위해 만들었고 본인이 무엇을 맡았는지 물어보세요.
    .lines-up = 작업물에 적힌 이름이 프로필 이름과 맞습니다.
    .cannot-tell-no-owner = 누구의 이력서, 포트폴리오, 개인 사이트인지 적은 설명이 없습니다.
    .cannot-tell-writes-them = 이력서 작성을 맡는 프로필이라 올라온 이력서는 의뢰인의 것입니다.
    .cannot-tell-handle = 표시된 이름이 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자 단위로 비교할 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많습니다.
    .cannot-tell-agency = 여러 사람을 대표하는 프로필이라 그중 누구의 이름이어도 이상하지 않습니다.
