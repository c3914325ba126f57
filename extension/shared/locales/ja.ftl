### reviewed = no

## ページ上

marker = { $name }：見ておきたい記載{ $count }件
popover-heading = 尋ねておきたいこと
part-noticed = 気づいた点
part-why = 確かめておきたい理由
part-innocent = よくある事情
part-ask = 尋ねてみること
close = 閉じる
dismiss-finding = この項目を非表示にする

## メニューとポップアップ

menu-check = Plumblineでこのページを調べる
popup-check = このページを調べる
popup-moved = このタブは別のページに移動しました。読み取るには「このページを調べる」を押してください。
popup-checking = ページを読み取っています…
popup-site-on = { $site }で常に使う
popup-site-on-hint = { $site }のページを開くたびに読み取ります。先にブラウザーが許可を求めます。
popup-site-off = { $site }での常時利用をやめる
popup-site-off-hint = { $site }では、ページを開くたびに読み取っています。
popup-site-none = 常に使えるのは、暗号化された接続（https）のサイトだけです。
popup-panel = パネルを開く
popup-options = 設定
popup-found = { $count ->
    [0] 調べられた範囲では、食い違いはありませんでした。調べた内容はパネルで見られます。
   *[other] このページで{ $count }件見つかりました。
}

## パネル：状態

no-access-title = まだ読み取っていません
no-access = ツールバーのボタンを押すと、Plumblineがこのページを読み取ります。
moved-title = まだ読み取っていません
moved = このタブは別のページに移動しました。「このページを調べる」を押すと読み取ります。
reading-title = 読み取り中
reading = ページを読み取っています…
nothing-read-title = 読み取れる内容がありません
nothing-read = Plumblineが読み取れるプロフィール、一覧、提案、メッセージは、このページには見つかりませんでした。
page-closed-title = このページは読み取れません
page-closed = ブラウザーの制限により、拡張機能はこのページを読み取れません。
too-large-title = 大きすぎて調べられません
too-large = このページは、一度に調べられる量を超えています。
malformed-title = 読み取れませんでした
malformed = ページを正しく読み取れませんでした。再読み込みして、もう一度お試しください。
engine-title = 調べられませんでした
engine = このページでは処理が2回止まりました。再読み込みして、もう一度お試しください。それでも止まる場合、このページはPlumblineでは調べられません。
reader-title = 読み取れませんでした
reader = ページの読み取りに失敗しました。再読み込みして、もう一度お試しください。
check-now = このページを調べる
check-again = もう一度調べる

## パネル：結果

findings-heading = 食い違っている記載
findings-more = 同じ事柄についてほかに{ $count }件
findings-none = 調べられた範囲では、食い違いはありませんでした。調べられなかった項目については何も言えません。どちらも下に示します。
findings-all-dismissed = このページの項目は、すべて非表示にされています。
findings-left = このページで残っている項目は{ $count }件です（{ $dismissed }件は非表示）。
about = { $name }について
weight-a = これだけでも確かめておきたい点
weight-b = ほかの点と合わせて見る点
quotes-heading = ページからの引用
show-quote = ページ上で示す：{ $quote }
place-folded = ページの折りたたまれた部分
place-embedded = ページに埋め込まれたデータ
place-gone = すでにページにありません
sources-heading = この確認の出典（本人に関するものではありません）
source = { $title }（{ $publisher }、{ $date }）
copy-question = 質問としてコピー
copy-questions = 質問をまとめてコピー
copied = コピーしました
questions-intro = 進める前に、ページにある次の記載について教えていただけますか。
question-quote = 「{ $quote }」
rates-heading = 単価の目安
rate-reference =
    { $basis ->
        [contracts] 契約の相場（マーケットでの提示額ではありません）：{ $role }、{ $place }（{ $date }）
        [bids] このページのほかの提案{ $n }件
       *[asked] { $n }件のプロフィールの希望単価：{ $role }、{ $place }（{ $date }）
    }
rate-p25 =
    { $basis ->
        [contracts] 相場の下限
       *[asked] 下位四分位
    }
rate-p50 =
    { $basis ->
        [contracts] 平均
       *[asked] 中央値
    }
rate-p75 =
    { $basis ->
        [contracts] 相場の上限
       *[asked] 上位四分位
    }
