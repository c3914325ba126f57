### reviewed = no

effective-rate-contradiction =
    .check = 수입, 작업 시간, 단가
    .title = 시간당 수입이 희망 단가와 크게 다릅니다
    .noticed-low = 페이지에는 작업 시간 { $hours }시간, 수입 { $earned } 표시가 있어 시간당 { $least }에서 { $most } 사이입니다. 희망 단가 { $asked }의 4분의 1에 미치지 않습니다.
    .noticed-high = 페이지에는 작업 시간 { $hours }시간, 수입 { $earned } 표시가 있어 시간당 { $least }에서 { $most } 사이입니다. 희망 단가 { $asked }의 4배가 넘고, 표시된 계약은 모두 시간제입니다.
    .why = 단가는 지금까지 실제로 받은 금액과 나란히 볼 때 가장 판단하기 쉽습니다. 둘이 크게 다르다면 각 숫자에 무엇이 들어 있는지 알아 두면 도움이 됩니다.
    .innocent-1 = 몇 년 동안 낮은 단가로 일한 뒤 단가를 올리는 사람이 많습니다.
    .innocent-2 = 수입은 내림하여 표시되며 고정 금액 작업, 보너스, 환불이 섞여 있을 수 있습니다.
    .innocent-3 = 의뢰를 늘리거나 줄이려고 한동안 단가를 바꾸어 두기도 합니다.
    .ask = 최근 계약 3건에서 시간당 얼마를 받았는지 물어보세요.
    .lines-up = 수입과 작업 시간이 희망 단가와 맞습니다.
    .cannot-tell-unit = 희망 단가가 시간당 금액이 아닙니다.
    .cannot-tell-currency = 단가와 수입의 통화가 달라 비교할 수 없습니다.
    .cannot-tell-few-hours = 시간이나 계약 수가 적어 비교할 수 없습니다.
    .cannot-tell-fixed-price = 수입에 고정 금액 작업이 들어 있을 수 있으며, 그 시간은 집계되지 않습니다.
