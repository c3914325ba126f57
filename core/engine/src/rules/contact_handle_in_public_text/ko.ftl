### reviewed = no

contact-handle-in-public-text =
    .check = 공개된 글에 있는 연락처
    .title = 공개된 글에 연락처가 적혀 있습니다
    .noticed = 글에 { $text } 문구가 있습니다.
    .why = 대부분의 사이트는 공개된 글에 연락처를 적지 않도록 합니다. 약관에 관한 일일 뿐, 그 사람에 대해 알려 주는 것은 없습니다.
    .innocent-1 = 막 시작한 사람은 약관을 모르는 경우가 많습니다.
    .innocent-2 = 이력서나 연락처를 적어도 되는 다른 사이트에서 옮긴 글일 수 있습니다.
    .innocent-3 = 업체는 습관처럼 연락처를 덧붙이기도 합니다.
    .ask = 따로 하실 일은 없습니다. 계약할 때까지는 이 사이트의 메시지로 연락하세요.
    .lines-up = 글에 연락처가 없습니다.
    .cannot-tell-message = 메시지는 공개된 글이 아닙니다.
    .cannot-tell-open-site = 이 사이트의 프로필은 연락을 받으려고 만든 것입니다.
