//! Making text smaller without understanding it: comments and indentation go, the rest stays.
//!
//! *Invariant:* what cannot be shortened safely is left as it was.

/// Shortens a page: comments, indentation and empty lines go.
pub(crate) fn page(text: &str) -> String {
    lines(&without(text, "<!--", "-->"))
}

/// Shortens a script: whole-line comments, indentation and empty lines go.
///
/// A script with a text over several lines is left as it is, because indentation counts there.
pub(crate) fn script(text: &str) -> String {
    if text.lines().any(|line| line.matches('`').count() % 2 == 1) {
        return text.to_owned();
    }
    let mut short = String::with_capacity(text.len());
    let mut inside = false;
    for line in text.lines().map(str::trim) {
        if inside || line.starts_with("/*") {
            inside = !line.ends_with("*/");
        } else if !line.is_empty() && !line.starts_with("//") {
            short.push_str(line);
            short.push('\n');
        }
    }
    short
}

/// Shortens a style sheet: comments, and blanks that separate nothing.
pub(crate) fn style(text: &str) -> String {
    let mut short = String::with_capacity(text.len());
    let mut quote = None;
    for sign in without(text, "/*", "*/").chars() {
        if let Some(open) = quote {
            short.push(sign);
            if sign == open {
                quote = None;
            }
            continue;
        }
        if sign.is_whitespace() {
            if !short.is_empty() && !short.ends_with([' ', '{', '}', ';', ',', ':']) {
                short.push(' ');
            }
            continue;
        }
        if matches!(sign, '{' | '}' | ';' | ',') && short.ends_with(' ') {
            short.pop();
        }
        if sign == '}' && short.ends_with(';') {
            short.pop();
        }
        if matches!(sign, '"' | '\'') {
            quote = Some(sign);
        }
        short.push(sign);
    }
    short
}

fn lines(text: &str) -> String {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .fold(String::new(), |page, line| page + line + "\n")
}

/// Takes out everything between two marks.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut rest = text;
    let mut kept = String::with_capacity(text.len());
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        rest = after.split_once(close).map_or("", |(_, after)| after);
    }
    kept + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_keeps_its_code() {
        let text = "/** doc\n * more */\nlet a = 'x // y'; // why\n\n  // gone\n  f(a);\n";
        assert_eq!(script(text), "let a = 'x // y'; // why\nf(a);\n");
        let long = "let t = `a\n  b`;\n";
        assert_eq!(script(long), long);
    }

    #[test]
    fn a_sheet_keeps_its_meaning() {
        let text = "/* x */\na > b :hover,\nc {\n  margin: calc(1px + 2px) 0;\n  content: \"a  ;  b\";\n}\n@media (min-width: 10px) { a { b: c } }";
        assert_eq!(
            style(text),
            "a > b :hover,c{margin:calc(1px + 2px) 0;content:\"a  ;  b\"}@media (min-width:10px){a{b:c}}"
        );
    }

    #[test]
    fn a_page_loses_its_comments() {
        assert_eq!(page("<a>\n  <!-- x\n y -->\n  b\n</a>"), "<a>\nb\n</a>\n");
    }
}
