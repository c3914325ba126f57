//! Writes a pattern that looks through letter case out, letter by letter, so that the module needs no tables of letter case.

use regex_syntax::ast::{self, Ast, ClassSetItem, Span};
use regex_syntax::hir::{ClassUnicode, ClassUnicodeRange, Hir};

/// How a pattern begins that looks through letter case.
const MARK: &str = "(?i)";

/// The same pattern without its mark, proved to mean the same; or what is wrong with it.
pub fn written_out(pattern: &str) -> Result<String, String> {
    let bare = pattern.strip_prefix(MARK).unwrap_or(pattern);
    let looks_through = |flags: &str| {
        let flags = flags.split([':', ')']).next().unwrap_or_default();
        flags.contains('i') && flags.chars().all(|c| c.is_ascii_alphabetic() || c == '-')
    };
    if bare.split("(?").skip(1).any(looks_through) {
        return Err(format!("\"{pattern}\": {MARK} stands at the beginning, for the whole pattern"));
    }
    if bare == pattern {
        return Ok(pattern.to_owned());
    }
    let tree =
        ast::parse::Parser::new().parse(bare).map_err(|error| format!("\"{pattern}\": {}", error.kind()))?;
    let letters = ast::visit(&tree, Letters::default()).unwrap_or_default();
    let mut out = String::from(bare);
    for (span, both) in letters.into_iter().rev() {
        out.replace_range(span.start.offset..span.end.offset, &both);
    }
    if meaning(&out)? == meaning(pattern)? {
        Ok(out)
    } else {
        Err(format!("\"{pattern}\" cannot be written out for both cases: \"{out}\" is not the same"))
    }
}

fn meaning(pattern: &str) -> Result<Hir, String> {
    let last = |error: regex_syntax::Error| error.to_string().lines().last().unwrap_or_default().to_owned();
    regex_syntax::parse(pattern).map_err(last)
}

/// Letters that have another case, with what stands for both, in the order of the pattern.
#[derive(Default)]
struct Letters(Vec<(Span, String)>);

impl Letters {
    fn add(&mut self, span: Span, from: char, to: char, around: [&str; 2]) {
        let plain = ClassUnicode::new([ClassUnicodeRange::new(from, to)]);
        let mut both = plain.clone();
        if both.try_case_fold_simple().is_err() || both == plain {
            return;
        }
        // By number outside ASCII: the Kelvin sign is a case of "k", and the compiler takes it for a slip.
        let escaped = |c: char| match c {
            c if c.is_ascii() => regex_syntax::escape(c.encode_utf8(&mut [0; 4])),
            c => format!("\\x{{{:x}}}", u32::from(c)),
        };
        let range = |range: &ClassUnicodeRange| match (range.start(), range.end()) {
            (start, end) if start == end => escaped(start),
            (start, end) => format!("{}-{}", escaped(start), escaped(end)),
        };
        let ranges: String = both.ranges().iter().map(range).collect();
        self.0.push((span, around.join(&ranges)));
    }
}

impl ast::Visitor for Letters {
    type Output = Vec<(Span, String)>;
    type Err = std::convert::Infallible;

    fn finish(self) -> Result<Self::Output, Self::Err> {
        Ok(self.0)
    }

    fn visit_pre(&mut self, tree: &Ast) -> Result<(), Self::Err> {
        if let Ast::Literal(letter) = tree {
            self.add(letter.span, letter.c, letter.c, ["[", "]"]);
        }
        Ok(())
    }

    fn visit_class_set_item_pre(&mut self, item: &ClassSetItem) -> Result<(), Self::Err> {
        match item {
            ClassSetItem::Literal(letter) => self.add(letter.span, letter.c, letter.c, ["", ""]),
            ClassSetItem::Range(range) => self.add(range.span, range.start.c, range.end.c, ["", ""]),
            _ => {}
        }
        Ok(())
    }
}
