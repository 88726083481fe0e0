//! Life areas and starter ideas.

use super::Lang;
use crate::plan::LifeArea;

/// The short name on the picture card.
pub fn name(lang: Lang, area: LifeArea) -> &'static str {
    let all = match area {
        LifeArea::Learning => ["Oppiminen", "Att lära sig", "Learning"],
        LifeArea::Tasks => ["Arjen tehtävät", "Vardagens uppgifter", "Everyday tasks"],
        LifeArea::Communication => ["Puhuminen ja viestit", "Tal och meddelanden", "Talking and messages"],
        LifeArea::Mobility => ["Liikkuminen", "Att röra sig", "Getting around"],
        LifeArea::SelfCare => ["Itsestä huolehtiminen", "Att sköta om sig", "Looking after myself"],
        LifeArea::DomesticLife => ["Kotityöt", "Hemsysslor", "Housework"],
        LifeArea::Relationships => ["Ystävät ja perhe", "Vänner och familj", "Friends and family"],
        LifeArea::MajorLifeAreas => ["Työ ja koulu", "Arbete och skola", "Work and school"],
        LifeArea::CommunityLife => ["Harrastukset ja yhteisö", "Fritid och gemenskap", "Hobbies and community"],
    };
    all[lang as usize]
}

/// The same with places where long words may be cut on a narrow card.
pub fn name_on_card(lang: Lang, area: LifeArea) -> String {
    let long =
        [("minen", "\u{ad}minen"), ("Harrastukset", "Harras\u{ad}tukset"), ("meddelanden", "med\u{ad}delanden"), ("gemenskap", "gemen\u{ad}skap")];
    long.into_iter().fold(name(lang, area).to_owned(), |name, (word, cut)| name.replace(word, cut))
}
