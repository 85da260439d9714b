//! The finished files, and the service worker that carries their list.
//!
//! *Invariant:* the list holds the hash of exactly the bytes that are written beside it.

use std::path::Path;

use crate::build::name::{digest, short};
use crate::fault::Outcome;
use crate::file;

/// Replaces a published worker while developing: it removes itself and what it kept.
pub(crate) const RETIRE: &str = "\
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('unknot-')) await caches.delete(name);
  await registration.unregister();
})()));
";

/// Where a file waits before it is fetched for offline use.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Part of the app: kept before the app calls itself offline-ready.
    First,
    /// Large and not needed to start: kept when the page is idle.
    Later,
    /// Never kept: pictures for shops and hosts, notices.
    Never,
}

struct Entry {
    /// The path in `dist/`.
    path: String,
    /// The address below the page's folder, as it is asked for.
    address: String,
    bytes: Vec<u8>,
}

/// What goes into `dist/`.
#[derive(Default)]
pub(crate) struct Files(Vec<Entry>);

impl Files {
    /// Adds a file under its own name.
    pub(crate) fn add(&mut self, path: &str, bytes: Vec<u8>) {
        // The page is asked for by its folder: hosts redirect from the long name to the short one.
        let address = if path == "index.html" { "./" } else { path };
        self.0.push(Entry { path: path.to_owned(), address: address.to_owned(), bytes });
    }

    /// Adds a file named by its content, and gives that name.
    pub(crate) fn add_hashed(&mut self, stem: &str, kind: &str, bytes: Vec<u8>) -> String {
        let name = format!("{stem}-{}.{kind}", short(&bytes));
        self.add(&name, bytes);
        name
    }

    /// Adds a file with a fixed path and an address that follows its content, and gives the address.
    pub(crate) fn add_queried(&mut self, path: &str, bytes: Vec<u8>) -> String {
        let address = format!("{path}?{}", short(&bytes));
        self.0.push(Entry { path: path.to_owned(), address: address.clone(), bytes });
        address
    }

    /// Adds the worker, which is not in its own list.
    pub(crate) fn add_worker(&mut self, script: String) {
        self.add("sw.js", script.into_bytes());
    }

    /// How many files there are.
    pub(crate) fn len(&self) -> usize {
        self.0.len()
    }

    /// A short hash of everything so far.
    pub(crate) fn revision(&self) -> String {
        short(self.list(Need::First).as_bytes())
    }

    /// The worker's script with its lists and its revision.
    ///
    /// The revision covers the script too: a changed worker never writes into the cache of the one
    /// it is going to replace.
    pub(crate) fn worker(&self, template: &str) -> Outcome<String> {
        let (first, later) = (self.list(Need::First), self.list(Need::Later));
        let revision = short(format!("{first}{later}{template}").as_bytes());
        super::page::fill(
            template,
            &[("revision", &revision), ("first", &first), ("later", &later)],
        )
    }

    fn list(&self, need: Need) -> String {
        let mut lines: Vec<_> = (self.0.iter())
            .filter(|entry| wait(&entry.path) == need)
            .map(|entry| format!("\"{}\":\"{}\"", entry.address, digest(&entry.bytes)))
            .collect();
        lines.sort();
        format!("{{{}}}", lines.join(","))
    }

    /// Writes all files.
    pub(crate) fn write(&self, folder: &Path) -> Outcome {
        self.0.iter().try_for_each(|entry| file::write(&folder.join(&entry.path), &entry.bytes))
    }
}

fn wait(path: &str) -> Need {
    match path.split('/').next() {
        // Beside the clips stands their notice.
        Some("voice") if path.ends_with("NOTICE.txt") => Need::Never,
        Some("voice" | "notices.html") => Need::Later,
        Some("screenshots" | "social" | "schema") => Need::Never,
        _ => Need::First,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_hold_addresses_and_hashes() {
        let mut files = Files::default();
        let name = files.add_hashed("app", "js", b"abc".to_vec());
        assert_eq!(name, "app-ba7816bf8f01.js");
        assert_eq!(files.add_queried("boot.js", b"abc".to_vec()), "boot.js?ba7816bf8f01");
        files.add("index.html", b"abc".to_vec());
        files.add("voice/pack.mp3", b"abc".to_vec());
        files.add("voice/NOTICE.txt", b"abc".to_vec());
        files.add("screenshots/one.png", b"abc".to_vec());
        let script = files.worker("{{revision}}|{{first}}|{{later}}").unwrap();
        let hash = digest(b"abc");
        let first = format!(
            r#"{{"./":"{hash}","app-ba7816bf8f01.js":"{hash}","boot.js?ba7816bf8f01":"{hash}"}}"#
        );
        assert!(
            script.ends_with(&format!(r#"|{first}|{{"voice/pack.mp3":"{hash}"}}"#)),
            "{script}"
        );
    }

    #[test]
    fn another_worker_has_another_revision() {
        let files = Files::default();
        let revision = |text: &str| {
            files.worker(&format!("{text}{{{{revision}}}}{{{{first}}}}{{{{later}}}}")).unwrap()
        };
        assert_ne!(revision("a").trim_start_matches('a'), revision("b").trim_start_matches('b'));
    }
}
