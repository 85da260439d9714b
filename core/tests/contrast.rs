//! The marked muscle is seen on the body, by day and by night.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "the helpers of a test may stop at the first surprise"
)]

use std::collections::HashMap;

/// Red, green, blue and opacity, each 0 to 1.
type Colour = [f64; 4];

const TOKENS: &str = include_str!("../../style/tokens.css");

/// The tokens of the day and of the night.
fn themes() -> [HashMap<String, Colour>; 2] {
    let (_, rest) = TOKENS.split_once("color-scheme: light;").unwrap();
    let (day, rest) = rest.split_once('}').unwrap();
    let (_, night) = rest.split_once("color-scheme: dark;").unwrap();
    let (night, _) = night.split_once('}').unwrap();
    [day, night].map(|block| {
        let pairs = block.split(';').filter_map(|line| line.trim().split_once(": "));
        pairs.filter_map(|(name, value)| Some((name.to_owned(), colour(value)?))).collect()
    })
}

fn colour(value: &str) -> Option<Colour> {
    if let Some(hex) = value.strip_prefix('#') {
        let wide = if hex.len() == 3 { 1 } else { 2 };
        let part = |nth: usize| {
            let digits = hex.get(nth * wide..(nth + 1) * wide)?;
            let number = f64::from(u8::from_str_radix(&digits.repeat(3 - wide), 16).ok()?);
            Some(number / 255.0)
        };
        return Some([part(0)?, part(1)?, part(2)?, 1.0]);
    }
    let parts = value.strip_prefix("rgb(")?.strip_suffix(')')?.replace('/', " ");
    let numbers: Vec<f64> = parts.split_whitespace().filter_map(|part| part.parse().ok()).collect();
    match numbers[..] {
        [red, green, blue, opacity] => Some([red / 255.0, green / 255.0, blue / 255.0, opacity]),
        _ => None,
    }
}

/// A colour seen over another.
fn over(front: Colour, back: Colour) -> Colour {
    let mix = |nth: usize| front[nth] * front[3] + back[nth] * (1.0 - front[3]);
    [mix(0), mix(1), mix(2), 1.0]
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let light = |colour: Colour| {
        let [red, green, blue] = [colour[0], colour[1], colour[2]].map(|part| {
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one) + 0.05, light(other) + 0.05);
    one.max(other) / one.min(other)
}

#[test]
fn the_marked_muscle_and_its_marks_stand_out_three_to_one() {
    for theme in themes() {
        let token = |name: &str| theme[name];
        for behind in ["--ground", "--moon", "--moonrest", "--plate"] {
            let body = over(token("--body"), token(behind));
            for name in ["--work", "--nogo", "--bline", "--ink"] {
                let ratio = contrast(token(name), body);
                assert!(ratio >= 3.0, "{name} on the body over {behind}: {ratio:.2}");
            }
        }
        for (one, other) in [
            ("--work", "--wall"),
            ("--bodyink", "--work"),
            ("--ink", "--bodyink"),
            ("--ink", "--wall"),
            ("--nogo", "--wall"),
        ] {
            let ratio = contrast(token(one), token(other));
            assert!(ratio >= 3.0, "{one} on {other}: {ratio:.2}");
        }
    }
}
