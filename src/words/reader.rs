//! Who reads. The goals are the client's, whoever looks: the client is spoken to, the others read the client's name.

/// The one who reads about the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reader {
    Client,
    /// Somebody else, with what the client is called here. Stands in sentences as it is: names are not bent.
    About(String),
}

impl Reader {
    /// What is said to the client, or what is said to the others with the client's name.
    pub fn says(&self, own: &str, about: impl Fn(&str) -> String) -> String {
        match self {
            Reader::Client => own.to_owned(),
            Reader::About(name) => about(name),
        }
    }
}
