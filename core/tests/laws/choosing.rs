//! Narrowing the list, and saying lengths.

use proptest::prelude::*;
use std::collections::BTreeSet;
use unknot_core::catalog::{AFTER, Area, Filter, Kit, ROUTINES, movements, phrase, wording};
use unknot_core::engine::speech;
use unknot_core::progress::Settings;
use unknot_core::routine::{
    Grip, Intensity, Movement, Place, Posture, Region, Routine, Tool, Units,
};

fn fitting(filter: Filter) -> Vec<&'static str> {
    ROUTINES.iter().filter(|routine| filter.fits(routine)).map(|routine| routine.id).collect()
}

fn filter() -> impl Strategy<Value = Filter> {
    let pick = |count: usize| proptest::option::of(0..count);
    (pick(Kit::ALL.len()), pick(Place::ALL.len()), pick(3), pick(Area::ALL.len())).prop_map(
        |(kit, place, minutes, area)| Filter {
            kit: kit.map(|nth| Kit::ALL[nth]),
            place: place.map(|nth| Place::ALL[nth]),
            minutes: minutes.map(|nth| Filter::MINUTES[nth]),
            area: area.map(|nth| Area::ALL[nth]),
        },
    )
}

#[test]
fn without_tools_means_without_tools_and_without_a_partner() {
    let nothing = Filter { kit: Some(Kit::Nothing), ..Filter::default() };
    for movement in movements() {
        let needs = movement.tool.is_implement() || movement.needs_partner();
        assert_eq!(nothing.finds(movement), !needs, "{}", movement.id);
    }
}

#[test]
fn a_tool_finds_the_movements_that_use_it() {
    let finds = |kit, it: &Movement| Filter { kit: Some(kit), ..Filter::default() }.finds(it);
    for movement in movements() {
        assert_eq!(finds(Kit::Roller, movement), movement.tool == Tool::Roller, "{}", movement.id);
        assert_eq!(finds(Kit::Ball, movement), movement.tool.is_ball(), "{}", movement.id);
        assert_eq!(finds(Kit::Partner, movement), movement.needs_partner(), "{}", movement.id);
    }
}

#[test]
fn the_picture_of_a_routine_is_its_longest_part() {
    for routine in ROUTINES {
        let main = routine.main_movement().unwrap();
        let own = || routine.steps.iter().filter(|step| !step.ours);
        let longest = own().map(|step| step.seconds).max();
        let of_main =
            own().filter(|step| step.movement.id == main.id).map(|step| step.seconds).max();
        assert_eq!(of_main, longest, "{}", routine.id);
    }
}

#[test]
fn every_tool_and_grip_has_a_name_of_its_own() {
    let kits: BTreeSet<_> = Kit::ALL.into_iter().map(Kit::name).collect();
    let grips: BTreeSet<_> = Grip::ALL.into_iter().map(Grip::name).collect();
    assert_eq!((kits.len(), grips.len()), (Kit::ALL.len(), Grip::ALL.len()));
    assert!(kits.iter().chain(&grips).all(|name| name.len() > 3), "{kits:?} {grips:?}");
    let gentlest = [Intensity::Gentle, Intensity::Moderate, Intensity::Deep].map(Intensity::name);
    assert_eq!(gentlest, ["gentle", "medium", "deep"]);
}

proptest! {
    #[test]
    fn each_wish_narrows_the_list_and_nothing_else(filter in filter()) {
        let all = fitting(Filter::default());
        prop_assert_eq!(all.len(), ROUTINES.len());
        let alone = [
            Filter { kit: filter.kit, ..Filter::default() },
            Filter { place: filter.place, ..Filter::default() },
            Filter { minutes: filter.minutes, ..Filter::default() },
            Filter { area: filter.area, ..Filter::default() },
        ];
        let each: Vec<_> = alone.into_iter().map(fitting).collect();
        let together: Vec<_> =
            all.into_iter().filter(|id| each.iter().all(|list| list.contains(id))).collect();
        prop_assert_eq!(fitting(filter), together);
    }

    #[test]
    fn the_library_is_narrowed_by_tool_and_area_alone(filter in filter()) {
        let found = |filter: Filter| -> Vec<_> {
            movements().into_iter().filter(|it| filter.finds(it)).map(|it| it.id).collect()
        };
        let all = found(Filter { kit: None, area: None, ..filter });
        prop_assert_eq!(all.len(), movements().len());
        let kit = found(Filter { kit: filter.kit, ..Filter::default() });
        let area = found(Filter { area: filter.area, ..Filter::default() });
        prop_assert!(filter.kit.is_none() || (1..all.len()).contains(&kit.len()));
        prop_assert!(filter.area.is_none() || (1..all.len()).contains(&area.len()));
        let both: Vec<_> =
            all.into_iter().filter(|id| kit.contains(id) && area.contains(id)).collect();
        prop_assert_eq!(found(filter), both);
    }

    #[test]
    fn leaving_a_movement_out_and_bringing_it_back_changes_nothing(
        nth in 0..40_usize, other in 0..40_usize,
    ) {
        let ids: Vec<_> = movements().into_iter().map(|movement| movement.id).collect();
        let (id, other) = (ids[nth % ids.len()], ids[other % ids.len()]);
        prop_assume!(id != other);
        let mut settings = Settings::default();
        settings.wants(other, false);
        let before = settings.clone();
        settings.wants(id, false);
        settings.wants(id, false);
        prop_assert_eq!(&settings.not_for_me, &[other.to_owned(), id.to_owned()]);
        settings.wants(id, true);
        prop_assert_eq!(settings, before);
    }
}

