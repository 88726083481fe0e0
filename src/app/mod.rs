//! What people see and touch. Screens read plain values and turn a press into one call of [`Book`];
//! arithmetic, dates and rules live in the floors below.

mod book;
mod parts;
mod routes;
mod screens;

pub use book::Book;

use crate::device;
use leptos::prelude::*;

/// Mounts the app in the place of the frame that `index.html` painted.
pub fn start() {
    let place = device::page::take_over();
    let handle = leptos::mount::mount_to(place, || {
        let book = Book::open();
        provide_context(book);
        view! { <routes::App /> }
    });
    handle.forget();
    device::install::started();
}
