//! Messengers and the handles that stand behind their names.

use std::ops::Range;

/// How a messenger is written, and what it is called here.
pub(super) type Messenger = (&'static str, &'static str);

/// The messengers that a folded text names. Most texts name none, and are then not searched for one at every word.
pub(super) fn messengers(text: &str) -> Vec<Messenger> {
    MESSENGERS.into_iter().filter(|(written, _)| text.contains(written)).collect()
}

/// The messenger a stretch names, alone or beside letters of another script ("텔레그램은", "chatworkの"), and where its name ends.
pub(super) fn messenger(word: &str, named_in: &[Messenger]) -> Option<(&'static str, usize)> {
    named_in.iter().find_map(|(written, name)| {
        let at = word.find(written)?;
        let end = at + written.len();
        let before = word.get(..at)?.chars().next_back();
        let after = word.get(end..)?.chars().next();
        let beside =
            |c: Option<char>| c.is_none_or(|c| !c.is_alphanumeric() || written.is_ascii() != c.is_ascii());
        // Words that run on end where their script does; particles of Korean and Japanese may follow.
        let runs_on = written.chars().any(|c| c >= '\u{3040}');
        (runs_on || beside(before) && beside(after)).then_some((*name, end))
    })
}

/// Whether a handle may stand behind these words that follow the name of a messenger.
pub(super) fn is_near(between: &str) -> bool {
    between.len() <= NEAR
        || between.len() <= NEAR_LABELLED && LABELS.iter().any(|label| between.contains(label))
}

/// "Telegram: …", "Skype id …": a word there is a handle whatever it looks like.
pub(super) fn is_labelled(between: &str, rest: &str) -> bool {
    let between = between.trim();
    between.ends_with([':', '=', '-', '→'])
        || rest.starts_with([':', '='])
        || LABELS.iter().any(|label| between.trim_end_matches([' ', ':', 'は', '는', '은']).ends_with(label))
        || LABELS.iter().any(|label| rest.starts_with(label) && rest.contains(':'))
}

/// A handle, by its bytes: with its sign, or with a digit or an underscore that no word has.
pub(super) fn handle(word: &str, labelled: bool) -> Option<Range<usize>> {
    let from = word.rfind(':').map_or(0, |colon| colon + 1);
    let from =
        from + word.get(from..)?.find(|c: char| c.is_ascii_alphanumeric() || matches!(c, '@' | '_'))?;
    let signed = word.get(from..)?.starts_with('@');
    let rest = word.get(from + usize::from(signed)..)?;
    let end = rest
        .find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '_' | '.' | '-' | '#'))
        .unwrap_or(rest.len());
    let bare = rest.get(..end)?.trim_end_matches(['.', '-', '#', '_']);
    let lettered = bare.bytes().filter(u8::is_ascii_alphabetic).count() >= 3 && bare.len() >= 4;
    let stem = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let digits = bare.bytes().any(|byte| byte.is_ascii_digit()) && !TECHNIQUES.contains(&stem);
    let telling = signed
        || bare.contains(['_', '#'])
        || digits
        || labelled && (bare.contains(['-', '.']) || bare.len() >= 6) && !NO_HANDLES.contains(&bare);
    (telling && lettered).then(|| from..from + usize::from(signed) + bare.len())
}

/// How far behind the name of a messenger its handle may begin, in bytes; with a word that says that a handle follows.
const NEAR: usize = 16;
const NEAR_LABELLED: usize = 48;

/// Words that say that a handle follows.
const LABELS: [&str; 16] = [
    "id",
    "account",
    "username",
    "handle",
    "nick",
    "アカウント",
    "アイディ",
    "ユーザー名",
    "아이디",
    "계정",
    "аккаунт",
    "ник",
    "логин",
    "号",
    "usuario",
    "usuário",
];

/// What stands behind "Telegram:" where no handle does.
const NO_HANDLES: [&str; 24] = [
    "available",
    "below",
    "please",
    "contact",
    "channel",
    "group",
    "groups",
    "message",
    "messages",
    "request",
    "support",
    "whatsapp",
    "telegram",
    "discord",
    "skype",
    "wechat",
    "signal",
    "manager",
    "management",
    "developer",
    "chatbot",
    "integration",
    "automation",
    "community",
];

/// Techniques that are written with a figure, as handles are.
const TECHNIQUES: [&str; 22] = [
    "python",
    "html",
    "css",
    "web",
    "vue",
    "angular",
    "php",
    "node",
    "java",
    "drupal",
    "bootstrap",
    "laravel",
    "django",
    "swift",
    "next",
    "nuxt",
    "react",
    "unity",
    "unreal",
    "http",
    "base",
    "utf",
];

/// Messengers as they are written, and what they are called here.
const MESSENGERS: [(&str, &str); 50] = [
    ("telegram", "telegram"),
    ("tg", "telegram"),
    ("телеграмм", "telegram"),
    ("телеграм", "telegram"),
    ("телега", "telegram"),
    ("телегу", "telegram"),
    ("телеге", "telegram"),
    ("тг", "telegram"),
    ("テレグラム", "telegram"),
    ("텔레그램", "telegram"),
    ("텔레", "telegram"),
    ("电报", "telegram"),
    ("skype", "skype"),
    ("скайп", "skype"),
    ("スカイプ", "skype"),
    ("스카이프", "skype"),
    ("discord", "discord"),
    ("дискорд", "discord"),
    ("ディスコード", "discord"),
    ("디스코드", "discord"),
    ("wechat", "wechat"),
    ("weixin", "wechat"),
    ("위챗", "wechat"),
    ("微信", "wechat"),
    ("vx", "wechat"),
    ("qq", "qq"),
    ("kakaotalk", "kakao"),
    ("kakao", "kakao"),
    ("カカオトーク", "kakao"),
    ("カカオ", "kakao"),
    ("카카오톡", "kakao"),
    ("카카오", "kakao"),
    ("카톡", "kakao"),
    ("line", "line"),
    ("ライン", "line"),
    ("라인", "line"),
    ("chatwork", "chatwork"),
    ("チャットワーク", "chatwork"),
    ("instagram", "instagram"),
    ("insta", "instagram"),
    ("ig", "instagram"),
    ("インスタ", "instagram"),
    ("인스타", "instagram"),
    ("slack", "slack"),
    ("zalo", "zalo"),
    ("viber", "viber"),
    ("threema", "threema"),
    ("twitter", "x"),
    ("zoom", "zoom"),
    ("signal", "signal"),
];
