//! The ladder of help: alone, with words, with touch, with a helper, with two (method §5, row 4).

use super::super::text::{Word, words};
use crate::words::Lang;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Help {
    Alone,
    /// A word, a reminder, a cue.
    Words,
    Touch,
    Helper,
    TwoHelpers,
    /// Help of some kind.
    Some,
}

impl Help {
    /// Certainly more or less help: "with help" may be any but none.
    pub fn differs_from(self, other: Help) -> bool {
        match (self, other) {
            (Help::Some, other) | (other, Help::Some) => other == Help::Alone,
            (a, b) => a != b,
        }
    }
}

/// The help that a text tells of; `None` where it tells of none, or of several kinds.
pub fn help(lang: Lang, text: &str) -> Option<Help> {
    let mut all = words(text);
    let (patterns, not) = match lang {
        Lang::Fi => (FI, ["ei", "en", "eivät", "vain"]),
        Lang::Sv => (SV, ["inte", "ej", "aldrig", "endast"]),
        Lang::En => (EN, ["not", "never", "cannot", "only"]),
    };
    let mut found: Option<Help> = None;
    for (help, patterns) in patterns {
        for pattern in patterns.split('|') {
            while let Some((at, long)) = place(&all, pattern) {
                let denied = all[at.saturating_sub(4)..at].iter().any(|w| not.contains(&w.text.as_str()) || w.text.ends_with("n't"));
                // *Utan muntlig uppmaning*, "without a reminder": less help, but who knows how much.
                let without = all[at.saturating_sub(2)..at].iter().any(|w| ["ilman", "utan", "without", "no"].contains(&w.text.as_str()));
                if denied || without {
                    return None;
                }
                // "Some help" beside a certain kind says nothing more.
                match found {
                    Some(other) if other != *help && *help != Help::Some => return None,
                    Some(Help::Alone) if *help == Help::Some => return None,
                    Some(_) => {}
                    None => found = Some(*help),
                }
                // What was read is not read again as a part of another pattern.
                all.drain(at..at + long);
            }
        }
    }
    found
}

fn place(all: &[Word], pattern: &str) -> Option<(usize, usize)> {
    let long = pattern.split(' ').count();
    let fits = |word: &Word, part: &str| match part.strip_suffix('*') {
        Some(start) => word.text.starts_with(start),
        None => word.text == part,
    };
    let at = all.windows(long).position(|w| w.iter().zip(pattern.split(' ')).all(|(w, p)| fits(w, p)))?;
    Some((at, long))
}

/// A counted noun that is help itself: "3 prompts", *kaksi avustajaa*.
pub fn is_help(lang: Lang, noun: &str) -> bool {
    let starts: &[&str] = match lang {
        Lang::Fi => &["ohje", "ohjau", "muistut", "vihje", "kehot", "avust", "auttaj", "henkil", "ihmi", "hoitaj", "apu", "avu", "sanalli", "suulli"],
        Lang::Sv => &["uppman", "påminn", "hjälp", "person", "assist", "stöd", "ledtråd", "muntlig", "verbal"],
        Lang::En => &["prompt", "cue", "reminder", "help", "person", "people", "carer", "assist", "support", "verbal", "physical"],
    };
    starts.iter().any(|s| noun.starts_with(s))
}

/// A bar parts the patterns, a star is any end of a word.
type Table = &'static [(Help, &'static str)];

