//! The page itself: a template with a few names to fill in.
//!
//! *Invariant:* every placeholder is filled and every value is used.

use crate::fault::{Outcome, fault};

/// Puts each value in the place of `{{name}}`.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> Outcome<String> {
    let mut page = template.to_owned();
    for (name, value) in values {
        let mark = format!("{{{{{name}}}}}");
        if !page.contains(&mark) {
            return Err(fault(format!("the template has no place for {mark}")));
        }
        page = page.replace(&mark, value);
    }
    match page.split_once("{{") {
        None => Ok(page),
        Some((_, rest)) => {
            let name = rest.split("}}").next().unwrap_or_default();
            Err(fault(format!("the template asks for {{{{{name}}}}}, which nothing fills")))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_is_filled() {
        assert_eq!(fill("<a {{x}} {{y}} {{x}}>", &[("x", "1"), ("y", "2")]).unwrap(), "<a 1 2 1>");
        assert!(fill("<a {{x}}>", &[]).is_err());
        assert!(fill("<a>", &[("x", "1")]).is_err());
    }
}
