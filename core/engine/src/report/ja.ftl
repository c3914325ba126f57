### reviewed = no

# 個々のルールに属さない、レポート共通の文言。ルールごとの文言は各フォルダーにある。

## 型付きの引数

as-it-is = { $value }
quote = 「{ $words }」
between-words = 、
between-sentences = { "" }
date-day = { $year }年{ $month }月{ $day }日
date-month = { $year }年{ $month }月
date-year = { $year }年
month-name = { $month }月
money =
    { $currency ->
        [USD] { $amount }ドル
        [EUR] { $amount }ユーロ
        [GBP] { $amount }ポンド
        [JPY] { $amount }円
        [KRW] { $amount }ウォン
        [INR] { $amount }ルピー
       *[other] { $amount } { $currency }
    }
duration = { duration-hours }{ duration-minutes }
duration-hours = { $hours }時間
duration-minutes = { $minutes }分

## 項目名

field-display-name = 名前
field-username = ユーザー名
field-headline = 見出し
field-overview = 自己紹介
field-account-type = アカウントの種類
field-location = 所在地
field-local-time = 現地時刻
field-hourly-rate = 単価
field-total-earned = 総収入
field-hours-worked = 稼働時間
field-jobs = 受注件数
field-job-success = 仕事の成功率
field-member-since = 登録時期
field-last-active = 最終アクセス
field-availability = 稼働状況
field-badges = バッジ
field-verifications = サイト側の確認表示
field-skills = スキル
field-languages = 言語
field-education = 学歴
field-employment = 職歴
field-certifications = 資格
field-reviews = レビュー
field-work-history = このサイトでの実績
field-linked-accounts = 連携アカウント
field-contact-links = リンク
field-price-packages = 料金パッケージ
field-portfolio = ポートフォリオ
field-picture = 画像のアドレス
field-bid = 提案金額
field-budget = 予算

## 全体を一文で

count-in-words = { $count }件
about-identity = 名前
about-location-time = 場所と時刻
about-timeline = 日付と年数
about-rate = 料金
about-workload = 稼働時間
about-contact = 文中の依頼
about-payment = 支払い
about-reputation = レビューと実績
about-language = 言葉づかい
about-cross-profile = ほかの場所にある別の名前
about-account-change = アカウントの変更
summary-findings = このページには、互いに食い違う記載が{ count-in-words }あります（{ $about }）。
summary-asks = このページには、本人に確かめておきたい点が{ count-in-words }あります（{ $about }）。
summary-list = この一覧の{ $all }件のプロフィールのうち{ $profiles }件に、互いに食い違う記載があります（{ $about }）。
summary-list-asks = この一覧の{ $all }件のプロフィールのうち{ $profiles }件に、本人に確かめておきたい点があります（{ $about }）。
summary-fits = 比べた{ $fits }項目は一致しています。{ $open ->
        [0] 比べられなかった項目はありません。
       *[other] { $open }項目は比べられませんでした。
    }比べたのは、このページに書かれている内容だけです。
summary-list-fits =
    この{ $all }件のプロフィールで比べられた記載に、食い違いはありませんでした。{ $open ->
        [0] 比べられなかった項目はありません。
       *[other] { $open }項目は比べられませんでした。
    }比べたのは、このページに書かれている内容だけです。
summary-open = 比べられるだけの記載がありません。これは本人について何かを示すものではありません。
summary-nothing-read = このページからは何も読み取れませんでした。
summary-thread = このページにはメッセージのやり取りがありますが、どの文を誰が書いたかまでは読み取れません。調べたい相手の文章を選択してから調べてください。

## 読み取り方

