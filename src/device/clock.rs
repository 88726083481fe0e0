//! Today and now, by the device's own clock.

use crate::plan::{Day, Moment};

/// The calendar day where the device is. A clock set before 1900 or after 2199 counts as 2026-01-01.
pub fn today() -> Day {
    let now = js_sys::Date::new_0();
    // The only panic would be a calendar without the first of January.
    Day::new(now.get_full_year() as i32, now.get_month() + 1, now.get_date())
        .or(Day::new(2026, 1, 1))
        .unwrap_or_else(|| wasm_bindgen::throw_str("no day"))
}

pub fn now() -> Moment {
    let now = js_sys::Date::new_0();
    Moment { day: today(), minute: (now.get_hours() * 60 + now.get_minutes()) as u16 }
}

/// Minutes east of UTC.
pub fn utc_offset() -> i16 {
    -(js_sys::Date::new_0().get_timezone_offset() as i16)
}
