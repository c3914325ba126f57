### reviewed = no

hours-impossible =
    .check = 가입 이후 기간과 작업 시간
    .title = 한 사람이 보통 일하는 시간보다 많습니다
    .noticed-over-168 = { $since }부터의 작업 시간이 { $hours }시간이라면 매주 평균 약 { $average }시간이 됩니다. 일주일은 168시간입니다.
    .noticed-over-112 = { $since }부터의 작업 시간이 { $hours }시간이라면 매주 평균 약 { $average }시간, 즉 하루도 쉬지 않고 매일 16시간 넘게 일한 셈입니다.
    .noticed-over-84-grouped = { $since }부터의 작업 시간이 { $hours }시간이라면 매주 평균 약 { $average }시간, 즉 하루도 쉬지 않고 매일 12시간 넘게 일한 셈입니다.
    .noticed-contract = 한 계약에 { $dates } 동안 { $hours }시간이 기록되어 있지만, 이 기간은 길어야 { $most }시간입니다.
    .noticed-contracts-grouped =
        { $count ->
            [1] { $days }일 동안의 계약 한 건에 { $hours }시간이 기록되어 있어 매주 평균 약 { $average }시간입니다. 한 사람이 보통 일하는 시간보다 많습니다.
           *[other] { $days }일 안에 진행된 계약 { $count }건의 작업 시간을 합하면 { $hours }시간, 매주 평균 약 { $average }시간입니다. 한 사람이 보통 일하는 시간보다 많습니다.
        }
    .noticed-stated-grouped = 글에 { $hours } 문구가 있습니다. 하루로 치면 16시간이 넘습니다.
    .noticed-total-grouped = 글에 { $hours } 문구가 있습니다. { $since }부터 세면 하루 평균 16시간이 넘습니다.
    .why = 이런 시간은 여러 사람의 작업 시간이 합쳐진 것일 수 있습니다. 누가 작업을 하고 누가 자료를 보게 되는지는 맡기기 전에 알아 둘 만합니다.
    .innocent-1 = 팀이 함께 쓰는 계정이거나, 예전에 회사나 팀에 속해 있어서 시간이 합산되었을 수 있습니다.
    .innocent-2 = 예전에 한 작업 시간을 나중에 한꺼번에 기록했거나 직접 입력했을 수 있습니다.
    .innocent-3 = 예전 계정의 시간은 이어받고 가입일만 새로 표시된 경우도 있습니다.
    .innocent-4 = 연락이 되는 시간이나 팀 전체의 시간을 말한 것이거나, 비유적인 표현일 수 있습니다.
    .ask = 이 시간을 어떻게 계산했는지, 이번 일은 누가 맡는지 물어보세요.
    .lines-up = 작업 시간이 가입 이후 기간과 맞습니다.
    .cannot-tell-team = 팀으로 일한다고 적혀 있어 한 사람의 시간으로 비교할 수 없습니다.
    .cannot-tell-new-account = 가입한 지 반년이 되지 않아 평균을 낼 수 없습니다.
