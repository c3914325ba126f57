//! A written name cut into parts: titles and signs off, initials and particles marked.

use std::collections::HashSet;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;

use super::script::{self, Script};

/// One part of a written name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Folded: NFKC, lower case, variant characters levelled.
    pub written: String,
    /// The same in plain Latin letters, where the script has a table.
    pub latin: Option<String>,
    /// Script of its first letter.
    pub script: Script,
    /// How it is to be taken.
    pub form: Form,
    /// It goes on with the word before it, behind a hyphen: one name, not two.
    pub continues: bool,
}

/// How a part of a name is to be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// Written out.
    Whole,
    /// Only the beginning is there: an initial or a masked part.
    Beginning,
    /// A particle such as `van` or `bin`, which many names share.
    Particle,
    /// Two or three neighbours written as one: too long to judge short forms by.
    Joined,
}

/// Cuts a written name into its parts, in the order written.
pub(super) fn of(name: &str) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for word in words(name) {
        let before = parts.len();
        for piece in pieces(&word) {
            push_piece(&mut parts, &piece);
            // Behind a hyphen (Seo-yeon, Anne-Marie) a word goes on; syllables of scripts without spaces are parts.
            if let Some(part) = parts.get_mut(before + 1..).and_then(<[Part]>::last_mut) {
                part.continues |= part.script.has_case();
            }
        }
    }
    if parts.iter().all(|part| part.form == Form::Particle) {
        for part in &mut parts {
            part.form = Form::Whole;
        }
    }
    parts
}

/// Whether a folded word is a particle such as `van` or `bin`.
pub(super) fn is_particle(word: &str) -> bool {
    static LISTED: LazyLock<HashSet<&str>> = LazyLock::new(|| PARTICLES.split(' ').collect());
    LISTED.contains(word)
}

/// Whether a folded word is a title or a form of address.
pub(super) fn is_title(word: &str) -> bool {
    static LISTED: LazyLock<HashSet<&str>> = LazyLock::new(|| TITLES.split(' ').collect());
    LISTED.contains(word)
}

/// How many parts say something: particles are left out; a long Han name without a space counts as two.
pub(super) fn count(parts: &[Part]) -> usize {
    let long_han = |part: &Part| part.script == Script::Han && part.written.chars().count() >= 3;
    parts
        .iter()
        .filter(|part| part.form != Form::Particle && !part.continues)
        .map(|part| if long_han(part) { 2 } else { 1 })
        .sum()
}

/// The parts, and every two and three neighbours written as one: Jae-hoon is Jaehoon, Li Na is Lina.
pub(super) fn with_joined(parts: &[Part]) -> Vec<Part> {
    let mut all = parts.to_vec();
    for length in [2, 3] {
        for group in parts.windows(length) {
            if let Some(first) = group.first()
                && group.iter().all(|part| part.script == first.script && part.form == Form::Whole)
            {
                all.push(Part {
                    written: group.iter().map(|part| part.written.as_str()).collect(),
                    latin: group.iter().map(|part| part.latin.as_deref()).collect(),
                    form: Form::Joined,
                    ..first.clone()
                });
            }
        }
    }
    all
}

/// Titles, forms of address and letters behind a name; folded, without full stops.
const TITLES: &str = "mr mrs ms miss mx dr drs prof professor eng engr ing ir arch adv sir madam maam mister \
    herr frau monsieur madame mme mlle senor senora sr sra srta dona signor signora dott jr \
    ii iii iv phd mba msc bsc md pmp cpa esq shri smt hj haji pak bu khun господин госпожа г \
    пан пані кун さん さま 様 氏 先生 くん 君 ちゃん 殿 씨 님 선생님 군 양 先生 女士 小姐 คุณ นาย นางสาว นาง श्री श्रीमती \
    السيد السيدة الأستاذ";

/// Forms of address written onto the name without a space.
const TITLE_ENDINGS: &str = "さん さま 様 氏 先生 くん ちゃん 殿 씨 선생님 님 女士 小姐";

