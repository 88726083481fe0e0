//! What stands in a date field of the browser. While somebody types into it with a keyboard it holds days that nobody
//! means: the year 2026 is first the year 2.

use crate::plan::Day;
use web_sys::HtmlInputElement;

/// The day in the field, or none where it was emptied. `None` while it is being typed.
pub fn day_in(field: &HtmlInputElement) -> Option<Option<Day>> {
    let text = field.value();
    match Day::parse(&text) {
        Some(day) => Some(Some(day)),
        None if text.is_empty() && !field.validity().bad_input() => Some(None),
        None => None,
    }
}

/// Shows what is kept where what was typed is no whole day.
pub fn show_kept(field: &HtmlInputElement, kept: Option<Day>) {
    if day_in(field).is_none() {
        field.set_value(&kept.map(|day| day.to_string()).unwrap_or_default());
    }
}
