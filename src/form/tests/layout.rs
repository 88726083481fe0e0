//! Another form is other data: boxes, order, levels, goals a form, figures, signatures, languages.

use super::*;
use crate::form::layout::{GAS1, Layout, LevelOrder};
use crate::words::form as words;
use std::num::NonZeroUsize;

/// A form as another service might have it.
static OTHER: Layout = Layout {
    source: "made up for this test",
    title: |_| "Muu lomake (GAS 2)",
    file_stem: |_| "muu-lomake",
    client_file_stem: |_| "muu-lomake-asiakkaalle",
    services: &[words::service],
    front: &[(Boxed::Period, words::period, Evidence::Unconfirmed), (Boxed::ClientName, words::client_name, Evidence::Unconfirmed)],
    goal: &[
        (GoalBox::Steps, words::steps, Evidence::Unconfirmed),
        (GoalBox::Agreed, words::agreed, Evidence::Unconfirmed),
        (GoalBox::OwnWords, words::own_words, Evidence::Unconfirmed),
    ],
    levels: (LevelOrder::TopDown, Evidence::Unconfirmed),
    goals_per_form: (NonZeroUsize::new(2), Evidence::Unconfirmed),
    t_score: (false, Evidence::Unconfirmed),
    signatures: (&[], Evidence::Unconfirmed),
    ..GAS1
};

fn named(name: &str) -> Goal {
    Goal { id: id(name), name: text(name), ..shop() }
}

fn forms(layout: &Layout, tongues: Tongues, audience: Audience) -> Vec<Document> {
    let mut plan = plan(vec![named("eka"), named("toka"), named("kolmas")]);
    plan.main_goals = vec![MainGoal { id: id("home"), words: text("Asun kotona") }, MainGoal { id: id("work"), words: text("Käyn töissä") }];
    plan.goals[2].serves = says(Some(id("work")));
    documents(&plan, &Wish { layout, tongues, details: &details(), made: made(), audience })
}

#[test]
fn a_new_version_of_the_form_is_other_data() {
    let forms = forms(&OTHER, Tongues::one(Lang::Fi), Audience::Provider);
    // The goal that serves a main goal comes first.
    let first = "MUU LOMAKE (GAS 2)

Lomake 1/2

Kuntoutusjakso: 1.9.2026 – 31.3.2027
Asiakkaan nimi: Mari Mallikas

Päätavoite 1

Päätavoite, omin sanoin: Asun kotona

Tähän ei ole vielä tavoitteita.

Päätavoite 2

Päätavoite, omin sanoin: Käyn töissä

Tavoite 1: kolmas

Asteikko

Taso +2: 5 kertaa viikossa
Taso +1: 4 kertaa viikossa
Tavoitetaso 0: 3 kertaa viikossa
Taso −1: 2 kertaa viikossa
Lähtötaso −2: kerran viikossa

Saavutettu taso, sovittu yhdessä: taso 0 (3 kertaa viikossa)
Mikä on tärkeää, omin sanoin: Haluun ite kauppaan, en aina pyytää muita!

Muut tavoitteet

Näitä ei ole liitetty päätavoitteeseen.

Tavoite 2: eka
";
    assert_eq!(forms.len(), 2);
    let paper: Vec<String> = forms.iter().map(|f| plain_text(f).replace('\u{a0}', " ")).collect();
    assert!(paper[0].starts_with(first), "{}", paper[0]);
    assert!(paper[1].contains("Lomake 2/2") && paper[1].contains("Tavoite 3: toka") && !paper[1].contains("Päätavoite"), "{}", paper[1]);
    for (part, form) in forms.iter().enumerate() {
        let stem = Paper::Provider.stem(&OTHER, Lang::Fi, true, None);
        assert_eq!(form.file_name(&stem, "pdf"), format!("muu-lomake-2027-03-02-{}.pdf", part + 1));
        assert!(
            !paper[part].contains("T-lukuarvo")
                && !form.blocks.iter().any(|b| matches!(b, Block::Section(s) if s.iter().any(|b| matches!(b, Block::Signatures(_)))))
        );
    }
}

