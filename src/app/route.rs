//! Which screen an address names.
//!
//! *Invariant:* pure: text in, route out; an address that names nothing is told apart from home, and
//! nothing longer than [`LONGEST`] is kept of one.

use unknot_core::catalog;

/// The longest id of a session, in bytes.
const LONGEST: usize = 64;

/// A screen.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Route {
    /// Today's suggestion.
    Home,
    /// What a routine holds, before it is started.
    Briefing(String),
    /// The player of a routine.
    Player(String),
    /// After a session.
    Done,
    /// The sessions so far.
    Progress,
    /// The safety check.
    Safety,
    /// Every movement.
    Movements,
    /// One movement.
    Movement(String),
    /// What stands behind it all.
    Learn,
    /// A person's choices.
    Settings,
    /// The week to go by.
    Plan,
    /// An easy walk.
    Walk,
    /// One session, to look at and to change.
    Session(String),
    /// A page to show to a clinician.
    Summary,
}

impl Route {
    /// The screen of an address (what stands after `#`); none if it names nothing.
    #[must_use]
    pub fn parse(address: &str) -> Option<Self> {
        let path = address.split('?').next().unwrap_or_default().trim_matches('/');
        let mut words = path.split('/');
        let route = match (words.next(), words.next()) {
            (Some(""), None) => Self::Home,
            (Some("routine"), Some(id)) => Self::Briefing(known(id)?),
            (Some("play"), Some(id)) => Self::Player(known(id)?),
            (Some("done"), None) => Self::Done,
            (Some("progress"), None) => Self::Progress,
            (Some("safety"), None) => Self::Safety,
            (Some("movements"), None) => Self::Movements,
            (Some("movements"), Some(id)) => {
                Self::Movement(catalog::movement(id).map(|movement| movement.id.to_owned())?)
            }
            (Some("learn"), None) => Self::Learn,
            (Some("settings"), None) => Self::Settings,
            (Some("plan"), None) => Self::Plan,
            (Some("walk"), None) => Self::Walk,
            (Some("session"), Some(id)) if (1..=LONGEST).contains(&id.len()) => {
                Self::Session(id.to_owned())
            }
            (Some("summary"), None) => Self::Summary,
            _ => return None,
        };
        words.next().is_none().then_some(route)
    }

    /// The address of the screen, as it stands after `#`.
    #[must_use]
    pub fn address(&self) -> String {
        match self {
            Self::Home => "/".to_owned(),
            Self::Briefing(id) => format!("/routine/{id}"),
            Self::Player(id) => format!("/play/{id}"),
            Self::Done => "/done".to_owned(),
            Self::Progress => "/progress".to_owned(),
            Self::Safety => "/safety".to_owned(),
            Self::Movements => "/movements".to_owned(),
            Self::Movement(id) => format!("/movements/{id}"),
            Self::Learn => "/learn".to_owned(),
            Self::Settings => "/settings".to_owned(),
            Self::Plan => "/plan".to_owned(),
            Self::Walk => "/walk".to_owned(),
            Self::Session(id) => format!("/session/{id}"),
            Self::Summary => "/summary".to_owned(),
        }
    }

    /// The list that leads to this screen.
    #[must_use]
    pub const fn list(&self) -> Option<Self> {
        match self {
            Self::Briefing(_) => Some(Self::Home),
            Self::Movement(_) => Some(Self::Movements),
            Self::Session(_) => Some(Self::Progress),
            _ => None,
        }
    }

    /// The address as a link.
    #[must_use]
    pub fn href(&self) -> String {
        format!("#{}", self.address())
    }
}

fn known(id: &str) -> Option<String> {
    catalog::routine(id).map(|routine| routine.id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::Route;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn addresses_name_their_screens() {
        let briefing = || Some(Route::Briefing("wall-ball".to_owned()));
        for (address, route) in [
            ("", Some(Route::Home)),
            ("/", Some(Route::Home)),
            ("/?utm=1", Some(Route::Home)),
            ("/routine/wall-ball", briefing()),
            ("/routine/wall-ball/", briefing()),
            ("/play/wall-ball", Some(Route::Player("wall-ball".to_owned()))),
            ("/done", Some(Route::Done)),
            ("/progress", Some(Route::Progress)),
            ("/safety", Some(Route::Safety)),
            ("/learn", Some(Route::Learn)),
            ("/movements", Some(Route::Movements)),
            ("/movements/knead", Some(Route::Movement("knead".to_owned()))),
            ("/movements/none-such", None),
            ("/routine/only-knead", Some(Route::Briefing("only-knead".to_owned()))),
            ("/routine/only-none-such", None),
            ("/settings", Some(Route::Settings)),
            ("/plan", Some(Route::Plan)),
            ("/plan/desk", None),
            ("/walk", Some(Route::Walk)),
            ("/summary", Some(Route::Summary)),
            ("/session/17-ab", Some(Route::Session("17-ab".to_owned()))),
            ("/session", None),
            ("/session/", None),
            ("/routine/none-such", None),
            ("/routine", None),
            ("/play/wall-ball/3", None),
            ("/done/x", None),
            ("/<script>", None),
            ("/Safety", None),
        ] {
            assert_eq!(Route::parse(address), route, "{address}");
        }
    }

    #[wasm_bindgen_test]
    fn every_screen_is_found_at_its_own_address() {
        let id = || "wall-ball".to_owned();
        let all =
            [Route::Home, Route::Briefing(id()), Route::Player(id()), Route::Done, Route::Progress];
        let more = [
            Route::Safety,
            Route::Movements,
            Route::Movement("knead".to_owned()),
            Route::Learn,
            Route::Settings,
            Route::Plan,
            Route::Walk,
            Route::Summary,
            Route::Session("17-ab".to_owned()),
        ];
        for route in all.into_iter().chain(more) {
            assert_eq!(Route::parse(&route.address()), Some(route));
        }
    }

    proptest::proptest! {
        /// Addresses as anybody can make them: any text, and pieces of real ones put together.
        #[wasm_bindgen_test]
        fn any_address_is_a_screen_or_none(
            text in ".{0,200}",
            words in proptest::collection::vec("routine|play|movements|session|wall-ball|knead|done|<b>|%00|\\.\\.||.{0,5}", 0..5),
            length in 0..100_000_usize,
        ) {
            let long = format!("/session/{}", "a".repeat(length));
            for address in [&text, &words.join("/"), &format!("/{}", words.join("/")), &long] {
                let Some(route) = Route::parse(address) else { continue };
                let again = route.address();
                proptest::prop_assert!(again.len() < 80, "{}", again);
                proptest::prop_assert!(route.href().starts_with("#/"));
                proptest::prop_assert_eq!(Route::parse(&again), Some(route));
            }
            proptest::prop_assert_eq!(Route::parse(&long).is_some(), (1..=64).contains(&length));
        }
    }
}
