### reviewed = no

experience-predates-technology =
    .check = 기술별 경력 연수와 그 기술의 공개 시기
    .title = 경력 연수가 해당 기술이 공개된 기간보다 깁니다
    .noticed = { $stated } 문구가 있습니다. { $technology } 기술이 일반에 처음 공개된 해는 { $year }년으로, 읽은 시점까지 약 { $age }년이 지났습니다.
    .why = 공개되기 전의 기술을 쓸 수 있는 사람은 많지 않습니다. 대개는 더 넓은 뜻으로 쓴 문장이니 물어보면 분명해집니다.
    .innocent-1 = 업계 전체 경력을 적으면서 지금 쓰는 기술 이름을 함께 쓴 것일 수 있습니다.
    .innocent-2 = 이전 버전이나 아주 비슷한 기술을 쓴 기간까지 더했을 수 있습니다.
    .innocent-3 = 공개되기 전부터 그 프로젝트에 참여했을 수도 있습니다.
    .innocent-4 = 어림수를 쓰거나 오래된 소개 글 양식을 그대로 둔 경우도 흔합니다.
    .ask = 그 첫해에 { $technology } 기술로 어떤 일을 했는지 물어보세요.
    .lines-up = 기술별 경력 연수가 그 기술의 공개 시기와 맞습니다.
    .cannot-tell-no-technology = 한 가지 기술에 대한 경력 연수가 적혀 있지 않습니다.
    .cannot-tell-close = 적힌 연수가 그 기술이 나온 뒤의 햇수와 비슷해서, 맞는지 다른지 판단할 수 없습니다.
