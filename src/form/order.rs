//! What the app asks the scribe to write. The two are fetched apart, so they may be of different versions: the order
//! says its version in a way that stays readable whatever else changes.

use super::pdf::Archive;
use super::{Document, PROTOCOL};
use serde::{Deserialize, Serialize};

/// A form to write.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Order {
    pub protocol: u32,
    #[serde(default)]
    pub archive: Archive,
    pub document: Document,
}

/// Why an order cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderError {
    /// It was made for a scribe of this other protocol.
    Protocol(u32),
    /// It is not an order at all.
    Unreadable,
}

impl Order {
    pub fn new(document: Document, archive: Archive) -> Order {
        Order { protocol: PROTOCOL, archive, document }
    }

    /// Reads what the app sent. The version comes first: a form of another shape is said to be so, not to be broken.
    pub fn read(json: &str) -> Result<Order, OrderError> {
        #[derive(Deserialize)]
        struct Version {
            protocol: u32,
        }
        let version: Version = serde_json::from_str(json).map_err(|_| OrderError::Unreadable)?;
        if version.protocol != PROTOCOL {
            return Err(OrderError::Protocol(version.protocol));
        }
        serde_json::from_str(json).map_err(|_| OrderError::Unreadable)
    }

    /// What is sent. `None` never happens for a document: all of it is text and numbers.
    pub fn json(&self) -> Option<String> {
        serde_json::to_string(self).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Day, Moment};

    #[test]
    fn comes_as_it_was_sent() {
        let made = Moment { day: Day::new(2026, 11, 23).expect("a day"), minute: 845 };
        let document = Document {
            lang: "fi".into(),
            title: "Omat tavoitteeni".into(),
            page_word: "Sivu".into(),
            made,
            utc_offset: -210,
            part: None,
            print: Default::default(),
            blocks: vec![],
            footer: "\u{2028}\"".into(),
            attachment: None,
        };
        let order = Order::new(document, Archive::A2a);
        assert_eq!(order.json().map(|j| Order::read(&j)), Some(Ok(order)));
    }

    #[test]
    fn another_version_is_known_even_where_its_form_is_not() {
        assert_eq!(Order::read(r#"{"protocol":7,"form":{"sheets":[]}}"#), Err(OrderError::Protocol(7)));
        assert_eq!(Order::read(r#"{"protocol":3,"document":{}}"#), Err(OrderError::Unreadable));
        assert_eq!(Order::read("%PDF"), Err(OrderError::Unreadable));
    }
}
