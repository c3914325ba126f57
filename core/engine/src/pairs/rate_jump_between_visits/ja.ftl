### reviewed = no

rate-jump-between-visits =
    .check = 単価（現在と以前）
    .title = 希望単価が大きく変わっています
    .noticed = 希望単価は{ $asked }ですが、{ $day }には{ $before }でした。
    .why = これだけでは何も言えません。ほかにも食い違う記載があるため、参考として示しています。
    .innocent-1 = 忙しいときには上げ、手が空けば下げるものです。
    .innocent-2 = 長い間そのままだった料金を、見直したのかもしれません。
    .ask = 通常の依頼と同じく、金額を書面で取り決めてください。
    .lines-up = 希望単価は以前に見たものと大きく変わりません。
    .cannot-tell-too-soon = 2回の閲覧の間隔が短すぎます。
    .cannot-tell-long-ago = 2回の閲覧の間に時間が空きすぎています。
    .cannot-tell-terms = 通貨や単位が異なるため、二つの単価を比べられません。
