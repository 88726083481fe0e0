use super::data::FormData;
use super::*;
use crate::plan::{
    Amount, By, Day, DeviceId, EntryId, Field as PlanField, Goal, Id, Importance, Indicator, IndicatorKind, Level, LifeArea, MainGoal, Measure,
    Moment, Origin, PartialGoal, Person, Phase, Plan, Review, Role, Said, Score, Scorer, Status, Step, Unit,
};
use crate::words::Lang;

mod layout;
mod missing;
mod t_score;

fn id<T>(text: &str) -> Id<T> {
    Id::parse(text).expect("an id")
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn at() -> Moment {
    Moment { day: day("2027-03-02"), minute: 600 }
}

fn by(person: &str, role: Role) -> By {
    By { person: id(person), role }
}

fn says<T>(value: T) -> PlanField<T> {
    PlanField { said: vec![Said { value, by: by("therapist", Role::Professional), at: at(), entry: EntryId(DeviceId::default(), 1) }] }
}

fn text(words: &str) -> PlanField<String> {
    says(words.to_owned())
}

fn score(scorer: Scorer, who: By, value: i8, words: (&str, &str)) -> Score {
    Score {
        entry: EntryId(DeviceId::default(), 2),
        scorer,
        level: Level::from_value(value).expect("a level"),
        step_words: words.0.to_owned(),
        happened: words.1.to_owned(),
        conditions: String::new(),
        between: false,
        on: day("2027-03-01"),
        review: Some(id("spring")),
        by: who,
        at: at(),
    }
}

/// Mari walks to the shop: complete, reviewed, agreed on.
fn shop() -> Goal {
    let words = ["kerran viikossa", "2 kertaa viikossa", "3 kertaa viikossa", "4 kertaa viikossa", "5 kertaa viikossa"];
    Goal {
        id: id("shop"),
        own_words: text("Haluun ite kauppaan, en aina pyytää muita!"),
        name: text("Kävelen lähikauppaan"),
        area: says(LifeArea::Mobility),
        indicator: says(Indicator { kind: IndicatorKind::Count, name: "kauppareissut".to_owned(), unit: Some(Unit::TimesPerWeek) }),
        today: says(Measure { amount: Some(Amount::whole(1)), words: "saattajan kanssa".to_owned() }),
        expected_by: says(day("2027-02-28")),
        baseline: says(Level::MuchLess),
        steps: words.map(|w| says(Step { words: w.to_owned(), origin: Origin::Person })),
        means: text("Harjoittelen terapiassa, äiti lähtee mukaan lauantaisin"),
        conditions: text("rollaattori, kuiva keli"),
        parts: vec![
            PartialGoal {
                id: id("one"),
                words: text("Kävelen postilaatikolle"),
                due: says(Some(day("2026-10-15"))),
                done: says(Some(day("2026-10-12"))),
            },
            PartialGoal { id: id("two"), words: text("Ylitän suojatien"), due: PlanField::default(), done: PlanField::default() },
        ],
        scores: vec![
            score(Scorer::Own, by("client", Role::Client), 1, ("4 kertaa viikossa", "Meni kivasti")),
            score(Scorer::Own, by("mother", Role::CloseOne), 0, ("3 kertaa viikossa", "")),
            score(Scorer::Agreed, by("therapist", Role::Professional), 0, ("3 kertaa viikossa", "Kolme kertaa lähes joka viikko")),
        ],
        status: says(Status::Active),
        begun_on: Some(day("2026-09-01")),
        ..Goal::default()
    }
}

/// Hardly begun, and paused.
fn call() -> Goal {
    let mut goal = Goal {
        id: id("call"),
        name: text("Soitan ystävälle"),
        baseline: says(Level::Less),
        status: says(Status::Paused { reason: "Sairaalassa".to_owned(), since: day("2026-12-01") }),
        ..Goal::default()
    };
    goal.steps[2] = says(Step { words: "2 kertaa kuukaudessa".to_owned(), origin: Origin::Proposal });
    goal
}

fn plan(goals: Vec<Goal>) -> Plan {
    let person = |who: &str, role, name: &str| Person { id: id::<_>(who), role, name: name.to_owned() };
    Plan {
        period: says((day("2026-09-01"), day("2027-03-31"))),
        service: text("Vaativa lääkinnällinen kuntoutus"),
        provider: text("Kuntoutus Oy"),
        people: vec![
            person("client", Role::Client, ""),
            person("mother", Role::CloseOne, "Äiti"),
            person("therapist", Role::Professional, "Tiina Terapeutti"),
        ],
        reviews: vec![Review { id: id("spring"), phase: Phase::Final, on: day("2027-03-01") }],
        goals,
        ..Plan::default()
    }
}

fn details() -> Details {
    Details { client_name: "Mari Mallikas".to_owned(), identity_code: "010190-999X".to_owned(), therapists: String::new() }
}

fn made() -> Made {
    Made { at: at(), utc_offset: 120 }
}

fn form_of(goals: Vec<Goal>, lang: Lang, audience: Audience) -> Document {
    document(&plan(goals), lang, &details(), made(), audience)
}

fn tables(blocks: &[Block]) -> Vec<&Table> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Table(table) => vec![table],
            Block::Section(inner) | Block::Page(inner) => tables(inner),
            _ => vec![],
        })
        .collect()
}

