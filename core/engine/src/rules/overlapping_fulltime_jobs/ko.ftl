### reviewed = no

overlapping-fulltime-jobs =
    .check = 풀타임 일자리의 기간
    .title = 풀타임으로 적힌 일자리의 기간이 겹칩니다
    .noticed = 풀타임으로 적힌 일자리 { $count }개의 기간이 3개월 이상 겹칩니다({ $first }, { $second }, { $third } 등).
    .noticed-and-available = 풀타임으로 적힌 일자리 두 개가 지금도 이어지고({ $first }, { $second }), 여기에서는 { $offered } 일할 수 있다고 적혀 있습니다.
    .noticed-in-two-places = 풀타임으로 적힌 일자리 두 개가 지금도 이어지고({ $first }, { $second }), 둘 다 서로 다른 곳에서 직접 근무하는 것으로 적혀 있습니다.
    .why = 남는 시간은 다른 일의 양에 달려 있고, 겸업에 회사의 허락이 필요하기도 합니다.
    .innocent-1 = 회사 이름이 바뀌거나 인수되어 한 일자리가 두 번 적혔을 수 있습니다.
    .innocent-2 = 여러 고객을 위한 자문을 재직 경력으로 적는 사람도 많습니다.
    .innocent-3 = 사이트가 풀타임으로 자동 표시했거나, 끝난 일자리의 종료일을 넣지 않았을 수 있습니다.
    .ask = 이 일에 일주일에 몇 시간을 쓸 수 있는지, 언제부터 가능한지 물어보세요.
    .lines-up = 풀타임으로 적힌 일자리의 기간이 겹치지 않습니다.
    .cannot-tell-full-time = 기간이 적힌 풀타임 일자리가 두 개 미만입니다.
