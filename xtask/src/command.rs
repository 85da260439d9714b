//! What can be asked of `cargo xtask`.
//!
//! *Invariant:* an argument that is not understood is refused, never ignored.

use crate::build::Profile;
use crate::fault::{Outcome, fault};
use crate::serve::Order;
use crate::setup::Engine;
use crate::suite::{Choice, Part};

/// The text of `cargo xtask help`.
pub(crate) const HELP: &str = "\
cargo xtask serve [--open] [--port N] [--public-url /a/b/] [--watch]
                              set up, build and serve at http://127.0.0.1:8080/;
                              --watch builds fast and unoptimised, and again after each change
cargo xtask build [--dev]     write the page to dist/; it works under any address
cargo xtask check             format, lints, licences, native tests
cargo xtask test [--long] [--only native|web|e2e|engines|mutants]
                   [--without firefox]
                              everything, in three browsers too; ends with `N passed, N failed`;
                              --without leaves out an engine that this machine cannot have;
                              mutants, in --long too: whether a change of core is noticed
cargo xtask bench             sizes and requests against the budgets (after a build)
cargo xtask icons             draw the icons anew from public/icons/*.svg
cargo xtask voice             make the spoken clips that are missing or have changed (needs Python)

What is missing (the compile target, wasm-bindgen, wasm-opt, for tests a browser) is installed once.";

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Command {
    /// Say what there is.
    Help,
    /// Write `dist/`.
    Build {
        /// How.
        profile: Profile,
    },
    /// Build and serve.
    Serve(Order),
    /// Everything that needs no browser.
    Check,
    /// Everything.
    Test(Choice),
    /// Measure `dist/`.
    Bench,
    /// Draw the icons.
    Icons,
    /// Make the voice.
    Voice,
}

/// Reads the command line.
pub(crate) fn parse(arguments: impl Iterator<Item = String>) -> Outcome<Command> {
    let mut words = arguments.peekable();
    let Some(name) = words.next() else { return Ok(Command::Help) };
    let mut options = Options::default();
    while let Some(word) = words.next() {
        let mut value = || words.next().ok_or_else(|| fault(format!("{word} needs a value")));
        match word.as_str() {
            "--dev" => options.dev = true,
            "--open" => options.order.open = true,
            "--watch" => options.order.watch = true,
            "--long" => options.choice.long = true,
            "--port" => {
                let text = value()?;
                let port = text.parse().map_err(|_| fault(format!("{text} is no port")))?;
                options.order.port = Some(port);
            }
            "--public-url" => options.order.prefix = prefix(value()?)?,
            "--only" => options.choice.only = Some(part(&value()?)?),
            "--without" => options.choice.without.push(engine(&value()?)?),
            _ => return Err(fault(format!("{word} is not understood; try `cargo xtask help`"))),
        }
        options.seen.push(word);
    }
    command(&name, options)
}

#[derive(Default)]
struct Options {
    seen: Vec<String>,
    dev: bool,
    choice: Choice,
    order: Order,
}

fn command(name: &str, options: Options) -> Outcome<Command> {
    let allowed: &[&str] = match name {
        "build" => &["--dev", "--public-url"],
        "serve" => &["--open", "--port", "--public-url", "--watch"],
        "test" => &["--long", "--only", "--without"],
        _ => &[],
    };
    if let Some(word) = options.seen.iter().find(|word| !allowed.contains(&word.as_str())) {
        return Err(fault(format!("`{name}` does not take {word}")));
    }
    Ok(match name {
        "help" | "--help" | "-h" => Command::Help,
        "build" => {
            Command::Build { profile: if options.dev { Profile::Dev } else { Profile::Release } }
        }
        "serve" => Command::Serve(options.order),
        "check" => Command::Check,
        "test" => Command::Test(options.choice),
        "bench" => Command::Bench,
        "icons" => Command::Icons,
        "voice" => Command::Voice,
        _ => return Err(fault(format!("there is no `{name}`; try `cargo xtask help`"))),
    })
}

fn prefix(text: String) -> Outcome<String> {
    if text.starts_with('/') && text.ends_with('/') {
        return Ok(text);
    }
    Err(fault(format!("{text} must begin and end with a slash, as in /a/b/")))
}

fn part(text: &str) -> Outcome<Part> {
    match text {
        "native" => Ok(Part::Native),
        "web" => Ok(Part::Web),
        "e2e" => Ok(Part::EndToEnd),
        "engines" => Ok(Part::Engines),
        "mutants" => Ok(Part::Mutants),
        _ => Err(fault(format!("{text} is none of native, web, e2e, engines, mutants"))),
    }
}

fn engine(text: &str) -> Outcome<Engine> {
    let found = Engine::ALL.into_iter().find(|engine| engine.name() == text);
    found.ok_or_else(|| fault(format!("{text} is none of chromium, firefox, webkit")))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Outcome<Command> {
        parse(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn serve_takes_its_options() {
        let order = Order { open: true, port: Some(9000), prefix: "/a/b/".into(), watch: true };
        assert_eq!(
            read("serve --open --port 9000 --public-url /a/b/ --watch").unwrap(),
            Command::Serve(order)
        );
    }

    #[test]
    fn an_engine_is_left_out_only_where_it_is_named() {
        let choice = Choice {
            only: Some(Part::Engines),
            without: vec![Engine::Firefox, Engine::WebKit],
            ..Choice::default()
        };
        assert_eq!(
            read("test --only engines --without firefox --without webkit").unwrap(),
            Command::Test(choice)
        );
        assert_eq!(read("test").unwrap(), Command::Test(Choice::default()));
    }

    #[test]
    fn nothing_is_help() {
        assert_eq!(read("").unwrap(), Command::Help);
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for line in [
            "fly",
            "build --fast",
            "check --open",
            "serve --port x",
            "serve --port",
            "test --only x",
            "test --without opera",
            "check --without firefox",
            "serve --public-url a",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
