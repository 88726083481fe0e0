//! The app. Everything is in the library; here it only begins.

#[cfg(target_arch = "wasm32")]
fn main() {
    console_error_panic_hook::set_once();
    askelma::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
