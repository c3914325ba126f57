### reviewed = no

page-localtime-mismatch =
    .check = 위치와 현지 시각
    .title = 현지 시각이 적힌 위치와 맞지 않습니다
    .noticed = 사이트는 { $place } 옆에 { $time } 시각을 표시합니다. 이 페이지를 읽은 때에 그곳의 시각과 { $gap } 이상 차이가 났습니다.
    .noticed-offset = 사이트는 { $place } 옆에 { $time } 시각을 표시합니다. 그곳의 시각과 { $gap } 이상 차이가 납니다.
    .why = 사이트는 이 시각을 계정 설정에서 가져옵니다. 위치와 맞지 않으면 약속한 시간이 어긋날 수 있습니다.
    .innocent-1 = 여행 중이거나, 이사한 뒤 한쪽 설정만 바꾸었을 수 있습니다.
    .innocent-2 = VPN이나 빌린 컴퓨터 때문에 시간대가 자동으로 바뀌었을 수 있습니다.
    .innocent-3 = 다른 나라에서 계정을 만들고 그때의 시간대를 그대로 둔 것일 수 있습니다.
    .innocent-4 = 주요 고객의 시간에 맞추어 설정해 두는 사람도 있습니다.
    .ask = 지금 어느 도시에 있는지, 몇 시쯤 연락할 수 있는지 물어보세요.
    .lines-up = 현지 시각이 적힌 위치와 맞습니다.
    .cannot-tell-clock = 현지 시각 항목에서 시각이나 시차를 읽을 수 없었습니다.
    .cannot-tell-location = 위치 항목에 적힌 곳이 어디인지 찾지 못했습니다.
    .cannot-tell-small-gap = 차이가 1시간이 되지 않아 한 번 본 것만으로는 알 수 없습니다.
    .cannot-tell-away = 글에 작성자가 당분간 다른 곳에 있다고 적혀 있습니다.
