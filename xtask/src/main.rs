//! The project's commands. `cargo xtask` lists them.

mod checks;
mod doctor;
mod files;
mod fonts;
mod names;
mod place;
mod readers;
mod release;
mod run;
mod seal;
mod serve;
mod site;
mod size;
mod split;
mod squeeze;
mod style;
mod system;
mod thin;
mod tools;
mod trouble;
mod unused;
mod wasm;

use std::path::PathBuf;
use std::process::ExitCode;
use trouble::Trouble;

const USAGE: &str = "cargo xtask <verb>

  serve    set up what is missing, build the release app, serve it at one address
  test     set up what is missing, check everything: format, lints, native tests, bytes, browser journeys
  dev      serve a debug build that is made again at every change
  check    format, lints and native tests; no browser
  build    build the release app into dist/
  size     what the release app weighs; fails above the budget
  bench    bytes, starts in Chromium as ratios to a plain page, how rightly advice is given, time and bytes of a PDF
  readers  set up what the native tests read our files with; prints it as shell variables for `cargo test`
  fonts    cut the fonts of the PDF anew from their sources
  doctor   what this machine has of what is needed

serve and dev take --port N.";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match call(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            eprintln!("✗ {trouble}");
            ExitCode::FAILURE
        }
    }
}

fn call(words: &[String]) -> Result<(), Trouble> {
    let port = option(words, "--port")?.map(|p| p.parse().map_err(|_| Trouble::Usage(format!("`{p}` is no port")))).transpose()?;
    match words.first().map_or("", String::as_str) {
        "serve" => {
            // The journeys serve a folder that is built already, or was changed on purpose.
            let folder = match option(words, "--dist")? {
                Some(folder) => PathBuf::from(folder),
                None => release::build()?,
            };
            serve::serve(&folder, port)
        }
        "test" => checks::test(),
        "dev" => release::dev(port.unwrap_or(8080)),
        "check" => checks::check(),
        "build" => release::build().map(|dist| println!("{}", dist.display())),
        "size" => size::table(&release::build()?),
        "bench" => checks::bench(),
        "fonts" => fonts::cut(),
        "readers" => checks::readers(),
        "doctor" => {
            doctor::report();
            Ok(())
        }
        "" | "help" | "--help" => {
            println!("{USAGE}");
            Ok(())
        }
        // Trunk's two hooks, and the second's last part for a folder that a journey has changed.
        "style" => style::assemble(),
        "finish" => seal::finish(),
        "seal" => seal::seal(&PathBuf::from(option(words, "--dist")?.ok_or_else(|| Trouble::Usage("seal takes --dist FOLDER".to_owned()))?)),
        other => Err(Trouble::Usage(format!("there is no verb `{other}`"))),
    }
}

fn option<'a>(words: &'a [String], name: &str) -> Result<Option<&'a str>, Trouble> {
    let Some(at) = words.iter().position(|word| word == name) else { return Ok(None) };
    words.get(at + 1).map(|value| Some(value.as_str())).ok_or_else(|| Trouble::Usage(format!("{name} wants a value")))
}
