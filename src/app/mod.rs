//! What people see and touch. Screens read plain values and turn a press into one call of the book;
//! arithmetic, dates and rules live in the floors below. Views are built for the browser alone; what
//! needs none is tried natively.

pub mod address;
#[cfg(target_arch = "wasm32")]
mod book;
#[cfg(target_arch = "wasm32")]
pub mod later;
#[cfg(target_arch = "wasm32")]
mod parts;
#[cfg(target_arch = "wasm32")]
mod routes;
#[cfg(target_arch = "wasm32")]
mod screens;

/// Mounts the app in the place of the frame that `index.html` painted. `apart` is the way to the code that comes later.
#[cfg(target_arch = "wasm32")]
pub fn start(apart: later::Apart) {
    use leptos::prelude::*;

    let place = crate::device::page::take_over();
    let handle = leptos::mount::mount_to(place, move || {
        provide_context(book::Book::open());
        later::prepare(apart);
        view! { <routes::App/> }
    });
    handle.forget();
}
