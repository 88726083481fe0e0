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

/// The same with a place where its one very long word may be cut on a narrow card.
pub fn name_on_card(lang: Lang, area: LifeArea) -> String {
    name(lang, area).replace("huolehtiminen", "huolehti\u{ad}minen")
}
