//! A built folder as a static host answers for it: types, headers from `_headers`, compression, and the app's page for
//! every address that is no file.

use crate::files::{address, below, read, read_text};
use crate::squeeze::Squeezed;
use crate::trouble::Trouble;
use std::collections::HashMap;
use std::path::Path;
use std::sync::Mutex;

/// All answers a folder can give, held in memory.
pub struct Site {
    files: HashMap<String, Squeezed>,
    rules: Vec<Rule>,
}

/// One address pattern of `_headers` and what it adds.
struct Rule {
    pattern: String,
    headers: Vec<(String, String)>,
}

/// What a browser asks.
pub struct Request {
    pub method: String,
    /// With its query.
    pub target: String,
    pub accepts: String,
    /// The `If-None-Match` it sent.
    pub has: Option<String>,
}

/// What it gets.
pub struct Answer<'a> {
    pub status: &'static str,
    pub headers: Vec<(String, String)>,
    pub body: &'a [u8],
}

impl Site {
    /// Reads and squeezes a folder, with all cores.
    pub fn open(folder: &Path) -> Result<Site, Trouble> {
        let rules = read_text(&folder.join("_headers")).map(|text| parse_rules(&text)).unwrap_or_default();
        let waiting = Mutex::new(below(folder)?);
        let next = || waiting.lock().ok().and_then(|mut files| files.pop());
        let squeeze_some = || {
            let mut done = Vec::new();
            while let Some(file) = next() {
                done.push((address(folder, &file), Squeezed::new(read(&file)?)?));
            }
            Ok::<_, Trouble>(done)
        };
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let results: Vec<_> = std::thread::scope(|scope| {
            let hands: Vec<_> = (0..cores).map(|_| scope.spawn(squeeze_some)).collect();
            hands.into_iter().filter_map(|hand| hand.join().ok()).collect()
        });
        let mut files = HashMap::new();
        for result in results {
            files.extend(result?);
        }
        for hidden in ["/_headers", "/_redirects"] {
            files.remove(hidden);
        }
        Ok(Site { files, rules })
    }

    pub fn files(&self) -> impl Iterator<Item = (&str, &Squeezed)> {
        self.files.iter().map(|(at, file)| (at.as_str(), file))
    }

    pub fn answer(&self, request: &Request) -> Answer<'_> {
        let path = request.target.split(['?', '#']).next().unwrap_or("/");
        let mut headers = self.headers_for(path);
        let mut plain = |status, body: &'static str| {
            headers.push(("Content-Type".into(), "text/plain; charset=utf-8".into()));
            Answer { status, headers: std::mem::take(&mut headers), body: body.as_bytes() }
        };
        if !matches!(request.method.as_str(), "GET" | "HEAD") {
            return plain("405 Method Not Allowed", "Only reading is possible here.\n");
        }
        let Some((name, file)) = self.find(path) else { return plain("404 Not Found", "There is no such file.\n") };
        headers.push(("Content-Type".into(), mime(name).into()));
        headers.push(("Vary".into(), "Accept-Encoding".into()));
        let takes = |coding: &str| request.accepts.split(',').any(|a| a.split(';').next().is_some_and(|name| name.trim() == coding));
        let (coding, body) = match (&file.brotli, &file.gzip) {
            (Some(bytes), _) if takes("br") => ("br", bytes),
            (_, Some(bytes)) if takes("gzip") => ("gzip", bytes),
            _ => ("", &file.plain),
        };
        let etag = format!("\"{}{coding}\"", &file.digest[..32]);
        headers.push(("ETag".into(), etag.clone()));
        if request.has.as_deref().is_some_and(|has| has.split(',').any(|tag| tag.trim().trim_start_matches("W/") == etag)) {
            return Answer { status: "304 Not Modified", headers, body: &[] };
        }
        if !coding.is_empty() {
            headers.push(("Content-Encoding".into(), coding.into()));
        }
        Answer { status: "200 OK", headers, body }
    }

    /// The file of an address; the app's page for an address that names no file.
    fn find(&self, path: &str) -> Option<(&str, &Squeezed)> {
        let found = self.files.get_key_value(path);
        let is_page = !path.rsplit('/').next().is_some_and(|last| last.contains('.'));
        found.or_else(|| is_page.then(|| self.files.get_key_value("/index.html")).flatten()).map(|(at, file)| (at.as_str(), file))
    }

    fn headers_for(&self, path: &str) -> Vec<(String, String)> {
        self.rules.iter().filter(|rule| rule.matches(path)).flat_map(|rule| rule.headers.iter().cloned()).collect()
    }
}

