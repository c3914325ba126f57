### reviewed = no

hours-impossible-between-visits =
    .check = 二回の閲覧の間に増えた作業時間
    .title = 一人では働ききれない時間が記録されています
    .noticed = 作業時間は{ $hours }時間ですが、{ $day }には{ $before }時間でした。一週間あたり{ $week }時間を超えます。
    .why = 毎日十六時間は、一人で続けられる作業量ではありません。多くの場合は複数人で受けているため、依頼の前に知っておく価値があります。
    .innocent-1 = 以前の作業時間が、あとからまとめて登録されたのかもしれません。
    .innocent-2 = サイトによっては、一つのアカウントを複数人で使えます。
    .innocent-3 = サイトの集計方法が変わった可能性もあります。
    .ask = この時間を誰が記録し、依頼した作業を誰が担当するのかを尋ねてみてください。
    .lines-up = 以前の閲覧以降の作業時間は、一人で働ける範囲です。
    .cannot-tell-rounded = サイトの作業時間は概数です。
    .cannot-tell-too-soon = 二回の閲覧の間隔が短すぎます。
    .cannot-tell-long-ago = 二回の閲覧の間に時間が空きすぎています。
    .cannot-tell-agency = 複数人のアカウントです。
