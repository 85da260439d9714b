//! Putting in order what nearly is.
//!
//! *Invariant:* what is equal keeps its order. A session has a few hundred cues, in runs that are in
//! order already; the usual sort would be 10 kB of code for them.

/// Puts a list in order, given whether one may stand before the next.
pub(super) fn in_order<T>(list: &mut [T], may: impl Fn(&T, &T) -> bool) {
    for end in 1..list.len() {
        for at in (1..=end).rev() {
            match list.get(at - 1..=at) {
                Some([one, next]) if !may(one, next) => list.swap(at - 1, at),
                _ => break,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::in_order;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_the_usual_order(list in proptest::collection::vec((0_u8..9, any::<u8>()), 0..60)) {
            let (mut own, mut usual) = (list.clone(), list);
            in_order(&mut own, |one, next| one.0 <= next.0);
            usual.sort_by_key(|it| it.0);
            prop_assert_eq!(own, usual);
        }
    }
}