fn row_text(row: &Row) -> String {
    Text::join(row.cells.iter().cloned(), " | ").plain()
}

fn missing_fields(blocks: &[Block]) -> Vec<String> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::Fields(fields) => fields.iter().filter(|f| f.missing).map(|f| f.label.plain()).collect(),
            Block::Section(inner) | Block::Page(inner) => missing_fields(inner),
            _ => vec![],
        })
        .collect()
}

fn attached(document: &Document) -> String {
    document.attachment.as_ref().expect("an attachment").text.clone()
}

#[test]
fn what_was_typed_is_on_the_form_and_in_its_attachment() {
    let long = "Rivi yksi.\nToinen rivi, jossa on \"lainaus\" ja ääkköset. ".repeat(80).trim().to_owned();
    let mut goal = shop();
    goal.means = text(&long);
    for audience in [Audience::Provider, Audience::Client] {
        let form = form_of(vec![goal.clone()], Lang::Fi, audience);
        let (paper, data) = (plain_text(&form), attached(&form));
        let read: FormData = serde_json::from_str(&data).expect("its own format");
        assert_eq!((read.format.as_str(), read.version, read.goals.len()), ("askelma-form", 1, 1));
        assert_eq!(read.goals[0].means.as_deref(), Some(long.as_str()));
        assert!(paper.contains(&long));
        for typed in [
            "Mari Mallikas",
            "010190-999X",
            "Vaativa lääkinnällinen kuntoutus",
            "Kuntoutus Oy",
            "Tiina Terapeutti",
            "Äiti",
            "Haluun ite kauppaan, en aina pyytää muita!",
            "Kävelen lähikauppaan",
            "kauppareissut",
            "saattajan kanssa",
            "rollaattori, kuiva keli",
            "5 kertaa viikossa",
            "Kävelen postilaatikolle",
            "Ylitän suojatien",
            "Meni kivasti",
            "Kolme kertaa lähes joka viikko",
        ] {
            assert!(paper.contains(typed), "{typed} is not on paper");
            assert!(data.contains(typed), "{typed} is not in the attachment");
        }
        assert_eq!(missing_fields(&form.blocks), Vec::<String>::new());
    }
}

#[test]
fn the_steps_stand_from_the_baseline_up_with_the_forms_names() {
    let form = form_of(vec![shop(), call()], Lang::Fi, Audience::Client);
    let all = tables(&form.blocks);
    let rows = |table: &Table| table.rows.iter().map(row_text).collect::<Vec<_>>();
    assert_eq!(
        rows(all[0]),
        [
            "Lähtötaso −2 | kerran viikossa",
            "Taso −1 | 2 kertaa viikossa",
            "Tavoitetaso 0 | 3 kertaa viikossa",
            "Taso +1 | 4 kertaa viikossa",
            "Taso +2 | 5 kertaa viikossa"
        ]
    );
    assert_eq!(all[0].rows.iter().map(|r| r.strong).collect::<Vec<_>>(), [false, false, true, false, false]);
    // Unwritten levels say so, a proposal is marked, and the baseline stands where the goal has it.
    let unfinished = rows(all[3]);
    assert_eq!(unfinished[0], "Taso −2 | Puuttuu vielä");
    assert_eq!(unfinished[1], "Lähtötaso −1 | Puuttuu vielä");
    assert_eq!(unfinished[2], "Tavoitetaso 0 | 2 kertaa kuukaudessa (ehdotus, ei vielä hyväksytty)");
}

