//! A small static server: one request, one file, one answer.
//!
//! *Invariant:* nothing outside the served folder is ever read.

use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

/// A visitor who says nothing for so long is let go.
const PATIENCE: Duration = Duration::from_secs(10);
/// A request line longer than this is none of ours.
const LONGEST: u64 = 8192;

/// Answers one visitor.
pub(super) fn answer(stream: &TcpStream, folder: &Path, prefix: &str) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    let mut reader = BufReader::new(io::Read::take(stream, LONGEST));
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let reply = reply(&line, folder, prefix);
    let mut out = stream;
    write!(
        out,
        "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n",
        reply.status,
        reply.kind,
        reply.body.len()
    )?;
    write!(
        out,
        "Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n"
    )?;
    if let Some(place) = &reply.location {
        write!(out, "Location: {place}\r\n")?;
    }
    out.write_all(b"\r\n")?;
    if !line.starts_with("HEAD ") {
        out.write_all(&reply.body)?;
    }
    out.flush()
}

struct Reply {
    status: &'static str,
    kind: &'static str,
    location: Option<String>,
    body: Vec<u8>,
}

impl Reply {
    fn plain(status: &'static str) -> Self {
        Self {
            status,
            kind: "text/plain; charset=utf-8",
            location: None,
            body: status.as_bytes().to_vec(),
        }
    }
}

fn reply(line: &str, folder: &Path, prefix: &str) -> Reply {
    let mut words = line.split_whitespace();
    let (Some("GET" | "HEAD"), Some(target)) = (words.next(), words.next()) else {
        return Reply::plain("405 Method Not Allowed");
    };
    let path = target.split(['?', '#']).next().unwrap_or_default();
    let Some(below) = path.strip_prefix(prefix) else {
        let home = prefix.trim_end_matches('/');
        if path == "/" || path == home {
            return Reply { location: Some(prefix.to_owned()), ..Reply::plain("302 Found") };
        }
        return Reply::plain("404 Not Found");
    };
    let Some(file) = resolve(folder, below) else { return Reply::plain("404 Not Found") };
    match std::fs::read(&file) {
        Ok(body) => Reply { status: "200 OK", kind: kind(&file), location: None, body },
        Err(_) => Reply::plain("404 Not Found"),
    }
}

/// The file behind an address, or nothing if the address leads out of the folder.
fn resolve(folder: &Path, address: &str) -> Option<PathBuf> {
    let name = decode(address)?;
    let relative = Path::new(&name);
    if name.contains(['\\', '\0'])
        || !relative.components().all(|part| matches!(part, Component::Normal(_)))
    {
        return None;
    }
    let file = folder.join(relative);
    Some(if file.is_dir() { file.join("index.html") } else { file })
}

fn decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let pair = [rest.next()?, rest.next()?];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&pair).ok()?, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

/// What a browser is told that a file is.
fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|kind| kind.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "mp3" => "audio/mpeg",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_is_reached() {
        let folder = Path::new("/srv/page");
        for address in [
            "../secret",
            "a/../../secret",
            "%2e%2e/secret",
            "/etc/passwd",
            "..%5csecret",
            "a%00b",
            "%zz",
            "%",
        ] {
            assert_eq!(resolve(folder, address), None, "{address}");
        }
        assert_eq!(resolve(folder, "icons/a%20b.svg"), Some(folder.join("icons/a b.svg")));
    }

    #[test]
    fn a_page_below_a_path_is_found_from_above() {
        let reply = reply("GET / HTTP/1.1", Path::new("/nowhere"), "/a/b/");
        assert_eq!((reply.status, reply.location.as_deref()), ("302 Found", Some("/a/b/")));
    }

    #[test]
    fn only_reading_is_answered() {
        assert_eq!(
            reply("POST / HTTP/1.1", Path::new("/nowhere"), "/").status,
            "405 Method Not Allowed"
        );
        assert_eq!(reply("", Path::new("/nowhere"), "/").status, "405 Method Not Allowed");
    }

    #[test]
    fn wasm_is_called_wasm() {
        assert_eq!(kind(Path::new("app-1.wasm")), "application/wasm");
    }
}
