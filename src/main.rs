//! Starts the app.

fn main() {
    #[cfg(target_arch = "wasm32")]
    start();
}

#[cfg(target_arch = "wasm32")]
fn start() {
    use leptos::prelude::*;
    use leptos::wasm_bindgen::JsCast;

    console_error_panic_hook::set_once();
    let Some(app) = document().get_element_by_id("app") else { return };
    if let Some(shell) = document().get_element_by_id("shell") {
        shell.remove();
    }
    mount_to(app.unchecked_into(), || view! { <main class="middle"><h1>"Askelma"</h1></main> }).forget();
}