#[test]
fn every_table_is_whole() {
    for lang in Lang::ALL {
        let form = form_of(vec![shop(), call()], lang, Audience::Provider);
        let sheet = values(&plan(vec![shop(), call()]), &Tongues::one(lang), &details(), made());
        for table in tables(&form.blocks).into_iter().chain(tables(&sheet.blocks)) {
            assert_eq!(table.columns.iter().map(|c| u32::from(c.1)).sum::<u32>(), 100, "{}", table.summary);
            assert!(table.rows.iter().all(|r| r.cells.len() == table.columns.len() && r.cells.iter().all(|c| !c.plain().is_empty())));
        }
    }
}

#[test]
fn nobodys_name_is_outside_the_pages() {
    for lang in Lang::ALL {
        let form = form_of(vec![shop()], lang, Audience::Provider);
        let attachment = form.attachment.clone().expect("an attachment");
        let outside = [form.title.clone(), form.footer.clone(), form.file_name("x", "pdf"), attachment.name, attachment.description].join(" ");
        assert!(!outside.contains("Mari") && !outside.contains("010190") && !outside.contains("Kävelen"), "{outside}");
    }
    assert!(!format!("{:?}", details()).contains("Mari"));
}

#[test]
fn the_clients_copy_asks_for_no_identity_code() {
    let nobody = Details::default();
    let labels = |audience| {
        let form = document(&plan(vec![shop()]), Lang::Fi, &nobody, made(), audience);
        missing_fields(&form.blocks).join(", ")
    };
    assert_eq!(labels(Audience::Provider), "Asiakkaan nimi, Henkilö\u{ad}tunnus");
    assert_eq!(labels(Audience::Client), "Asiakkaan nimi");
}

#[test]
fn an_empty_plan_still_makes_a_form() {
    let form = document(&Plan::default(), Lang::En, &Details::default(), made(), Audience::Provider);
    let paper = plain_text(&form);
    assert!(paper.contains("No goals have been set yet.") && paper.contains("Service provider: Still missing"));
    assert!(!paper.contains("50 ("), "{paper}");
}

#[test]
fn the_sheet_of_values_tells_start_and_reached() {
    let sheet = values(&plan(vec![shop(), call()]), &Tongues::one(Lang::Fi), &details(), made());
    let table = tables(&sheet.blocks)[0];
    let rows: Vec<String> = table.rows.iter().map(row_text).collect();
    assert_eq!(rows, ["Kävelen lähikauppaan | −2 | 0 | 1.3.2027", "Soitan ystävälle | −1 | Ei vielä arvioitu | –"]);
    assert!(plain_text(&sheet).contains("Saavutettu: 50 (mukana 1/2 tavoitetta)"));
    assert!(plain_text(&sheet).contains("Arviointi: Loppuarviointi 1.3.2027"));
    assert_eq!(sheet.title, "Tavoitteiden arvot, loppuarviointi 1.3.2027");
}

#[test]
fn the_sheet_of_values_marks_what_was_stopped_early() {
    let dropped = |goal: Goal| Goal { status: says(Status::Dropped { reason: "muutto".into(), on: day("2027-01-15") }), ..goal };
    let sheet = values(&plan(vec![dropped(shop()), dropped(call())]), &Tongues::one(Lang::Fi), &details(), made());
    let reached: Vec<String> = tables(&sheet.blocks)[0].rows.iter().map(|row| row.cells[2].plain()).collect();
    assert_eq!(reached, ["0\nLopetettu kesken 15.1.2027.", "Lopetettu kesken 15.1.2027."]);
}

#[test]
fn the_plain_text_goes_by_headings() {
    let mut goal = shop();
    goal.scores.drain(..2);
    let paper = plain_text(&form_of(vec![goal], Lang::Fi, Audience::Client)).replace('\u{a0}', " ");
    let expected = "OMAT TAVOITTEENI (GAS 1)

Asiakkaan nimi: Mari Mallikas
Henkilötunnus: 010190-999X
Kuntoutuspalvelu: Vaativa lääkinnällinen kuntoutus
Palveluntuottaja: Kuntoutus Oy
Terapeutti: Tiina Terapeutti
Kuntoutusjakso: 1.9.2026 – 31.3.2027
Tavoitteita olivat tekemässä: Asiakas, Läheinen (Äiti), Ammattilainen (Tiina Terapeutti)
Lomake tehty: 2.3.2027

Tavoite 1: Kävelen lähikauppaan

Mikä on tärkeää, omin sanoin: Haluun ite kauppaan, en aina pyytää muita!
Elämänalue: Liikkuminen (d4)
Indikaattori (mistä muutos näkyy): kauppareissut (kertaa viikossa)
Arvioinnin olosuhteet: rollaattori, kuiva keli
Tilanne alussa: kerran viikossa, saattajan kanssa
Tavoite asetettu: 1.9.2026
Tavoitetaso viimeistään: 28.2.2027

Asteikko

Lähtötaso −2: kerran viikossa
Taso −1: 2 kertaa viikossa
Tavoitetaso 0: 3 kertaa viikossa
Taso +1: 4 kertaa viikossa
Taso +2: 5 kertaa viikossa

Osatavoitteet

Kävelen postilaatikolle; Viimeistään: 15.10.2026; Valmis: 12.10.2026
Ylitän suojatien; Viimeistään: ei päivää; Valmis: ei vielä

Keinot (kuka tekee mitä): Harjoittelen terapiassa, äiti lähtee mukaan lauantaisin
Saavutettu taso, sovittu yhdessä: taso 0 (3 kertaa viikossa)
Arvioitu: 1.3.2027
Mitä tapahtui: Kolme kertaa lähes joka viikko

Arviot

Sovittu yhdessä, 1.3.2027. Loppuarviointi; Taso: 0 (3 kertaa viikossa); Mitä tapahtui: Kolme kertaa lähes joka viikko

Sisältö Kelan GAS 1 -lomakkeen mukaan. Ei Kelan virallinen lomake. Tehty Askelmalla.
";
    assert_eq!(paper, expected);
}