const FI: Table = &[
    (
        Help::Alone,
        "ilman apua|ilman mitään apua|ilman avustajaa|ilman toisen apua|ei tarvitse apua|en tarvitse apua|yksin|itse|itsenäisesti|\
         omatoimisesti|omin voimin",
    ),
    (
        Help::TwoHelpers,
        "kahden avustaj*|kahden henkilön|kahden ihmisen|kahden hoitaj*|kahden autta*|kahden aikuisen|2 avustaj*|2 henkilön|2 hoitaj*|\
         kaksi avustajaa",
    ),
    (Help::Touch, "kosketusohj*|kosket*|käsin ohj*|fyysi* ohj*|kädestä ohj*"),
    (
        Help::Words,
        "ohja* sanoin|ohja* sanoilla|neuvo* sanoin|neuvo* sanoilla|muistutetaan|aikuinen muistuttaa|avustaja muistuttaa|sanalli* ohj*|\
         suulli* ohj*|sanalli* muist*|suulli* muist*|sanalli* kehot*|suulli* kehot*|sanalli* vihj*|sanalli* tu*|suulli* tu*|sanallisesti|\
         suullisesti|muistutettuna|muistutuks*|muistuttamalla|kehotuks*|kehotettuna",
    ),
    (
        Help::Helper,
        "yksi avustaja|yksi hoitaja|yksi auttaja|yhden avustaj*|yhden henkilön|yhden ihmisen|yhden hoitaj*|yhden autta*|yhden aikuisen|\
         1 avustaj*|1 henkilön|avustajan avu*|avustajan tu*|avustajan kanssa|avustajan autt*|avustajan avust*|toisen ihmisen avu*|\
         toisen henkilön avu*|toisen avu*|toisen autt*|toisen avust*|fyysi* av*",
    ),
    (
        Help::Some,
        "äiti auttaa|isä auttaa|aikuinen auttaa|avustaja auttaa|hoitaja auttaa|ohjaaja auttaa|puoliso auttaa|aikuisen tukemana|autettuna|\
         avustettuna|avustettu|avustamana|auttamana|tuettuna|ohjattuna|tarvitse* apua|saa apua|saan apua|avustajan|aikuisen tuella|\
         aikuisen avu*|äidin avu*|isän avu*|hoitajan avu*|ohjaajan avu*|ohjaajan tuella|terapeutin avu*|puolison avu*",
    ),
];

const SV: Table = &[
    (Help::Alone, "utan hjälp|utan någon hjälp|utan assistent|utan stöd|behöver ingen hjälp|ensam|själv|självständigt|på egen hand"),
    (Help::TwoHelpers, "två person*|två hjälpare|två assistent*|två vuxna*|två vårdare|2 person*|2 hjälpare|2 assistent*"),
    (Help::Touch, "rör vid|beröring*|fysisk vägledning|taktil*|lätt beröring"),
    (Help::Words, "säger till|muntlig*|verbal*|uppmaning*|påminnelse*|påmind|med ord"),
    (
        Help::Helper,
        "en person hjälper|med en hjälpare|hjälp av en person|hjälp av en assistent|hjälp av assistent*|stöd av en person|en persons hjälp|\
         en hjälpare|en assistent|med assistent*|1 person*|fysisk hjälp|hjälp av en annan|någon annans hjälp",
    ),
    (
        Help::Some,
        "assistenten hjälper|vuxen hjälper|mamma hjälper|pappa hjälper|personalen hjälper|med * hjälp|behöver hjälp|får hjälp|\
         med lite hjälp|med viss hjälp|hjälp av en vuxen|hjälp av mamma|hjälp av pappa|med personalens hjälp|med stöd av en vuxen|\
         assisterad|med hjälp",
    ),
];

const EN: Table = &[
    (
        Help::Alone,
        "without any help|without any support|without any adult support|without any adult help|without help|without assistance|\
         without support|without adult help|needs no help|no help|no assistance|alone|by myself|by himself|by herself|by themselves|\
         by yourself|independently|on my own|on his own|on her own|on their own|unaided|unassisted",
    ),
    (
        Help::TwoHelpers,
        "two people*|two person*|two helpers*|two carers*|two assistants*|two adults*|assistance of two|help of two|2 people*|2 helpers*|\
         2 carers*",
    ),
    (
        Help::Touch,
        "helper touches|adult touches|assistant touches|hand over hand|hand-over-hand|physical prompt*|physical guidance|physical cue*|\
         tactile*|light touch|touch prompt*|touch cue*|guiding touch|guided by touch|with touch|a touch",
    ),
    (
        Help::Words,
        "tells me how|tells him how|tells her how|is told how|is reminded|verbal*|spoken prompt*|spoken cue*|spoken reminder*|reminder*|\
         reminded|prompt|prompts|prompting|prompted|with words|cue|cues",
    ),
    (
        Help::Helper,
        "one person*|one helper*|one carer*|one assistant*|1 person*|assistance of one|help of one|physical help|physical assistance|\
         help of an assistant|help from an assistant|with an assistant|another person*|with a helper|a helper*|a carer*",
    ),
    (
        Help::Some,
        "adult helps|helper helps|carer helps|mum helps|mom helps|dad helps|partner helps|staff help|with * help|with some help|\
         with some support|with some assistance|with help|with support|with assistance|needs help|with a little help|adult support|\
         adult help|assisted",
    ),
];
