//! The browser. The only place that touches web_sys: everything above asks here.

pub mod clock;
pub mod date;
pub mod files;
pub mod install;
pub mod page;
pub mod photo;
pub mod safety;
pub mod scribe;
pub mod settings;
pub mod tabs;
pub mod worker;

mod idb;

pub use idb::BrowserDisk;

/// Ten random bytes for a name.
pub fn chance() -> [u8; 10] {
    let mut bytes = [0; 10];
    // Every browser that runs WebAssembly has this; without it the bytes stay 0 and the add would be refused.
    let _ = window().crypto().map(|crypto| crypto.get_random_values_with_u8_array(&mut bytes));
    bytes
}

fn window() -> web_sys::Window {
    web_sys::window().unwrap_or_else(|| wasm_bindgen::throw_str("no window"))
}

fn document() -> web_sys::Document {
    window().document().unwrap_or_else(|| wasm_bindgen::throw_str("no document"))
}
