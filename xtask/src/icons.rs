//! Drawing the icons' pictures from their outlines.
//!
//! *Invariant:* the outlines in `public/icons/*.svg` are the source; the pictures are committed
//! because a build needs no browser.

use std::process::Stdio;

use crate::fault::Outcome;
use crate::file;
use crate::place;
use crate::process::{command, run};
use crate::setup;

/// Outline, picture, edge in pixels.
const PICTURES: [(&str, &str, u32); 5] = [
    ("icon", "icon-192", 192),
    ("icon", "icon-512", 512),
    ("maskable", "maskable-512", 512),
    ("mono", "mono-512", 512),
    ("maskable", "touch-180", 180),
];

/// The script that makes a picture smaller.
const SHRINK: &str = include_str!("icons/shrink.cjs");

/// Draws them all.
pub(crate) fn draw() -> Outcome {
    let browser = setup::browser()?;
    setup::node()?;
    let icons = place::root().join("public").join("icons");
    for (outline, picture, edge) in PICTURES {
        let svg = file::text(&icons.join(format!("{outline}.svg")))?;
        let page = place::scratch().join("icon.html");
        file::write(
            &page,
            format!(
                "<!doctype html><style>*{{margin:0}}svg{{display:block;width:{edge}px}}</style>{svg}"
            ),
        )?;
        let target = icons.join(format!("{picture}.png"));
        let mut line = command(
            &browser.program,
            &["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"],
        );
        line.args([
            "--hide-scrollbars",
            "--default-background-color=00000000",
            "--window-size=512,512",
        ])
        .arg(format!("--screenshot={}", target.display()))
        .arg(&page);
        // It complains at length about buses that a machine without a desktop does not have.
        run(line.stderr(Stdio::null()))?;
        run(command("node", &["-e", SHRINK]).arg(&target).arg(edge.to_string()))?;
    }
    Ok(())
}