#[test]
fn the_data_says_no_more_than_the_boxes() {
    let forms = forms(&OTHER, Tongues::one(Lang::Fi), Audience::Provider);
    let data: Vec<FormData> = forms.iter().map(|f| serde_json::from_str(&attached(f)).expect("its own format")).collect();
    assert_eq!(data.iter().map(|d| d.goals.iter().map(|g| g.number).collect::<Vec<_>>()).collect::<Vec<_>>(), [vec![1, 2], vec![3]]);
    assert_eq!((data[0].goals[0].main_goal, data[0].part, data[1].main_goals.len()), (Some(1), Some(1), 0));
    for form in &forms {
        for hidden in
            ["010190-999X", "Kuntoutus Oy", "Tiina", "Äiti", "Harjoittelen", "rollaattori", "postilaatikolle", "Meni kivasti", "lähes joka", "tScore"]
        {
            assert!(!attached(form).contains(hidden), "{hidden}");
        }
    }
    assert!(!attached(&forms[0]).contains("toka") && !attached(&forms[1]).contains("kolmas"));
}

#[test]
fn names_of_files_the_subject_and_what_is_asked_for_are_the_forms_own() {
    assert_eq!(Paper::Client.stem(&OTHER, Lang::Sv, false, None), "muu-lomake-asiakkaalle");
    let review = Review { id: id("r1"), phase: Phase::Final, on: day("2027-02-28") };
    assert_eq!(subject(&OTHER, Lang::Fi, Some(&review)), "Muu lomake (GAS 2), loppuarviointi 28.2.2027");
    assert_eq!(subject(&OTHER, Lang::En, None), "Muu lomake (GAS 2)");
    let asked = |paper: Paper, boxed| paper.label(&OTHER, boxed).map(|label| label(Lang::Fi));
    assert_eq!(asked(Paper::Provider, Boxed::ClientName), Some("Asiakkaan nimi"));
    assert_eq!(asked(Paper::Provider, Boxed::IdentityCode), None);
    assert_eq!(asked(Paper::Client, Boxed::Therapists), None);
    // These two are no forms: they have the client's name and nothing else that is asked for.
    for paper in [Paper::Values, Paper::Large] {
        assert_eq!([Boxed::ClientName, Boxed::IdentityCode, Boxed::Therapists].map(|b| asked(paper, b).is_some()), [true, false, false]);
    }
}

#[test]
fn what_is_signed_stands_beside_the_signatures() {
    let form = forms(&GAS1, Tongues::one(Lang::Fi), Audience::Client).swap_remove(0);
    let Some(Block::Section(signed)) = form.blocks.last() else { panic!("no section") };
    assert!(
        matches!(&signed[..], [Block::Heading { .. }, Block::Paragraph(goals), Block::Signatures(_)] if goals.plain() == "1. kolmas; 2. eka; 3. toka")
    );
    // There is nothing to sign in a text, so nothing of it stands there.
    assert!(!plain_text(&form).contains("1. kolmas"));
}

#[test]
fn a_service_finds_its_form() {
    let both: [&'static Layout; 2] = [&GAS1, &OTHER];
    assert_eq!(Layout::among(&both, " kuntoutuspalvelu ").source, OTHER.source);
    assert_eq!(Layout::among(&both, "Rehabiliteringstjänst").source, OTHER.source);
    assert_eq!(Layout::among(&both, "Muu").source, GAS1.source);
    assert_eq!(Layout::among(&[&OTHER], "Muu").source, GAS1.source);
}

#[test]
fn two_languages_stand_side_by_side_each_known_by_its_tag() {
    let form = forms(&GAS1, Tongues::new(Lang::Fi, Some(Lang::En), "en"), Audience::Client).swap_remove(0);
    let paper = plain_text(&form);
    for line in [
        "OMAT TAVOITTEENI (GAS\u{a0}1) · MY GOALS (GAS\u{a0}1)",
        "Asiakkaan nimi · Client’s name: Mari Mallikas",
        "Lomake tehty · Form made on: 2.3.2027",
        "Tavoite 1 · Goal 1: kolmas",
        "Lähtötaso −2 · Baseline −2: kerran viikossa",
        "Näitä ei ole liitetty päätavoitteeseen.\nThese are not linked to a main goal.",
    ] {
        assert!(paper.contains(line), "{line} in {paper}");
    }
    assert_eq!((form.lang.as_str(), form.title.as_str()), ("fi", "Omat tavoitteeni (GAS 1)"));
    let langs = |needle: &str| -> Vec<String> {
        let spans = form.texts().into_iter().flat_map(|t| t.0.iter()).filter(|s| s.text.contains(needle));
        spans.map(|s| s.lang.clone().unwrap_or_default()).collect()
    };
    // What shows its language is under it; what does not is under that of the plan.
    for (needle, lang) in [("Client’s name", "en"), ("Asiakkaan nimi", ""), ("Haluun ite", ""), ("kolmas", "en"), ("Mari Mallikas", "")] {
        assert!(!langs(needle).is_empty() && langs(needle).iter().all(|l| l == lang), "{needle}: {:?}", langs(needle));
    }
}
