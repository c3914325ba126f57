### reviewed = no

rate-below-own-claims =
    .check = 単価・経歴・所在地
    .title = 書かれている経歴にしては単価が低めです
    .noticed =
        希望単価は{ $asked }、所在地は{ $place }で、{ $stated }とあります。{ $n }件の掲載単価（{ $source }、{ $date }）の傾向では、{ $role ->
            [data] データ分析
            [it] システム・ネットワーク運用
            [legal] 法務
            [writing] ライティング
            [engineering] 設計・エンジニアリング
            [accounting] 経理・会計
            [design] デザイン
            [marketing] マーケティング
            [translation] 翻訳
            [admin] 事務支援
            [service] カスタマーサポート
           *[software] ソフトウェア開発
        }でこのような経歴の場合は1時間あたり{ $usual }前後が普通で、この単価は目安の{ $limit }を下回っています。
    .why = 相場よりずっと安い申し出は、公的機関の注意喚起で取り上げられています。単価だけでは何も言えません。ほかに食い違う記載があるため、参考として示しています。
    .innocent-1 = 登録したばかりの人は、最初のレビューを集めるために安く始めることがよくあります。
    .innocent-2 = 単価は仮の値やサイトの下限で、実際の金額は案件ごとに決めているのかもしれません。
    .innocent-3 = 同じ国でも物価の安い地域に住む人や、学生の場合もあります。
    .innocent-4 = 参考値は一つのサイトの1か月分で、主にソフトウェア開発のものです。個人には当てはまらないことがあります。
    .ask = 価格の内訳を尋ね、同じ条件の見積もりを2件ほど取って比べてみてください。
    .lines-up = 単価は、ページの記載から考えられる範囲にあります。
    .cannot-tell-unit = 希望単価がプロジェクト単位か、フルタイムを示す言葉が見当たらない月額です。
    .cannot-tell-currency = 単価の通貨を換算できません。
    .cannot-tell-country = 所在地欄から国を一つに特定できませんでした。
    .cannot-tell-seniority = ページに、熟練や長い経験を示す記載がありません。
    .cannot-tell-role = 見出しとスキルから職種を一つに絞れませんでした。
    .cannot-tell-reference = この場所と職種では単価を比べていません。
