//! Writes forms as PDF in a web worker of its own, fetched only when a form is made.

#[cfg(target_arch = "wasm32")]
fn main() {
    askelma::device::worker::serve();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("The scribe works in a browser's worker only: build it for wasm32-unknown-unknown.");
}
