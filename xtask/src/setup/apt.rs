//! Installing what the system's own packages bring.
//!
//! *Invariant:* nothing is installed unless a program is missing, and it is said before.

use crate::fault::{Outcome, fault};
use crate::place;
use crate::process::{answer, command, run};

/// Installs packages for `what`, as root or with `sudo`.
pub(super) fn apt(what: &str, packages: &[&str]) -> Outcome {
    let names = packages.join(" ");
    if place::program(&["apt-get"]).is_none() {
        return Err(fault(format!("{what} is missing; please install it (in Debian: {names})")));
    }
    println!("Installing {what} ({names}) …");
    apt_get(&names, &["update"])?;
    apt_get(&names, &[&["install", "--yes", "--no-install-recommends"], packages].concat())
}

fn apt_get(names: &str, arguments: &[&str]) -> Outcome {
    let root = answer(&mut command("id", &["-u"])).is_ok_and(|said| said.trim() == "0");
    let mut line = if root {
        command("apt-get", arguments)
    } else if place::program(&["sudo"]).is_some() {
        let mut line = command("sudo", &["apt-get"]);
        line.args(arguments);
        line
    } else {
        return Err(fault(format!("please install as root: apt-get install {names}")));
    };
    run(line.env("DEBIAN_FRONTEND", "noninteractive"))
}
