//! A small static server: HTTP/1.1 on this machine only, one thread a connection.

use crate::site::{Request, Site};
use crate::trouble::Trouble;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;

/// No request of ours is longer than this, in bytes.
const LONGEST_REQUEST: u64 = 64 * 1024;

/// Serves a folder until it is stopped, and prints its one address. Without a port of its own it starts looking at 8080.
pub fn serve(folder: &Path, port: Option<u16>) -> Result<(), Trouble> {
    let site = Arc::new(Site::open(folder)?);
    let listener = listen(port).map_err(|source| Trouble::NotStarted { command: "serve".to_owned(), source })?;
    let address = listener.local_addr().map_err(|source| Trouble::NotStarted { command: "serve".to_owned(), source })?;
    println!("http://localhost:{}/", address.port());
    for stream in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        // A connection that breaks is the browser's affair.
        std::thread::spawn(move || drop(talk(&site, stream)));
    }
    Ok(())
}

/// A named port is taken or refused; otherwise the first free one from 8080 on.
pub fn listen(port: Option<u16>) -> io::Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match port {
        Some(port) => bind(port),
        None => (8080..8100).find_map(|port| bind(port).ok()).map_or_else(|| bind(0), Ok),
    }
}

fn talk(site: &Site, mut stream: TcpStream) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream.try_clone()?);
    while let Some((request, keep)) = hear(&mut reader)? {
        let answer = site.answer(&request);
        let mut head = format!("HTTP/1.1 {}\r\nContent-Length: {}\r\n", answer.status, answer.body.len());
        for (name, value) in &answer.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += if keep { "\r\n" } else { "Connection: close\r\n\r\n" };
        stream.write_all(head.as_bytes())?;
        if request.method != "HEAD" {
            stream.write_all(answer.body)?;
        }
        if !keep {
            break;
        }
    }
    Ok(())
}

/// Reads one request and whether the connection goes on after it. A body is not read: it ends the connection.
fn hear(reader: &mut impl BufRead) -> io::Result<Option<(Request, bool)>> {
    let mut lines = reader.take(LONGEST_REQUEST).lines();
    let Some(first) = lines.next().transpose()? else { return Ok(None) };
    let mut words = first.split(' ');
    let (Some(method), Some(target)) = (words.next(), words.next()) else { return Ok(None) };
    let mut request = Request { method: method.to_owned(), target: target.to_owned(), accepts: String::new(), has: None };
    let mut keep = true;
    for line in lines {
        let line = line?;
        if line.is_empty() {
            return Ok(Some((request, keep)));
        }
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim().to_owned();
        match name.to_ascii_lowercase().as_str() {
            "accept-encoding" => request.accepts = value,
            "if-none-match" => request.has = Some(value),
            "connection" if value.eq_ignore_ascii_case("close") => keep = false,
            "content-length" | "transfer-encoding" => keep = false,
            _ => {}
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_requests_on_one_connection_are_heard_apart() {
        let mut wire = io::Cursor::new("GET /a HTTP/1.1\r\nAccept-Encoding: br\r\n\r\nGET /b HTTP/1.1\r\nConnection: close\r\n\r\n");
        let (first, keep) = hear(&mut wire).unwrap().unwrap();
        assert_eq!((first.target.as_str(), first.accepts.as_str(), keep), ("/a", "br", true));
        let (second, keep) = hear(&mut wire).unwrap().unwrap();
        assert_eq!((second.target.as_str(), keep), ("/b", false));
        assert!(hear(&mut wire).unwrap().is_none());
    }
}
