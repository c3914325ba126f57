### reviewed = no

profile-reappeared-renamed =
    .check = このプロフィールと、今はないプロフィール
    .title = 今はないプロフィールと共通点が多くあります
    .noticed = { $shown }と、今はない{ $other }のプロフィールには、{ $count }種類の共通点があります（引用を参照）。
    .why = 今はないプロフィールのレビューはもう読めません。また、名前が二つあると、誰が作業するのかが分かりません。
    .innocent-1 = ログインできなくなって作り直す際に、名前を改める人もいます。
    .innocent-2 = 身を守るためにアカウントを閉じ、新しく始める人もいます。
    .innocent-3 = 片方が、もう片方を本人の知らないうちに写した可能性もあります。
    .ask = 以前のアカウントがあったかどうか、なぜなくなったのかを率直に尋ねてみてください。
    .lines-up = 今はないプロフィールとは似ていません。
    .cannot-tell-agency = 複数人で使うアカウントです。
    .cannot-tell-handle = 片方はハンドルネームか屋号で、個人名ではありません。
    .cannot-tell-script = 文字の種類が異なるため、二つの名前を突き合わせられません。
    .cannot-tell-single-name = 一方が姓か名だけです。二つ目の名を使う人は多くいます。
    .cannot-tell-together = お互いの名前が、それぞれの文章の中で挙げられています。
    .cannot-tell-too-little = 比べられる項目が足りません。