#[test]
fn main_goals_stand_before_the_goals_that_serve_them() {
    let (mut shop, mut call, lone) = (shop(), call(), Goal { name: text("Luen lehteä"), status: says(Status::Active), ..Goal::default() });
    shop.serves = says(Some(id("home")));
    call.serves = says(Some(id("friends")));
    let long = "Asun omassa kodissa\nniin kuin ennen. ".repeat(100).trim().to_owned();
    let main = |main: &str, words: &str| MainGoal { id: id(main), words: text(words) };
    let mut plan = plan(vec![call, lone, shop]);
    plan.main_goals = vec![main("home", &long), main("work", "Palaan töihin"), main("friends", "Pidän ystäväni")];
    for audience in [Audience::Provider, Audience::Client] {
        let form = document(&plan, Lang::Fi, &details(), made(), audience);
        let (paper, data) = (plain_text(&form), attached(&form));
        let lines = [
            &format!("Päätavoite 1\n\nPäätavoite, omin sanoin: {long}"),
            "Tavoite 1: Kävelen lähikauppaan",
            "Päätavoite 2\n\nPäätavoite, omin sanoin: Palaan töihin\n\nTähän ei ole vielä tavoitteita.",
            "Päätavoite 3\n\nPäätavoite, omin sanoin: Pidän ystäväni",
            "Tavoite 2: Soitan ystävälle",
            "Muut tavoitteet\n\nNäitä ei ole liitetty päätavoitteeseen.",
            "Tavoite 3: Luen lehteä",
        ];
        let places: Vec<Option<usize>> = lines.iter().map(|line| paper.find(line)).collect();
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {paper}");
        let read: FormData = serde_json::from_str(&data).expect("its own format");
        assert_eq!(read.main_goals[0].words.as_deref(), Some(long.as_str()));
        assert_eq!(read.goals.iter().map(|g| g.main_goal).collect::<Vec<_>>(), [Some(0), Some(2), None]);
    }
    // Without main goals nothing is said of them.
    plan.main_goals.clear();
    let paper = plain_text(&document(&plan, Lang::Fi, &details(), made(), Audience::Client));
    assert!(!paper.contains("Päätavoite") && !paper.contains("Muut tavoitteet"), "{paper}");
}

#[test]
fn a_step_changed_after_the_talk_stands_beside_the_first_and_says_so() {
    let mut goal = shop();
    let first = goal.scores[0].clone();
    let changed = Score { entry: EntryId(DeviceId::default(), 9), level: Level::Expected, step_words: "3 kertaa viikossa".to_owned(), ..first };
    goal.scores.push(changed);
    let plan = plan(vec![goal]);
    let notes = [(Lang::Fi, "Muutettu keskustelun jälkeen"), (Lang::Sv, "Ändrad efter samtalet"), (Lang::En, "Changed after the talk")];
    for (lang, note) in notes {
        let form = document(&plan, lang, &Details::default(), Made { at: at(), utc_offset: 120 }, Audience::Client);
        let text = plain_text(&form);
        assert_eq!(text.matches(note).count(), 1, "{text}");
        let data: FormData = serde_json::from_str(&form.attachment.expect("data").text).expect("our own data");
        let marked: Vec<bool> = data.goals[0].scores.iter().map(|s| s.after_talk).collect();
        assert_eq!(marked, [false, false, false, true]);
    }
}
