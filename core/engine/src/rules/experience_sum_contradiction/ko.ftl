### reviewed = no

experience-sum-contradiction =
    .check = 경력 기간에 대한 내용
    .title = 경력 기간이 서로 다르게 적혀 있습니다
    .noticed = 한 곳에는 { $first }, 다른 곳에는 { $second } 문구가 있습니다.
    .noticed-before-school = 글에는 { $first } 문구가 있지만 이 페이지의 첫 학력은 { $second }이며, 그대로라면 입학하기 몇 해 전부터 일한 셈이 됩니다.
    .why = 두 내용에서 읽히는 경력 기간이 서로 달라, 금액과 기대할 수 있는 일에 영향을 줍니다.
    .innocent-1 = 한쪽 글이 몇 해 전에 쓴 그대로 남아 있을 수 있습니다.
    .innocent-2 = 전체 경력과 지금 분야의 경력처럼 서로 다른 것을 셈했을 수 있습니다.
    .innocent-3 = 시간제로 일한 기간이나 쉬었던 기간을 한쪽에만 넣었을 수 있습니다.
    .innocent-4 = 일을 하면서 나중에 첫 학위를 받았을 수 있습니다.
    .ask = 처음, 중간, 최근의 작업을 하나씩 연도와 함께 알려 달라고 해 보세요.
    .lines-up = 경력 기간에 대한 내용이 서로 맞습니다.
    .cannot-tell-agency = 회사나 팀의 계정이라 연수가 서로 다른 사람의 것일 수 있습니다.
    .cannot-tell-no-total = 전체 경력 연수가 적혀 있지 않습니다.
    .cannot-tell-one-total = 경력 연수가 한 번만 적혀 있어 비교할 대상이 없습니다.
