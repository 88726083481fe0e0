//! Where the app's code is cut apart. `cargo xtask` sets `askelma_split` for release builds: then what `make` needs and
//! nothing else does becomes a file of its own. Other builds are in one piece.

use askelma::app::later::Apart;
use way::{fetch, make};

/// How the app gets at the code that comes later.
pub const WAY: Apart = Apart { fetch: || Box::pin(fetch()), make };

#[cfg(askelma_split)]
mod way {
    // The attribute declares the function that stands for the code elsewhere, and is the only caller of it.
    #![allow(unsafe_code)]

    use askelma::app::later::{self, Part};
    use futures_util::FutureExt;
    use leptos::prelude::AnyView;
    use leptos::wasm_split::{SplitLoaderError, wasm_split};

    #[wasm_split(later, wasm_split_path = ::leptos::wasm_split, preload(load), fallible)]
    fn made(part: Part) -> Result<AnyView, SplitLoaderError> {
        Ok(later::make(part))
    }

    pub async fn fetch() -> bool {
        load().await.is_ok()
    }

    /// Nothing is waited for once the code is here: the answer comes at once, and so inside the caller's owner.
    pub fn make(part: Part) -> Option<AnyView> {
        made(part).now_or_never()?.ok()
    }
}

#[cfg(not(askelma_split))]
mod way {
    use askelma::app::later::{self, Part};
    use leptos::prelude::AnyView;

    pub async fn fetch() -> bool {
        true
    }

    pub fn make(part: Part) -> Option<AnyView> {
        Some(later::make(part))
    }
}
