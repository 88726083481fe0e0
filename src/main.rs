//! The app. Everything is in the library; here it only begins.

#[cfg(target_arch = "wasm32")]
fn main() {
    askelma::device::install::on_panic();
    askelma::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
