//! A press that is being worked on. A trembling hand presses twice: the second press does nothing.

use leptos::prelude::*;

#[derive(Clone, Copy)]
pub struct Press(StoredValue<bool>);

impl Press {
    pub fn new() -> Press {
        Press(StoredValue::new(false))
    }

    /// Says whether this press counts. Where its screen is gone none does.
    pub fn begins(self) -> bool {
        let free = self.0.try_get_value() == Some(false);
        if free {
            self.0.set_value(true);
        }
        free
    }

    /// The next press counts again. The screen may have been left meanwhile.
    pub fn ends(self) {
        let _ = self.0.try_set_value(false);
    }
}
