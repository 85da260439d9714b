//! Running other programs, and hearing what they say.
//!
//! *Invariant:* a program that fails is named together with its arguments.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::fault::{Outcome, failed, fault};

/// Starts a command line of a program.
pub(crate) fn command(program: impl AsRef<OsStr>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments);
    command
}

/// The cargo that runs this, or the one on `PATH`.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), arguments)
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program())
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    command.get_args().fold(program, |line, argument| line + " " + &argument.to_string_lossy())
}

/// Runs a program with its output on the screen.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let status = command
        .status()
        .map_err(|error| failed(format!("cannot start `{}`", shown(command)), error))?;
    if status.success() {
        Ok(())
    } else {
        Err(fault(format!("`{}` failed ({status})", shown(command))))
    }
}

/// Runs a program and gives what it printed.
pub(crate) fn answer(command: &mut Command) -> Outcome<String> {
    let output = command.stderr(Stdio::inherit()).output();
    let output =
        output.map_err(|error| failed(format!("cannot start `{}`", shown(command)), error))?;
    if !output.status.success() {
        return Err(fault(format!("`{}` failed ({})", shown(command), output.status)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Runs a program, shows what it prints line by line, and gives that text and whether it succeeded.
pub(crate) fn listen(command: &mut Command) -> Outcome<(String, bool)> {
    let said = format!("cannot start `{}`", shown(command));
    let mut child = command.stdout(Stdio::piped()).spawn().map_err(|error| failed(&said, error))?;
    let mut heard = String::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line);
            println!("{line}");
            heard.push_str(&line);
            heard.push('\n');
        }
    }
    // A closed screen must not stop the tests.
    drop(std::io::stdout().flush());
    let status = child.wait().map_err(|error| failed(&said, error))?;
    Ok((heard, status.success()))
}
