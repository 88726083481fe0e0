//! What can go wrong, in words that tell what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why a verb stopped.
#[derive(Debug)]
pub enum Trouble {
    /// A program could not be started at all.
    NotStarted { command: String, source: io::Error },
    /// A program ran and said no; its own words stand above.
    Failed { command: String, code: Option<i32> },
    /// A file or folder could not be read or written.
    File { path: PathBuf, source: io::Error },
    /// Something the machine lacks and that we may not install ourselves.
    Missing { what: String, remedy: String },
    /// The built folder breaks a rule it must keep.
    Rule { file: String, broken: String },
    /// The first screen weighs too much, in bytes.
    OverBudget { bytes: usize, budget: usize },
    /// The command line was not understood.
    Usage(String),
}

impl Trouble {
    /// For `map_err`: what happened to this path.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Trouble {
        let path = path.to_owned();
        move |source| Trouble::File { path, source }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Trouble::NotStarted { command, source } => write!(f, "`{command}` could not be started: {source}"),
            Trouble::Failed { command, code: Some(code) } => write!(f, "`{command}` failed with code {code}; its own words are above"),
            Trouble::Failed { command, code: None } => write!(f, "`{command}` was stopped"),
            Trouble::File { path, source } => write!(f, "{}: {source}", path.display()),
            Trouble::Missing { what, remedy } => write!(f, "{what} is missing.\n  {remedy}"),
            Trouble::Rule { file, broken } => write!(f, "{file}: {broken}"),
            Trouble::OverBudget { bytes, budget } => {
                write!(f, "the first screen is {bytes} bytes of brotli, {} over the budget of {budget}", bytes.saturating_sub(*budget))
            }
            Trouble::Usage(words) => write!(f, "{words}\n  `cargo xtask` lists the verbs"),
        }
    }
}
