### reviewed = no

profile-rewritten =
    .check = 소개글과 기술(지금과 예전)
    .title = 후기는 그대로인데 소개글과 기술이 바뀌었습니다
    .noticed = 소개글은 { $text } 문구로 시작합니다. { $day }에는 { $before } 문구로 시작했고, 기술도 거의 겹치지 않습니다.
    .why = 한 분야에서 받은 후기가 다른 분야의 것처럼 놓이게 됩니다. 참고하기 전에 어떤 일에 대한 후기인지 알아 두면 도움이 됩니다.
    .innocent-1 = 새 분야를 배워 그 일을 시작하는 사람이 많습니다.
    .innocent-2 = 조언을 받아 프로필 전체를 새로 썼을 수 있습니다.
    .innocent-3 = 시기에 따라 두 가지 일을 번갈아 내세울 수도 있습니다.
    .ask = 예전에 후기를 받은 작업 하나를 골라 무엇을 누가 만들었는지 물어보세요.
    .lines-up = 소개글이나 기술이 예전에 본 것과 대체로 같습니다.
    .cannot-tell-other-reviews = 후기가 예전보다 줄어 프로필을 새로 시작했을 수 있습니다.
    .cannot-tell-too-soon = 두 번 본 시점의 간격이 너무 짧습니다.
    .cannot-tell-long-ago = 두 번 본 시점의 간격이 너무 깁니다.
    .cannot-tell-short = 글이 짧아서 다른 글과 구별할 수 없습니다.