#[test]
fn every_single_wish_finds_something() {
    for kit in Kit::ALL {
        assert!(!fitting(Filter { kit: Some(kit), ..Filter::default() }).is_empty(), "{kit:?}");
    }
    for place in Place::ALL {
        let found = fitting(Filter { place: Some(place), ..Filter::default() });
        assert!(!found.is_empty(), "{place:?}");
    }
    for minutes in Filter::MINUTES {
        let found = fitting(Filter { minutes: Some(minutes), ..Filter::default() });
        assert!(!found.is_empty(), "{minutes}");
    }
    let names: BTreeSet<_> = Area::ALL.into_iter().map(Area::name).collect();
    assert_eq!(names.len(), Area::ALL.len());
    for area in Area::ALL {
        assert!(!fitting(Filter { area: Some(area), ..Filter::default() }).is_empty(), "{area:?}");
    }
}

#[test]
fn without_tools_there_are_at_least_two_full_routines() {
    let found: Vec<&Routine> = ROUTINES
        .iter()
        .copied()
        .filter(|routine| Filter { kit: Some(Kit::Nothing), ..Filter::default() }.fits(routine))
        .collect();
    assert!(found.iter().filter(|routine| routine.minutes() >= 5).count() >= 2, "{found:?}");
    assert!(found.iter().all(|routine| routine.is_tool_free() && !routine.needs_partner()));
}

#[test]
fn every_muscle_belongs_to_one_area() {
    for region in Region::ALL {
        let owners = Area::ALL.into_iter().filter(|area| area.regions().contains(&region)).count();
        assert_eq!(owners, 1, "{region:?}");
    }
}

/// Everything of the catalogue that may name a length.
fn said() -> Vec<String> {
    let mut all: Vec<String> =
        [phrase::SMALL_ROLLS, phrase::LESS, phrase::LESS_BALL, phrase::WHERE, phrase::HOW_HARD]
            .map(str::to_owned)
            .to_vec();
    for movement in movements() {
        all.push(format!("{:?}", wording(movement)));
    }
    for routine in ROUTINES.iter().chain(AFTER) {
        all.extend([routine.purpose, routine.opening, routine.closing].map(str::to_owned));
        all.extend(routine.props.iter().map(|&prop| prop.to_owned()));
    }
    all
}

#[test]
fn what_is_heard_has_the_lengths_that_are_read() {
    let mut told = 0;
    for line in speech::lines() {
        let heard = speech::in_units(line, Units::Centimetres);
        assert_eq!(heard, Units::Centimetres.say(line), "{line}");
        assert_eq!(speech::in_units(line, Units::Inches), line);
        assert!(speech::lines().contains(heard));
        told += usize::from(heard != line);
    }
    assert_eq!(told, 5);
}

#[test]
fn in_centimetres_nothing_is_said_in_inches() {
    let mut lengths = 0;
    for text in said() {
        assert_eq!(Units::Inches.say(&text), text);
        assert!(!text.contains("entimet") && !text.contains(" cm"), "{text}");
        let metric = Units::Centimetres.say(&text);
        assert!(!metric.contains("inch"), "{metric}");
        lengths += usize::from(metric != text);
    }
    assert!(lengths >= 5, "{lengths}");
}

#[test]
fn every_posture_has_a_word_of_its_own() {
    let words = [Posture::Standing, Posture::Seated, Posture::Floor].map(Posture::name);
    assert!(words.iter().all(|word| word.len() > 3) && BTreeSet::from(words).len() == 3);
}