layout-of-site = { $site }の{ $month }時点のレイアウトで読み取りました。実際のページでの確認はしていません。
layout-general = このサイトのレイアウト情報がないため、項目名と書式だけを手がかりに読み取りました。
not-found = { $field }：見つかりませんでした（{ $month }時点のレイアウト）。
not-found-general = { $field }：見つかりませんでした。
note-too-many-nodes = ページが非常に大きいため、一部だけを読み取りました。
note-too-much-text = 文章の量が非常に多いため、一部だけを読み取りました。
note-too-deep = 入れ子が深すぎて読み取れない部分がありました。
note-kept-changing = 読み取り中もページの内容が変わり続けました。もう一度読み取ると、さらに多くの内容が得られるかもしれません。
note-frames-not-read = ページ内のフレームは読み取っていません。
note-closed-shadow = 外から内容を読めない作りの部分は、読み取っていません。
note-robot-check = サイトがこのページをまだ表示していません。ブラウザーの確認中か、アクセスが拒否されています。表示されたら、もう一度読み取ってください。
note-sign-in = このページを見るには、サイトへのログインが必要です。
note-not-there = サイトに「このページは存在しない」という表示があります。
note-empty-list = この一覧からはプロフィールが見つかりませんでした。

## 比べられなかった項目

check-not-made = { $check }：{ $reasons }
missing-fields = 記載がないか、読み取れませんでした（{ $fields }）。
missing-time-of-reading = ページを読み取った時刻が分かりません。
missing-table = 必要な参照データが読み込まれていません。

## 単価の目安

rate-with-reference = 希望単価は{ $asked }です。参考：{ $place }の{ $role }では、{ $n }件のプロフィールのうち半数が1時間あたり{ $low }から{ $high }の間で、中央値は{ $middle }です（{ $source }、{ $date }）。
rate-without-reference = 希望単価は{ $asked }です。この職種と場所に当てはまる参考値はありません。
rate-with-contracts = 希望単価は{ $asked }です。参考：マーケットでの提示額ではなく契約の相場として、{ $place }の{ $role }では平均{ $high }とされています（{ $source }、{ $date }）。
rate-with-contracts-band = 希望単価は{ $asked }です。参考：マーケットでの提示額ではなく契約の相場として、{ $place }の{ $role }では{ $low }から{ $high }が最も多いとされています（{ $source }、{ $date }）。
rate-counted-people = 全職種を合わせて{ $n }人を集計した数字です。
bid-with-reference = 提案額は{ $asked }です。このページのほかの{ $n }件の提案では、半数が{ $low }から{ $high }の間で、中央値は{ $middle }です。
bid-without-reference = 提案額は{ $asked }です。このページにはほかの提案が少なく、比べられません。
bid-budget = 発注者が示した予算は{ $range }です。
rate-amount =
    { $unit ->
        [hour] 1時間あたり{ $amount }
        [day] 1日あたり{ $amount }
        [month] 月額{ $amount }
        [project] 1件あたり{ $amount }
       *[none] { $amount }
    }
rate-range = { $low }から{ $high }
rate-counted = 1日8時間、月20日として計算すると、約{ $amount }です。
rate-in-dollars = { $date }の為替レート（欧州中央銀行）では、約{ $usd }です。
rate-not-converted =
    { $why ->
        [stale] 手元の為替レートが1年以上前（{ $date }）のものなので、ドルには換算していません。
        [moved] { $currency }は{ $date }までの1年間に2割を超えて変動したため、ドルには換算していません。
       *[not-quoted] 欧州中央銀行が{ $currency }のレートを公表していないため、ドルには換算していません。
    }
role-it = インフラ・運用
role-design = デザイン
role-software = ソフトウェア開発
role-data = データ分析・機械学習

## レポートの見出し

heading-findings = 食い違っている記載
heading-context = 参考
heading-rates = 単価の目安
heading-lines-up = 一致している項目
heading-looked-for = 探したが見当たらなかった依頼
heading-unknown = 調べられなかった項目
heading-read = ページから読み取った内容
heading-not-found = 見つからなかった項目
heading-notes = 読み取りについて
heading-quotes = 記載内容
heading-noticed = 気づいた点
heading-innocent-one = よくある事情
heading-why = 確かめておきたい理由
heading-innocent = よくある事情
heading-ask = 尋ねてみること
heading-sources = この確認の出典（本人に関するものではありません）
heading-card = 一覧の{ $number }番目のプロフィール
every-card = 一覧のすべてのプロフィール
labelled = { $label }：{ $value }
only-beside = 別の種類の食い違いがある場合にだけ、併せて示します。
weak-value = 読み取り結果が二通りあり、内容が異なります
read-at = 読み取り時刻：{ $time }
in-a-fold = ページの折りたたまれた部分
