//! Small things of the words that readers see, which slip in line by line: signs, figures, and particles that only fit some
//! of the values that may stand before them.

use super::Source;

/// Stands for a value that is put in; no line holds it.
const VALUE: char = '\u{fffc}';
/// What follows a value only where its last letter is a vowel, or only where it is a consonant.
const PARTICLES: [&str; 9] = ["을", "를", "은", "는", "과", "와", "로", "으로", "가 "];
/// Particles written twice, for either letter: a form speaks like that, no person.
const DOUBLED: [&str; 8] = ["(을)", "(를)", "(은)", "(는)", "(이)", "(가)", "(으)", "(와)"];
/// What is counted with a Chinese number word is written with figures; 一つ and 一人 are words of their own.
const COUNTED: [&str; 10] = ["件", "年", "時間", "か月", "週間", "か所", "種類", "回", "日", "語"];

/// Appends a sentence for each line of words that is out of style.
pub(super) fn check(sources: &[Source], complaints: &mut Vec<String>) {
    for source in sources.iter().filter(|source| source.ends_with(&[".ftl"])) {
        for (number, line) in source.shipped_lines().filter(|(_, line)| !line.starts_with('#')) {
            let words = without_values(line);
            let faults = [
                words.contains(['\'', '"']).then_some("quotation marks and apostrophes are round"),
                fault_of(&source.name, &words),
            ];
            for fault in faults.into_iter().flatten() {
                complaints.push(format!("{}:{number}: {fault}: {}", source.name, line.trim()));
            }
        }
    }
}

fn fault_of(name: &str, words: &str) -> Option<&'static str> {
    if name.ends_with("/en.ftl") {
        // It follows the name of the check and a colon.
        let reason = words.trim_start().strip_prefix(".cannot-tell-")?.split_once(" = ")?.1;
        let begins_large = reason.starts_with(|first: char| first.is_uppercase());
        return begins_large.then_some("a reason continues a sentence and begins small");
    }
    if name.ends_with("/ko.ftl") {
        let misfits =
            PARTICLES.iter().any(|particle| words.contains(&format!("{VALUE}{particle}"))) || doubled(words);
        return misfits.then_some("a particle must fit whatever stands before it; put a noun between");
    }
    let letters: Vec<char> = words.chars().collect();
    if !name.ends_with("/ja.ftl") || !letters.iter().any(|letter| is_japanese(*letter)) {
        return None;
    }
    if letters.contains(&'(') || letters.contains(&')') || words.contains(": ") {
        return Some("brackets and colons are of full width");
    }
    let pairs = || letters.iter().zip(letters.iter().skip(1)).zip(letters.iter().skip(2));
    let meets =
        |one: char, other: char| is_japanese(one) && (other == VALUE || other.is_ascii_alphanumeric());
    if pairs().any(|((one, gap), other)| *gap == ' ' && (meets(*one, *other) || meets(*other, *one))) {
        return Some("no space stands between Japanese and other letters or figures");
    }
    let counted =
        |numeral: char| COUNTED.iter().any(|counter| words.contains(&format!("{numeral}{counter}")));
    "一二三四五六七八九十".chars().any(counted).then_some("what is counted is written with figures")
}

fn doubled(words: &str) -> bool {
    DOUBLED.iter().any(|particle| words.contains(particle))
}

/// The line with a [`VALUE`] for each `{ … }`, and without the beginning of a choice.
fn without_values(line: &str) -> String {
    let mut words = String::new();
    let mut rest = line;
    while let Some((before, behind)) = rest.split_once('{') {
        words.push_str(before);
        let Some((_, after)) = behind.split_once('}') else { return words };
        words.push(VALUE);
        rest = after;
    }
    words.push_str(rest);
    words
}

fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3041}'..='\u{30ff}' | '\u{4e00}'..='\u{9fff}' | '々' | '、' | '。')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(name: &str, line: &str) -> usize {
        let mut complaints = Vec::new();
        check(&[Source { name: name.into(), text: format!("{line}\n") }], &mut complaints);
        complaints.len()
    }

    #[test]
    fn english_reasons_begin_small_and_quotes_are_round() {
        assert_eq!(faults("x/en.ftl", "    .cannot-tell-a = The page says nothing."), 1);
        assert_eq!(faults("x/en.ftl", "    .cannot-tell-a = the page’s text says nothing."), 0);
        assert_eq!(faults("x/en.ftl", "    .why = A client's choice."), 1);
        assert_eq!(faults("x/en.ftl", "between = ,{ \" \" }"), 0);
        assert_eq!(faults("x/en.ftl", "# It's a comment"), 0);
    }

    #[test]
    fn japanese_is_written_in_full_width_and_counts_in_figures() {
        assert_eq!(faults("x/ja.ftl", "a = 単価({ $source })です。"), 1);
        assert_eq!(faults("x/ja.ftl", "a = 単価: { $asked }"), 1);
        assert_eq!(faults("x/ja.ftl", "a = 提案 { $n }件"), 1);
        assert_eq!(faults("x/ja.ftl", "a = { $site } で使う"), 1);
        assert_eq!(faults("x/ja.ftl", "a = 直近三件の契約"), 1);
        assert_eq!(
            faults("x/ja.ftl", "a = 一つ、一人、3件、{ $n }件（{ $source }）：{ $amount } { $currency }"),
            0
        );
        assert_eq!(faults("x/ja.ftl", "engine = Plumbline { $version }"), 0);
    }

    #[test]
    fn korean_particles_fit_whatever_stands_before_them() {
        assert_eq!(faults("x/ko.ftl", "a = 수준이 { $first }(으)로 적혀 있습니다."), 1);
        assert_eq!(faults("x/ko.ftl", "a = { $role }은 평균입니다."), 1);
        assert_eq!(
            faults(
                "x/ko.ftl",
                "a = { $role } 직무는 { $n }가지, { $shown }이지만 { $day }에는 { $text }입니다."
            ),
            0
        );
    }
}
