### reviewed = no

display-name-changed =
    .check = 지금과 예전의 표시 이름
    .title = 표시 이름이 예전과 다릅니다
    .noticed = 표시 이름은 { $shown }입니다. { $day }에 보았을 때는 다른 이름이었습니다.
    .why = 이름을 바꿔도 후기와 이력은 그대로 남으므로 같은 사람이 쌓은 것인지 알아 두면 도움이 됩니다. 공개된 지침도 이름 변경을 언급합니다.
    .innocent-1 = 결혼이나 이혼, 성별 정정, 또는 누군가를 피하려고 이름을 바꾸는 사람이 있습니다.
    .innocent-2 = 필명이나 상호로 바꾸었거나 본명으로 되돌렸을 수 있습니다.
    .innocent-3 = 회사나 가족 안에서 명의자가 바뀌었을 수도 있습니다.
    .ask = 계약서와 청구서에 올라갈 이름만 물어보세요. 이름을 바꾼 이유를 설명할 의무는 누구에게도 없습니다.
    .lines-up = 표시 이름이 예전에 본 것과 맞습니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-agency = 여러 사람이 함께 쓰는 계정입니다.
    .cannot-tell-handle = 둘 중 하나는 사람 이름이 아니라 아이디나 상호입니다.
    .cannot-tell-script = 두 이름의 문자가 달라 글자끼리 견줄 수 없습니다.
    .cannot-tell-single-name = 한쪽이 성이나 이름 하나뿐입니다. 두 번째 이름을 쓰는 사람이 많습니다.
