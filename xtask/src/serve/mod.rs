//! Building the page and showing it on this machine.
//!
//! *Invariant:* the last line printed before the first request is the address to open.

mod http;
mod watch;

use std::net::{Ipv4Addr, TcpListener};
use std::process::Stdio;
use std::thread;

use crate::build::{Profile, build};
use crate::fault::{Outcome, failed};
use crate::place;
use crate::process::command;

/// How to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Order {
    /// Open the address in the person's browser.
    pub(crate) open: bool,
    /// On this port only; else 8080 or the next free one.
    pub(crate) port: Option<u16>,
    /// Below this path, as a static host would.
    pub(crate) prefix: String,
    /// Build fast, and again after each change.
    pub(crate) watch: bool,
}

impl Default for Order {
    fn default() -> Self {
        Self { open: false, port: None, prefix: "/".to_owned(), watch: false }
    }
}

/// The port that is tried first, and how many after it.
const FIRST: u16 = 8080;
const TRIED: u16 = 50;

/// Builds, serves, and stays until it is ended.
pub(crate) fn serve(order: &Order) -> Outcome {
    build(if order.watch { Profile::Dev } else { Profile::Release })?;
    let listener = listen(order.port)?;
    let port = listener.local_addr().map_err(|error| failed("the port is gone", error))?.port();
    let address = format!("http://127.0.0.1:{port}{}", order.prefix);
    println!("Unknot is at {address}");
    if order.open {
        open(&address);
    }
    if order.watch {
        thread::spawn(watch::watch);
    }
    let dist = place::dist();
    for stream in listener.incoming().flatten() {
        let (dist, prefix) = (dist.clone(), order.prefix.clone());
        // A visitor who goes away in the middle is no failure of ours.
        thread::spawn(move || drop(http::answer(&stream, &dist, &prefix)));
    }
    Ok(())
}

fn listen(port: Option<u16>) -> Outcome<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => {
            bind(port).map_err(|error| failed(format!("port {port} cannot be used"), error))
        }
        None => (FIRST..FIRST + TRIED)
            .find_map(|port| bind(port).ok())
            .map_or_else(|| bind(0).map_err(|error| failed("no port is free", error)), Ok),
    }
}

fn open(address: &str) {
    let opened = ["xdg-open", "open"].into_iter().any(|program| {
        command(program, &[address]).stdout(Stdio::null()).stderr(Stdio::null()).spawn().is_ok()
    });
    if !opened {
        eprintln!("No program to open an address was found; please open it yourself.");
    }
}
