//! Texts that people have read and accepted.

use std::{env, fs, path::Path};

/// Holds a text against the accepted one, a file beside these tests; `UNKNOT_BLESS=1` accepts it.
pub(crate) fn agree(file: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(file);
    if env::var_os("UNKNOT_BLESS").is_some() {
        assert!(fs::write(&path, text).is_ok(), "{file} cannot be written");
    }
    let golden = fs::read_to_string(&path).unwrap_or_default();
    let other: Vec<_> =
        text.lines().zip(golden.lines()).filter(|(now, then)| now != then).collect();
    assert!(text == golden, "{file} is not as accepted; UNKNOT_BLESS=1 accepts: {other:#?}");
}
