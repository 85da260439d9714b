//! Golden scores: each timeline as plain text. To accept a change, run with `UNKNOT_BLESS=1` and
//! read the diff.

use std::{env, fs, path::PathBuf};
use unknot_core::catalog::{AFTER, ROUTINES};
use unknot_core::engine::{BreathPattern, Plan, Timeline, score};

#[test]
fn scores_are_as_reviewed() {
    let slow = Plan { pattern: BreathPattern::new(4_500, 6_500).unwrap(), ..Plan::default() };
    for routine in ROUTINES.iter().chain(AFTER) {
        for (name, plan) in [("", Plan::default()), ("-at-11-s", slow)] {
            let text = score(&Timeline::compile(routine, plan));
            let path = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
                .join("tests/scores")
                .join(format!("{}{name}.txt", routine.id));
            if env::var_os("UNKNOT_BLESS").is_some() {
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, &text).unwrap();
            }
            let golden = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(text, golden, "{} differs; UNKNOT_BLESS=1 accepts", path.display());
        }
    }
}
