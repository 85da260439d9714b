//! What may be built in, by the rules of `deny.toml`.
//!
//! *Invariant:* a rule that nothing needs any more is a failure too; what was not asked is said.

use crate::fault::Outcome;
use crate::process::{command, run};
use crate::setup;

/// Checks licences, sources and doubles, and then known vulnerabilities, if their list can be had.
pub(super) fn crates() -> Outcome {
    let deny = setup::cargo_deny()?;
    let check = ["--workspace", "check", "--deny", "warnings", "--hide-inclusion-graph"];
    run(command(&deny, &check).args(["licenses", "bans", "sources"]))?;
    // The list is fetched anew; without a network nobody can say.
    if run(&mut command(&deny, &["fetch", "db"])).is_err() {
        println!("NOT TESTED: known vulnerabilities; their list could not be fetched");
        return Ok(());
    }
    run(command(&deny, &["--offline"]).args(check).arg("advisories"))
}
