//! Every movement, as a strip cropped by the page.
//!
//! *Invariant:* a strip keeps still until it is asked to move.

use crate::app::components::{
    area_chips, chips, movement_strip, name_mast, navigation, notice_list,
};
use crate::app::element::{Node, all, el, live};
use crate::app::route::Route;
use crate::app::shell::shared;
use crate::app::signal::Memo;
use crate::app::text::{self, home, movement as words};
use unknot_core::catalog::{Area, Kit, movement, movements};

/// The list.
pub(crate) fn movements_page() -> Node {
    let sought = shared().sought;
    let found = Memo::new(move || {
        let sought = sought.get();
        let all = movements().into_iter().filter(|movement| sought.finds(movement));
        all.map(|movement| movement.id).collect::<Vec<_>>()
    });
    let kits = Kit::ALL.map(|kit| (kit, kit.name().to_owned())).to_vec();
    let strips =
        live(move || all(found.get().into_iter().filter_map(movement).map(movement_strip)));
    el("main")
        .class("page movements")
        .child(name_mast())
        .child(notice_list())
        .child(el("h1").child(text::MOVEMENTS))
        .child(area_chips(
            home::PLACE,
            Some(words::ANYWHERE),
            Area::ALL,
            move || sought.with(|sought| sought.area),
            move |area| sought.update(|sought| sought.area = area),
        ))
        .child(chips(
            home::TOOL,
            Some(home::ANY_TOOL),
            kits,
            move || sought.with(|sought| sought.kit),
            move |kit| sought.update(|sought| sought.kit = kit),
        ))
        .child(
            el("p")
                .class("label")
                .attr("role", "status")
                .child(live(move || words::found(found.with(Vec::len)))),
        )
        .child(el("ol").class("strips").child(strips))
        .child(navigation(&Route::Movements))
}
