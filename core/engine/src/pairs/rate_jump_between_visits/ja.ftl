### reviewed = no

rate-jump-between-visits =
    .check = 現在と以前の単価
    .title = 希望単価が大きく変わっています
    .noticed = 希望単価は{ $asked }ですが、{ $day }には{ $before }でした。
    .why = これだけでは何も言えませんが、他の変更と重なるときは合わせて見るとよいでしょう。
    .innocent-1 = 忙しいときには上げ、手が空けば下げるものです。
    .innocent-2 = 久しぶりに、適正な価格へ見直したのかもしれません。
    .ask = 通常の依頼と同じく、金額を書面で取り決めてください。
    .lines-up = 希望単価は以前に見たものと大きく変わりません。
    .cannot-tell-too-soon = 二回の閲覧の間隔が短すぎます。
    .cannot-tell-long-ago = 二回の閲覧の間に時間が空きすぎています。
    .cannot-tell-terms = 二つの単価の通貨や単位が比べられません。
