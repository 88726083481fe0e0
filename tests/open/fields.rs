//! Nothing that was typed is lost in silence.

use super::placed::{evidence, typed_by};
use super::planted::planted;
use super::{read_text, support, written};
use askelma::exchange::{Format, Typed, left_out};
use askelma::form::{Audience, Details};
use askelma::plan::Plan;
use askelma::words::Lang;
use std::collections::BTreeSet;
use std::mem::discriminant;

#[test]
fn everything_typed_is_in_each_file_or_on_its_list() {
    let journal = planted();
    let mut wrong = Vec::new();
    for format in Format::ALL {
        let text = read_text(&written(&journal, format, Lang::Fi));
        let list = left_out(format, Audience::Provider);
        for typed in Typed::ALL {
            let evidence = evidence(typed, format);
            let lacks: Vec<_> = evidence.iter().filter(|e| !text.contains(**e)).collect();
            if !list.contains(&typed) && (evidence.is_empty() || !lacks.is_empty()) {
                wrong.push(format!("{format:?} lacks {typed:?}: {lacks:?}"));
            }
            if list.contains(&typed) && lacks.len() < evidence.len() {
                wrong.push(format!("{format:?} holds {typed:?}, and its list says it does not"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_act_is_planted_and_what_it_writes_has_a_place() {
    let planted = planted();
    let known: Vec<_> = planted.entries().filter_map(|e| e.act.as_ref()).collect();
    for (_, act) in support::every_act() {
        assert!(known.iter().any(|k| discriminant(*k) == discriminant(&act)), "plant {act:?}");
    }
    let typed: BTreeSet<Typed> = known.into_iter().flat_map(typed_by).collect();
    // What no act writes: texts that are not saved yet, and what is typed for one form. What is covered depends on who looks.
    let by_none = |t: &Typed| matches!(t, Typed::Unsaved | Typed::FormDetails | Typed::CoveredScores);
    let by_acts: BTreeSet<Typed> = Typed::ALL.into_iter().filter(|t| !by_none(t)).collect();
    assert_eq!(typed, by_acts);
}

#[test]
fn the_text_of_a_client_tells_no_importance_and_says_so() {
    let text = |audience| read_text(&askelma::exchange::text(&planted().plan(), Lang::Fi, &Details::default(), super::made(), audience));
    for (audience, is_told) in [(Audience::Provider, true), (Audience::Client, false)] {
        assert_eq!(left_out(Format::Text, audience).contains(&Typed::Importance), !is_told);
        assert_eq!(evidence(Typed::Importance, Format::Text).iter().all(|e| text(audience).contains(*e)), is_told);
    }
}

#[test]
fn partial_goals_stand_in_the_order_that_people_gave_them() {
    for format in [Format::Text, Format::Table, Format::Json] {
        let text = read_text(&written(&planted(), format, Lang::Fi));
        assert!(text.find("Edellinensana") < text.find("Jälkimmäinensana"), "{format:?}");
    }
}

#[test]
fn no_file_is_named_after_anybody_and_none_holds_a_private_note() {
    let journal = planted();
    for format in Format::ALL {
        for lang in Lang::ALL {
            let file = written(&journal, format, lang);
            let (stem, rest) = file.name.split_once("-2026-11-26.").expect("a day in the name");
            assert!(stem.bytes().all(|b| b.is_ascii_lowercase() || b == b'-') && rest.len() <= 4, "{}", file.name);
            assert!(!stem.contains("sana"), "{}", file.name);
            assert!(!read_text(&file).contains("Yksityissana"), "{format:?}");
        }
    }
}

#[test]
fn what_is_left_out_is_said_in_every_language() {
    for lang in Lang::ALL {
        let said: BTreeSet<&str> = Typed::ALL.iter().map(|t| t.words(lang)).collect();
        assert_eq!(said.len(), Typed::ALL.len(), "{lang:?}");
    }
}

/// A calendar is seen by anybody: not one word of the plan.
#[test]
fn a_calendar_says_nothing_of_the_person() {
    let journal = planted();
    for lang in Lang::ALL {
        let text = read_text(&written(&journal, Format::Calendar, lang));
        for typed in Typed::ALL {
            for word in evidence(typed, Format::Json).into_iter().filter(|w| w.contains("sana")) {
                assert!(!text.contains(word), "{word}");
            }
        }
        for health in ["kuntou", "terap", "rehab", "tavoite", "mål", "goal", "Kela", "FPA"] {
            assert!(!text.contains(health), "{health}");
        }
    }
}

#[test]
fn a_text_names_nobody_whom_the_form_was_not_told() {
    let plan: Plan = planted().plan();
    for lang in Lang::ALL {
        let details = Details { client_name: "Aino Asiakas".into(), ..Details::default() };
        let file = askelma::exchange::text(&plan, lang, &details, super::made(), Audience::Client);
        let text = read_text(&file);
        assert!(text.contains("Aino Asiakas") && !file.name.contains("Aino"));
        let code = askelma::words::form::identity_code(lang);
        assert!(!text.contains(code), "the record has it already");
        assert!(!text.contains("T-lukuarvo") && !text.contains("T-värde") && !text.contains("T-score"), "never on a client's copy");
    }
}
