//! One after another.

use futures_util::lock::{Mutex, OwnedMutexGuard};
use std::sync::Arc;

thread_local! {
    static TURN: Arc<Mutex<()>> = Arc::default();
}

/// Hold this while deciding what to write from what stands in the plan. Arrow keys walk over the radios faster
/// than a step is committed, and a field is left in the moment in which a button is pressed.
pub async fn turn() -> OwnedMutexGuard<()> {
    TURN.with(Arc::clone).lock_owned().await
}