rate-amount =
    { $per ->
        [hour] 1時間あたり{ $amount } { $currency }
        [day] 1日あたり{ $amount } { $currency }
        [month] 月額{ $amount } { $currency }
       *[project] { $amount } { $currency }
    }
rate-source = 出典：{ $source }
context-heading = 参考
context-hint = これだけではほとんど意味を持たない事実です。
lines-up-heading = 一致している項目（{ $count }）
looked-for-heading = 探したが見当たらなかった依頼（{ $count }）
unknown-heading = 調べられなかった項目（{ $count }）
read-heading = 読み取った内容（{ $count }）
read-weak = 読み取り結果が二通りあり、内容が異なります
not-found-heading = このページで見つからなかった項目
notes-heading = 読み取りについて
tables-heading = 読み取り方
read-at = { $time }に読み取り
engine-version = Plumbline { $version }
table-version = { $name }：{ $version }

## パネル: 利用者が確かめられること

checklist-heading = ご自身で確かめられること
checklist-hint = いずれもページには表れないことです。誰に対しても同じように尋ねてください。一つの方法を断る人の多くには、プライバシーや費用、習慣といった事情があります。
checklist-work-sample = レビューのある仕事を一つ選び、15分ほど説明してもらいましょう。その場で小さな修正をしてもらうとよく分かります。
checklist-identity-step = サイトの本人確認や、少額で始める最初のマイルストーンなど、作業する人を確かめる手軽な方法を二つ示し、どちらにするかは相手に選んでもらいましょう。
checklist-video-call = 短い通話を提案してみてください。聴覚、回線、同居の事情などから、文字だけで仕事をする人は大勢います。代わりにどんな方法がよいかも尋ねてください。
checklist-certificate = 資格には登録番号があります。発行元の公式ページで照会できます。改姓や有効期限切れもよくあることです。
checklist-copied-text = ポートフォリオの一文をそのまま検索してみてください。同じ文がほかにもある場合、どちらが元の文かは分かりません。
checklist-copied-repository = 公開リポジトリが、より古いリポジトリの写しから始まっていないか見てみましょう。ひな形や講座の課題であることは珍しくありません。
checklist-picture = Plumblineは画像を見ません。画像検索はブラウザーでできます。実在の人の写真が、本人の知らないうちに使われていることもあります。
checklist-documents = 働く場所、請求書の住所、銀行を聞いている場合は、互いに合うか見てみましょう。引っ越した人や学生、ネット銀行の利用者なら、違っていても不思議はありません。
checklist-price-cut = 大幅な値下げがすぐに受け入れられたときは、何を省くことになるのか尋ねてください。

## パネル：非表示

dismiss = 非表示にする
dismiss-scope = 「{ $title }」を非表示にする
scope-finding = この項目だけ
scope-rule-on-site = { $site }での、この種類の項目すべて
scope-rule = すべてのサイトでの、この種類の項目すべて
scope-profile = { $name }に関する項目すべて
dismissed-heading = このページで非表示にした項目（{ $count }）
undo = 元に戻す
undo-of = 元に戻す：{ $label }

## パネル：操作

export-heading = 控えを保存
export-text = テキスト
export-markdown = Markdown
export-json = JSON
untouched-here = { $site }のページには何も表示しない
untouched-hint = ページには手を加えず、結果はこのパネルにだけ表示します。
options = 設定
open-in-tab = タブで開く

## パネル：メッセージ

message-heading = メッセージを調べる
message-hint = 受け取った文章を貼り付けるか、ページで選択した文章を取り込んでください。調べるのはこの端末の中だけで、どこにも保存しません。
message-label = メッセージの文章
message-check = この文章を調べる
message-take = 選択した文章を取り込む
message-clear = 消去
message-checking = 調べています…
message-empty = 文章がまだありません。メッセージを貼り付けるか、選択した文章を取り込んでください。
message-failed = この文章は調べられませんでした。短くして、もう一度お試しください。
message-too-long = この文章は{ $count }文字あります。一度に調べられるのは{ $most }文字までなので、一部だけを入れてください。
message-no-selection = ページで何も選択されていません。
message-no-access = このページはまだ読み取れません。先にそのページでツールバーのボタンを押すか、文章をここに貼り付けてください。
message-found = { $count ->
    [0] この文章のうち調べられた範囲では、確かめておきたい点はありませんでした。
   *[other] この文章には、本人に確かめておきたい点が{ $count }件あります。
}
message-shown = 調べた文章（引用した箇所に印）
message-show-quote = 文章中で示す：{ $quote }
message-quotes = 文章からの引用

