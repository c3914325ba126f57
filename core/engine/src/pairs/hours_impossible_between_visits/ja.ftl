### reviewed = no

hours-impossible-between-visits =
    .check = 稼働時間の増え方（以前の閲覧から）
    .title = 一人では働ききれない時間が記録されています
    .noticed = 稼働時間は{ $hours }時間ですが、{ $day }には{ $before }時間でした。1週間あたり{ $week }時間を超えます。
    .why = 毎日16時間は、一人で続けられる量ではありません。誰が作業するのかを、依頼の前に知っておくと役に立ちます。
    .innocent-1 = 以前の仕事の時間が、あとからまとめて登録されたのかもしれません。
    .innocent-2 = サイトによっては、一つのアカウントを複数人で使えます。
    .innocent-3 = サイトの集計方法が変わった可能性もあります。
    .ask = この時間を誰が記録し、依頼した作業を誰が担当するのかを尋ねてみてください。
    .lines-up = 以前の閲覧以降の稼働時間は、一人で働ける範囲です。
    .cannot-tell-rounded = サイトの稼働時間は概数です。
    .cannot-tell-too-soon = 2回の閲覧の間隔が短すぎます。
    .cannot-tell-long-ago = 2回の閲覧の間に時間が空きすぎています。
    .cannot-tell-agency = 複数人で使うアカウントです。
