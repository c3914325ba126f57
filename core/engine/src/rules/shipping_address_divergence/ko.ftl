### reviewed = no

shipping-address-divergence =
    .check = 보낼 곳과 적힌 위치
    .title = 적힌 위치와 다른 곳으로 보내 달라고 해요
    .noticed = 글에 { $text } 문구가 있는데 페이지에 적힌 위치는 { $field }이에요.
    .noticed-other = 글에서 다른 사람에게 보내 달라고 해요: { $text }.
    .noticed-change = 글에서 전과 다른 주소로 보내 달라고 해요: { $text }.
    .why = 업무용 컴퓨터는 실제로 일하는 사람 곁에 있어야 해요. 발주자를 위해 공개된 지침도 다른 사람이나 다른 곳으로 보내는 일을 살펴볼 점으로 꼽아요.
    .innocent-1 = 얼마 전에 이사했거나 여행 중이거나 가족 집에 머물고 있을 수 있어요.
    .innocent-2 = 친구나 이웃, 사무실에서 택배를 대신 받아 주는 일은 흔해요.
    .innocent-3 = 집 주소를 알리고 싶지 않은 사람도 있어요.
    .ask = 어디에서 일할 예정인지, 계약서의 주소로 보내거나 직접 건네줄 수 있는지 물어보세요.
    .lines-up = 글에서 다른 곳으로 보내 달라고 하지 않아요.
    .cannot-tell-location = 적힌 위치가 지명 표에 없어요.
    .cannot-tell-place = 보내 달라는 말은 있지만 알려진 지명이 없어요.
    .cannot-tell-profile = 프로필에서는 무엇을 보내 달라고 하지 않아요. 메시지나 제안에서만 볼 수 있어요.