impl Rule {
    fn matches(&self, path: &str) -> bool {
        match self.pattern.split_once('*') {
            Some((before, after)) => path.len() >= before.len() + after.len() && path.starts_with(before) && path.ends_with(after),
            None => self.pattern == path,
        }
    }
}

/// Reads the `_headers` form that many static hosts share: an address a line, its headers indented below.
fn parse_rules(text: &str) -> Vec<Rule> {
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines().filter(|line| !line.trim().is_empty() && !line.trim_start().starts_with('#')) {
        if !line.starts_with(char::is_whitespace) {
            rules.push(Rule { pattern: line.trim().to_owned(), headers: Vec::new() });
        } else if let (Some(rule), Some((name, value))) = (rules.last_mut(), line.split_once(':')) {
            rule.headers.push((name.trim().to_owned(), value.trim().to_owned()));
        }
    }
    rules
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ttf" => "font/ttf",
        "txt" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> Site {
        let text = |t: &str| Squeezed { plain: t.into(), brotli: Some(b"br".to_vec()), gzip: None, digest: "0123456789abcdef".repeat(4) };
        let files = [("/index.html", "page"), ("/app.wasm", "code")].map(|(at, t)| (at.to_owned(), text(t)));
        Site { files: HashMap::from(files), rules: parse_rules("/*\n  X-All: yes\n/*.wasm\n  X-Wasm: yes\n") }
    }

    fn ask(site: &Site, method: &str, target: &str, accepts: &str) -> (String, String, String) {
        let request = Request { method: method.into(), target: target.into(), accepts: accepts.into(), has: None };
        let answer = site.answer(&request);
        let names: Vec<&str> = answer.headers.iter().map(|(name, _)| name.as_str()).filter(|n| n.starts_with("X-")).collect();
        (answer.status[..3].to_owned(), names.join(" "), String::from_utf8_lossy(answer.body).into_owned())
    }

    #[test]
    fn every_address_that_is_no_file_is_the_app() {
        let site = site();
        assert_eq!(ask(&site, "GET", "/plan/7/goal/new?x=1", ""), ("200".into(), "X-All".into(), "page".into()));
        assert_eq!(ask(&site, "GET", "/app.wasm", ""), ("200".into(), "X-All X-Wasm".into(), "code".into()));
        assert_eq!(ask(&site, "GET", "/gone.wasm", "").0, "404");
        assert_eq!(ask(&site, "POST", "/", "").0, "405");
    }

    #[test]
    fn brotli_goes_to_those_who_take_it() {
        assert_eq!(ask(&site(), "GET", "/app.wasm", "gzip, br;q=1").2, "br");
        assert_eq!(ask(&site(), "GET", "/app.wasm", "gzip").2, "code");
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let site = site();
        let ask = |has: Option<String>| Request { method: "GET".into(), target: "/".into(), accepts: String::new(), has };
        let etag = site.answer(&ask(None)).headers.into_iter().find(|(name, _)| name == "ETag").map(|(_, value)| value);
        assert_eq!(site.answer(&ask(etag)).status, "304 Not Modified");
        assert_eq!(site.answer(&ask(Some("\"other\"".into()))).status, "200 OK");
    }
}
