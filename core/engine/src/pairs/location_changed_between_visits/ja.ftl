### reviewed = no

location-changed-between-visits =
    .check = 所在地（現在と以前）
    .title = 所在地の国が以前と異なります
    .noticed = 所在地は{ $place }ですが、{ $day }には{ $before }でした。
    .why = 税金や契約、機材の送り先は、どこで作業するかによって変わります。
    .innocent-1 = 引っ越しは珍しいことではありません。
    .innocent-2 = 旅をしながら働く人は、そのたびに所在地を書き換えます。
    .ask = 契約期間中の作業場所を尋ねてみてください。
    .lines-up = 所在地の国は以前に見たものと同じです。
    .cannot-tell-too-soon = 2回の閲覧の間隔が短すぎます。
    .cannot-tell-long-ago = 2回の閲覧の間に時間が空きすぎています。
    .cannot-tell-country = 片方の場所から国を一つに定められません。