## パネル：レイアウト情報

layout-heading = レイアウトの変化を知らせる
layout-hint = 見つからなかった項目や読み違いがあるとき、このテキストが修正の手がかりになります。含まれるのはサイトのホスト名、タグ、属性名、既知のクラス名、文字列の形（「Aaaa 00」など）で、ページの文章は入っていません。自動で送られることはありません。コピーして、ご自身で不具合の報告に添付できます。
layout-show = レイアウト情報を表示
layout-copy = レイアウト情報をコピー
layout-preview = レイアウト情報
layout-failed = ページを読み直せませんでした。そのページでツールバーのボタンを押してから、もう一度お試しください。

## 設定

options-title = Plumblineの設定
welcome-heading = Plumblineのしくみ
welcome-1 = Plumblineは、ボタンを押したとき、または常に使うと決めたサイトで、フリーランサーのページを読み取ります。食い違っている記載を引用つきで示し、何を尋ねればよいかを提案します。
welcome-2 = 処理はすべてこの端末の中で行われます。外部には何も送られず、タブを閉じればプロフィールについての情報は残りません。ただし項目を非表示にした場合は、その見出しとサイト、プロフィールを示す符号だけが、元に戻すまで下の一覧に残ります。名前やアドレスは残りません。
welcome-3 = 示すのは記載についての気づきであって、人についての判断ではありません。どの項目にも、よくある事情を添えています。
welcome-4 = 印を表示している間は、ページの側からそれに気づくことができます（bodyの後に加わる要素、ハイライトの名前、印のついた語句）。気になる場合は、そのサイトを「何も表示しない」にしてください。結果はパネルにだけ表示されます。LinkedInは最初からこの設定です。
language-heading = 言語
language-label = Plumblineの言語
language-auto = ブラウザーに合わせる
marking-heading = ページ上の印
untouched-default = どのページにも何も表示しない
untouched-default-hint = 個別に選んだサイトを除き、結果はパネルにだけ表示します。
untouched-sites-heading = サイトごとの選択
untouched-site-yes = { $site }：何も表示しない
untouched-site-no = { $site }：印を表示する
forget-choice = 取り消す
forget-choice-of = { $site }の選択を取り消す
badge-label = ツールバーのボタンに件数を表示する
sites-heading = 常に使うサイト
sites-none = ありません。ツールバーのボタンのメニューで「…で常に使う」を選ぶと追加できます。
site-remove = やめる
site-remove-of = { $site }での常時利用をやめる
dismissed-list-heading = 非表示にした項目
dismissed-none = ありません。
dismissed-finding = { $label }（{ $site }のプロフィール1件、{ $day }）
dismissed-rule-on-site = { $label }（{ $site }全体）
dismissed-rule = { $label }（すべてのサイト）
dismissed-profile = あるプロフィールに関する項目すべて（{ $site }、{ $day }）
data-heading = データ
data-export = 設定を書き出す
data-import = 設定を読み込む
data-imported = 設定を読み込みました。
data-import-failed = このファイルにPlumblineの設定はありません。
data-wipe = すべて削除
data-wipe-confirm = 設定、サイト、非表示の一覧をすべて削除しますか。
data-wipe-yes = 削除する
data-wipe-no = 削除しない
data-wiped = すべて削除しました。
data-wipe-failed = すべては削除できませんでした。もう一度試すか、拡張機能を削除してください。
shortcut-heading = キーボード
shortcut = { $keys }で、表示中のタブのページを読み取ります。
shortcut-none = ショートカットは設定されていません。ブラウザーの拡張機能ショートカットの画面で設定できます。
credits-heading = データの出典
credits = 都市の名前・位置・時間帯：GeoNames（CC BY 4.0）。国と地域の名前：Unicode CLDR（Unicode-3.0）。時間帯：IANAタイムゾーンデータベース。為替レート：欧州中央銀行。職種別の平均単価：SnipeWork（CC BY 4.0）。