/// Particles no name stands on. Those that are surnames or given names of their own (`le`, `do`, `van` at the beginning)
/// count as parts, to be generous.
const PARTICLES: &str = "de del della di da dos das du des van von vom der den ter zu zur bin ibn bint binti binte \
    ben bat al el ul ud af av y e la los las of the s o ó d a thi abu st mac mc оглы кызы бин \
    аль بن ابن أبو آل عبد เดอ";

/// First syllables of Korean names that are surnames: only to see where a name written without a space divides.
pub(super) const HANGUL_SURNAMES: &str = "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국은편용라나봉";

/// Korean surnames of two syllables.
const LONG_HANGUL_SURNAMES: [&str; 8] = ["남궁", "황보", "제갈", "선우", "독고", "사공", "서문", "동방"];

/// Variants of one character, the first of each run standing for all.
const HAN_VARIANTS: &str = "斉斎齋齊 高髙 浜濱 辺邊邉 沢澤泽 広廣广 桜櫻樱 国國 張张 陳陈 劉刘 楊杨 黄黃 趙赵 呉吳吴 孫孙 馬马 鄭郑 謝谢 許许 鄧邓 馮冯 蕭萧肖 葉叶 蘇苏 呂吕 盧卢 \
    蒋蔣 賈贾 韓韩 龍竜龙 偉伟 華华 麗丽 軍军 東东 明 渡 島嶋嶌 富冨 真眞 恵惠 竜 塩鹽盐 関關关 滝瀧 豊豐丰 曽曾 静靜 実實实 栄榮荣 円圓 徳德 芸藝艺 宝寶 \
    権權权 岡冈 坂阪 穂穗 瑞 緑綠绿 紅红 強强彊 剛刚 娟 傑杰 寧宁 慶庆 暁曉晓 燕 鵬鹏 飛飞 雲云 鳳凤 蘭兰 玲 銘铭 鈴铃 銀银 長长 門门 誠诚 詩诗 語语 潔洁 \
    濤涛 澤 愛爱 楽樂乐 聖圣 賢贤 輝辉 羅罗 範范 陸陆 鍾钟鐘 戴 湯汤 万萬";

/// The words of a written name up to where a remark begins (`Anna Fischer | React`); a surname put first with a comma
/// stays.
pub(super) fn words(name: &str) -> Vec<String> {
    let folded: String = name.nfkc().collect();
    let end = ["|", " - ", " – ", " — ", "•", "·  ", "：", ": "]
        .iter()
        .filter_map(|sign| folded.find(sign))
        .filter(|at| *at > 0)
        .min();
    let kept = end.and_then(|at| folded.get(..at)).unwrap_or(&folded);
    kept.split(|c: char| c.is_whitespace() || ",/()[]{}\"“”«»「」『』・·=<>〜~!！?？;:、。，".contains(c))
        .filter(|word| word.chars().any(char::is_alphabetic))
        .map(str::to_owned)
        .collect()
}

/// A word cut at hyphens and at the full stops of initials (`A.B.`).
fn pieces(word: &str) -> Vec<String> {
    word.split(|c: char| matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '゠'))
        .flat_map(|piece| {
            let initials = piece.contains('.') && piece.split('.').filter(|p| !p.is_empty()).count() > 1;
            if initials {
                piece.split_inclusive('.').map(str::to_owned).collect()
            } else {
                vec![piece.to_owned()]
            }
        })
        .collect()
}

