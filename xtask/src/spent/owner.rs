//! Which crate a function belongs to, and for our own code which folder.
//!
//! *Invariant:* code that a crate makes for our types counts as ours if the name says so.

/// The owner of a function, from the name that the compiler gave it.
pub(super) fn of(name: &str) -> String {
    let path = plain(name);
    for (krate, folder) in [("unknot::", "src"), ("unknot_core::", "core/src")] {
        if let Some(place) = path.find(krate).filter(|place| begins(&path, *place)) {
            let mut rooms = path.get(place..).unwrap_or_default().split("::").skip(1);
            let room = rooms.next().unwrap_or_default();
            return match (room, rooms.next()) {
                ("app" | "platform", Some(inner)) => format!("{folder}/{room}/{}", word(inner)),
                _ => format!("{folder}/{}", word(room)),
            };
        }
    }
    word(path.trim_start_matches(|sign: char| !sign.is_alphabetic())).to_owned()
}

/// Whether a word begins there, and not in the middle of another.
fn begins(path: &str, place: usize) -> bool {
    let before = path.get(..place).and_then(|before| before.chars().next_back());
    before.is_none_or(|sign| !sign.is_alphanumeric() && sign != '_')
}

/// The word at the beginning.
fn word(text: &str) -> &str {
    text.split(|sign: char| !sign.is_alphanumeric() && sign != '_').next().unwrap_or_default()
}

/// A name as it is written in the source: `_ZN4core3fmt5write17h0123456789abcdefE` is
/// `core::fmt::write`. Another kind of name says its crate after the mark of its version.
fn plain(name: &str) -> String {
    let Some(mut rest) = name.strip_prefix("_ZN") else {
        let crates = ["unknot_core", "unknot", "core", "alloc", "std"];
        let named = crates.iter().find(|krate| name.contains(&format!("_{}{krate}", krate.len())));
        return named.map_or_else(|| name.to_owned(), |krate| format!("{krate}::"));
    };
    let mut parts = Vec::new();
    while let Some(end) = rest.find(|sign: char| !sign.is_ascii_digit()).filter(|end| *end > 0) {
        let (length, text) = rest.split_at(end);
        let Some((part, after)) = length.parse().ok().and_then(|at| text.split_at_checked(at))
        else {
            break;
        };
        parts.push(part);
        rest = after;
    }
    let signs = [
        ("..", "::"),
        ("$LT$", "<"),
        ("$GT$", ">"),
        ("$RF$", "&"),
        ("$u20$", " "),
        ("$u7b$", "{"),
        ("$u7d$", "}"),
    ];
    signs.iter().fold(parts.join("::"), |path, (sign, plain)| path.replace(sign, plain))
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn names_lead_to_their_rooms() {
        assert_eq!(of("_ZN4core3fmt5write17h0123456789abcdefE"), "core");
        assert_eq!(of("_ZN11unknot_core6engine3fit5parts17h0123456789abcdefE"), "core/src/engine");
        assert_eq!(of("_ZN6unknot3app5pages4home9home_page17h0123456789abcdefE"), "src/app/pages");
        let drawn = "_ZN73_$LT$unknot..app..facts..Facts$u20$as$u20$core..clone..Clone$GT$5clone17h0123456789abcdefE";
        assert_eq!(of(drawn), "src/app/facts");
        assert_eq!(of("_RNvMs_NtCs7o06GfN8fso_4core3fmt"), "core");
        assert_eq!(of("memcpy"), "memcpy");
    }
}
