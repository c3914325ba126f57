### reviewed = no

hours-impossible-between-visits =
    .check = 작업 시간의 증가(예전에 본 뒤로)
    .title = 한 사람이 일할 수 있는 것보다 많은 시간이 기록되었습니다
    .noticed = 작업 시간은 { $hours }시간이고 { $day }에는 { $before }시간이었습니다. 일주일에 { $week }시간이 넘습니다.
    .why = 매일 16시간은 한 사람이 이어 갈 수 있는 양이 아닙니다. 누가 작업하는지 의뢰하기 전에 알아 두면 도움이 됩니다.
    .innocent-1 = 예전 작업 시간을 나중에 한꺼번에 입력했을 수 있습니다.
    .innocent-2 = 사이트에 따라 여럿이 한 계정으로 일할 수 있습니다.
    .innocent-3 = 사이트의 집계 방식이 바뀌었을 수도 있습니다.
    .ask = 이 시간을 누가 기록하는지, 의뢰한 일은 누가 맡는지 물어보세요.
    .lines-up = 예전에 본 뒤로 늘어난 시간은 한 사람이 일할 수 있는 만큼입니다.
    .cannot-tell-rounded = 사이트가 작업 시간을 어림수로 보여 줍니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-agency = 여러 사람이 함께 쓰는 계정입니다.
