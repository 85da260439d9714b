//! From text to tree.
//!
//! *Invariant:* what stands deeper than [`DEPTH`] is not read, nor more than [`COUNT`] values: a hostile
//! text cannot use up the stack, nor the memory of a phone.

use super::Tree;
use std::borrow::Cow;

/// How deep lists and objects may stand in each other.
const DEPTH: u8 = 127;
/// How many values a text may hold. A session is about thirty: this is more than a lifetime of them.
const COUNT: u32 = 500_000;

/// The tree of a whole text.
pub(super) fn read(text: &str) -> Option<Tree<'_>> {
    let mut reader = Reader { rest: text, left: COUNT };
    let tree = reader.tree(DEPTH)?;
    reader.skip();
    reader.rest.is_empty().then_some(tree)
}

struct Reader<'a> {
    rest: &'a str,
    /// How many values may still come.
    left: u32,
}

impl<'a> Reader<'a> {
    fn skip(&mut self) {
        while let [b' ' | b'\t' | b'\n' | b'\r', ..] = self.rest.as_bytes() {
            self.rest = self.rest.get(1..).unwrap_or_default();
        }
    }

    /// Takes a word if it stands here.
    fn take(&mut self, word: &str) -> Option<()> {
        self.rest = self.rest.strip_prefix(word)?;
        Some(())
    }

    /// Takes what follows blanks if it stands here.
    fn takes(&mut self, sign: &str) -> bool {
        self.skip();
        self.take(sign).is_some()
    }

    fn tree(&mut self, depth: u8) -> Option<Tree<'a>> {
        self.left = self.left.checked_sub(1)?;
        self.skip();
        match self.rest.as_bytes().first()? {
            b'n' => self.take("null").map(|()| Tree::Null),
            b't' => self.take("true").map(|()| Tree::Truth(true)),
            b'f' => self.take("false").map(|()| Tree::Truth(false)),
            b'"' => self.text().map(Tree::Text),
            b'[' => self.list(depth.checked_sub(1)?),
            b'{' => self.object(depth.checked_sub(1)?),
            _ => self.number(),
        }
    }

    fn list(&mut self, depth: u8) -> Option<Tree<'a>> {
        self.take("[")?;
        let mut list = Vec::new();
        if self.takes("]") {
            return Some(Tree::List(list));
        }
        loop {
            list.push(self.tree(depth)?);
            if self.takes("]") {
                return Some(Tree::List(list));
            }
            self.take(",")?;
        }
    }

    fn object(&mut self, depth: u8) -> Option<Tree<'a>> {
        self.take("{")?;
        let mut fields = Vec::new();
        if self.takes("}") {
            return Some(Tree::Object(fields));
        }
        loop {
            self.skip();
            let name = self.text()?;
            self.takes(":").then_some(())?;
            fields.push((name, self.tree(depth)?));
            if self.takes("}") {
                return Some(Tree::Object(fields));
            }
            self.take(",")?;
        }
    }

    fn digits(&mut self) -> Option<()> {
        let rest = self.rest.trim_start_matches(|sign: char| sign.is_ascii_digit());
        let some = rest.len() < self.rest.len();
        self.rest = rest;
        some.then_some(())
    }

    fn number(&mut self) -> Option<Tree<'a>> {
        let start = self.rest;
        let minus = self.take("-").is_some();
        let zero = self.take("0").is_some();
        if !zero {
            self.digits()?;
        }
        let whole = start.get(..start.len() - self.rest.len())?;
        let fraction = self.take(".").is_some();
        if fraction {
            self.digits()?;
        }
        let scaled = self.take("e").or_else(|| self.take("E")).is_some();
        if scaled {
            let _signed = self.take("+").or_else(|| self.take("-"));
            self.digits()?;
        }
        if fraction || scaled || (minus && zero) {
            return Some(Tree::Number);
        }
        Some(whole.parse().map_or(Tree::Number, Tree::Whole))
    }

    fn text(&mut self) -> Option<Cow<'a, str>> {
        self.take("\"")?;
        let mut text = Cow::Borrowed("");
        loop {
            // A byte of these never lies inside a letter of several.
            let ends = |byte| matches!(byte, b'"' | b'\\' | b'\0'..=b'\x1f');
            let (before, rest) = self.rest.split_at_checked(self.rest.bytes().position(ends)?)?;
            text += before;
            self.rest = rest;
            if self.take("\"").is_some() {
                return Some(text);
            }
            self.take("\\")?;
            text.to_mut().push(self.escaped()?);
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mut signs = self.rest.chars();
        let sign = match signs.next()? {
            sign @ ('"' | '\\' | '/') => sign,
            'b' => '\x08',
            'f' => '\x0c',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                self.rest = signs.as_str();
                return self.unicode();
            }
            _ => return None,
        };
        self.rest = signs.as_str();
        Some(sign)
    }

    /// Four digits, or twice four for what lies beyond the first plane.
    fn unicode(&mut self) -> Option<char> {
        let first = self.hexadecimal()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        self.take("\\u")?;
        let second = self.hexadecimal()?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
        char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + second)
    }

    fn hexadecimal(&mut self) -> Option<u32> {
        let (digits, rest) = self.rest.split_at_checked(4)?;
        self.rest = rest;
        digits.chars().try_fold(0, |sum, digit| Some(sum * 16 + digit.to_digit(16)?))
    }
}
