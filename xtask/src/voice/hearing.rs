//! Whether a small recogniser understands the voice.
//!
//! *Invariant:* a word counts as understood only in its place among the others.

use std::collections::BTreeMap;

use super::list::Entry;
use crate::fault::{Outcome, fault};

/// The share of the words that must be understood, in percent.
const LEAST: usize = 90;
/// How many of the worst sentences are shown.
const SHOWN: usize = 12;

/// Compares what was heard with what is said, prints the share and the worst, and says if it is too
/// little.
pub(super) fn judge(heard: &BTreeMap<u32, String>, entries: &[Entry]) -> Outcome {
    let mut missed = Vec::new();
    let (mut all, mut understood) = (0, 0);
    for entry in entries {
        let heard = heard.get(&entry.key).map_or("", String::as_str);
        let (said, heard) = (words(&entry.text), words(heard));
        let found = common(&said, &heard);
        all += said.len();
        understood += found;
        missed.push((said.len() - found, &entry.text, heard.join(" ")));
    }
    missed.sort_by_key(|&(count, ..)| std::cmp::Reverse(count));
    for (_, text, heard) in missed.iter().take_while(|(count, ..)| *count > 0).take(SHOWN) {
        println!("  “{text}” was heard as “{heard}”");
    }
    let tenths = 1_000 * understood / all.max(1);
    println!("{understood} of {all} words are understood: {}.{} %", tenths / 10, tenths % 10);
    if 100 * understood >= LEAST * all {
        Ok(())
    } else {
        Err(fault(format!("fewer than {LEAST} % of the words are understood")))
    }
}

fn words(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|sign: char| !sign.is_alphabetic() && sign != '\'');
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The length of the longest common subsequence.
fn common(said: &[String], heard: &[String]) -> usize {
    let mut row = vec![0; heard.len() + 1];
    for word in said {
        let mut corner = 0;
        for (nth, other) in heard.iter().enumerate() {
            let above = row.get(nth + 1).copied().unwrap_or_default();
            let left = row.get(nth).copied().unwrap_or_default();
            let best = if word == other { corner + 1 } else { above.max(left) };
            corner = above;
            if let Some(cell) = row.get_mut(nth + 1) {
                *cell = best;
            }
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_count_in_their_order() {
        let common = |said, heard| common(&words(said), &words(heard));
        assert_eq!(common("Keep off the tailbone.", "keep off detail bone"), 2);
        assert_eq!(common("Left side.", "side left"), 1);
        assert_eq!(common("", "x"), 0);
        assert_eq!(common("One more, slow.", "one more slow"), 3);
    }
}