fn push_piece(parts: &mut Vec<Part>, piece: &str) {
    let masked = piece.contains(['*', '＊', '●', '○', '•', '_', '…']);
    let visible = if masked {
        piece.split(['*', '＊', '●', '○', '•', '_', '…']).next().unwrap_or_default()
    } else {
        piece
    };
    let lower: String = visible.to_lowercase().chars().filter(|c| c.is_alphabetic() || is_mark(*c)).collect();
    let bare = without_title_ending(&lower);
    let Some(script) = bare.chars().find_map(Script::of) else { return };
    if is_title(bare) && !(parts.is_empty() && bare.chars().count() == 1) {
        return;
    }
    for (written, script) in split_by_script(bare, script) {
        let written: String = written.chars().map(level_variant).collect();
        let letters = written.chars().count();
        let particle = script != Script::Han && is_particle(&written) && !is_leading_name(parts, &written);
        // "Ó Briain": the mark tells the particle from an initial.
        let form = if masked || letters == 1 && script.has_case() && written != "ó" {
            Form::Beginning
        } else if particle {
            Form::Particle
        } else {
            Form::Whole
        };
        parts.push(Part {
            latin: script::to_latin(&written, script),
            form,
            continues: false,
            script,
            written,
        });
    }
}

/// Marks that belong to letters of scripts which write vowels as marks.
fn is_mark(character: char) -> bool {
    unicode_normalization::char::is_combining_mark(character)
}

/// `Van`, `La`, `Ben`, `Al` and the like at the beginning of a name are names.
fn is_leading_name(parts: &[Part], written: &str) -> bool {
    parts.is_empty() && matches!(written, "van" | "la" | "ben" | "al" | "du" | "da" | "di" | "thi" | "mac")
}

fn without_title_ending(word: &str) -> &str {
    TITLE_ENDINGS
        .split(' ')
        .find_map(|ending| word.strip_suffix(ending).filter(|rest| !rest.is_empty() && !rest.is_ascii()))
        .unwrap_or(word)
}

/// Runs of one script. A Han surname with a kana given name is two parts, and so is a Korean name of three syllables that
/// begins with a surname.
fn split_by_script(word: &str, first: Script) -> Vec<(String, Script)> {
    let mut runs: Vec<(String, Script)> = Vec::new();
    for character in word.chars() {
        let script = match character {
            'ー' => runs.last().map_or(first, |(_, script)| *script),
            _ if is_mark(character) => runs.last().map_or(first, |(_, script)| *script),
            _ => Script::of(character).unwrap_or(first),
        };
        match runs.last_mut() {
            Some((run, of)) if *of == script => run.push(character),
            _ => runs.push((character.to_string(), script)),
        }
    }
    if let [(run, Script::Hangul)] = runs.as_slice()
        && let Some((surname, given)) = long_hangul_surname(run)
    {
        return vec![(surname.to_owned(), Script::Hangul), (given.to_owned(), Script::Hangul)];
    }
    if let [(run, Script::Hangul)] = runs.as_slice()
        && run.chars().count() == 3
        && let Some(surname) = run.chars().next().filter(|c| HANGUL_SURNAMES.contains(*c))
    {
        return vec![(surname.to_string(), Script::Hangul), (run.chars().skip(1).collect(), Script::Hangul)];
    }
    runs
}

/// A surname of two syllables with a given name of two; with one of one only where the first syllable is hardly a surname by
/// itself: 서문정 is as well 서 문정.
fn long_hangul_surname(name: &str) -> Option<(&'static str, &str)> {
    let surname = LONG_HANGUL_SURNAMES.into_iter().find(|surname| name.starts_with(surname))?;
    let given = name.strip_prefix(surname)?;
    match given.chars().count() {
        2 => Some((surname, given)),
        1 if ["남궁", "제갈", "독고", "사공"].contains(&surname) => Some((surname, given)),
        _ => None,
    }
}

fn level_variant(character: char) -> char {
    match character {
        'أ' | 'إ' | 'آ' => 'ا',
        'ى' | 'ي' => 'ی',
        'ك' => 'ک',
        'ة' => 'ه',
        'ё' => 'е',
        '\u{3400}'..='\u{9fff}' => HAN_VARIANTS
            .split(' ')
            .find(|run| run.contains(character))
            .and_then(|run| run.chars().next())
            .unwrap_or(character),
        _ => character,
    }
}
