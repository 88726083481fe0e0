//! The app. Everything is in the library; here it only begins, and here its code is cut apart.

#[cfg(target_arch = "wasm32")]
mod apart;

#[cfg(target_arch = "wasm32")]
fn main() {
    askelma::device::install::on_panic();
    askelma::app::start(apart::WAY);
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
