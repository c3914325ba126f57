### reviewed = no

language-claim-conflict =
    .check = 한 언어에 대해 적힌 수준
    .title = 한 언어의 수준이 두 가지로 적혀 있습니다
    .noticed = 언어 항목에 적힌 { $language } 수준은 { $first }인데, 본인 소개글에는 { $second } 문구가 있습니다.
    .noticed-list = 언어 항목에 { $language } 수준이 두 번 나오며, 각각 { $first }, { $second }입니다.
    .why = 회의와 문서를 어떤 언어로 진행할지와 관련되므로 어느 쪽이 맞는지 알아 두면 도움이 됩니다.
    .innocent-1 = 스스로 매기는 수준이라 한 곳에서는 낮추어, 다른 곳에서는 높여 적기도 합니다.
    .innocent-2 = 사이트마다 기준이 다르고, 몇 해 전에 고른 값이 그대로 남아 있을 수 있습니다.
    .innocent-3 = 항목을 잘못 눌렀을 수 있습니다.
    .ask = 회의와 글로 주고받는 일을 각각 어떤 언어로 할지 물어보세요.
    .lines-up = 언어 수준에 대한 내용이 서로 맞습니다.
    .cannot-tell-one-level = 수준이 두 곳에 적힌 언어가 없습니다.
