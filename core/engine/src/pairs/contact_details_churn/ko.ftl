### reviewed = no

contact-details-churn =
    .check = 연락처(지금과 예전)
    .title = 연락처가 여러 개 바뀌었습니다
    .noticed = { $contact }, { $second } 연락처가 있는데, { $day }에는 둘 다 다른 연락처였습니다.
    .why = 예전에 연락하던 사람에게 다시 연락할 수 있으면 도움이 됩니다. 의뢰인을 위한 지침도 연락처가 자주 바뀌는 경우를 언급합니다.
    .innocent-1 = 전화기를 잃어버리면 번호와 메신저가 함께 바뀝니다.
    .innocent-2 = 이직이나 이사, 통신사 변경으로 연락처가 바뀌기도 합니다.
    .innocent-3 = 원하지 않는 연락에서 벗어나려고 연락처를 모두 바꾸는 사람도 있습니다.
    .ask = 처음 알던 연락처나 사이트 메시지로 새 연락처가 맞는지 물어보세요.
    .lines-up = 예전에 본 뒤로 바뀐 연락처는 많아야 한 종류입니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-no-contact = 같은 종류의 연락처를 두 번 다 읽지는 못했습니다.
