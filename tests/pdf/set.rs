//! A varied set of forms, each of which must keep every promise.

use crate::plans::{details, example, form, full, made};
use crate::reader::Reader;
use crate::sample::{ARABIC, FONTS, long_text};
use askelma::form::pdf::{Archive, Conformance, Fonts, write};
use askelma::form::{Audience, Document, Tongues, copy, values};
use askelma::plan::Plan;
use askelma::words::Lang;
use std::sync::OnceLock;

pub struct Made {
    pub name: String,
    pub document: Document,
    pub archive: Archive,
}

const SCRIPTS: [(&str, &str); 6] = [
    ("ar", "أريد أن أمشي إلى المتجر 3 مرات (وحدي) في الأسبوع"),
    ("fa", "می‌خواهم ۳ بار در هفته راه بروم"),
    ("el", "Θέλω να περπατώ ως την αγορά· ἄνθρωπος"),
    ("uk", "Хочу ходити до крамниці; ґанок, їжа"),
    ("vi", "Tôi muốn tự đi chợ ba lần mỗi tuần; người, đứng dậy"),
    ("zh", "我想走路 🙂 👨‍👩‍👧 שלום \u{e000}"),
];

fn forms() -> Vec<Made> {
    let plain = |what: &str| format!("Teksti {what}: kävelen 3–4 kertaa.");
    let long = |what: &str| if ["omin sanoin", "keinot", "0", "tapahtui"].contains(&what) { long_text(what, 20_000) } else { plain(what) };
    let word = |what: &str| if what == "nimi" { "kuntoutus".repeat(4000) } else { plain(what) };
    let one = |plan: &Plan, lang: Lang, audience| form(plan, Tongues::one(lang), audience);
    let mut out = vec![];
    let mut add = |name: String, archive, document| out.push(Made { name, document, archive });
    for lang in Lang::ALL {
        add(format!("example-{}", lang.tag()), Archive::A3a, one(&example(lang), lang, Audience::Provider));
        add(format!("values-{}", lang.tag()), Archive::A3a, values(&full(3, &plain), &Tongues::one(lang), &details(), made()));
    }
    add("client".into(), Archive::A3a, one(&full(2, &plain), Lang::Fi, Audience::Client));
    add("page-alone".into(), Archive::A2a, one(&full(2, &plain), Lang::Sv, Audience::Provider));
    add("fi-en".into(), Archive::A3a, form(&example(Lang::En), Tongues::new(Lang::Fi, Some(Lang::En), "en"), Audience::Provider));
    add("sv-fi".into(), Archive::A2a, form(&example(Lang::Fi), Tongues::new(Lang::Sv, Some(Lang::Fi), "fi"), Audience::Client));
    // In large print: in each language, of a goal without a word, and with long texts and words on every step.
    let all_long = |what: &str| long_text(what, 20_000);
    for lang in Lang::ALL {
        add(format!("copy-example-{}", lang.tag()), Archive::A3a, copy(&example(lang), &Tongues::one(lang), &details(), made()));
        add(format!("copy-{}", lang.tag()), Archive::A2a, copy(&full(3, &plain), &Tongues::one(lang), &details(), made()));
    }
    add("copy-long".into(), Archive::A3a, copy(&full(2, &long), &Tongues::one(Lang::Fi), &details(), made()));
    add("copy-all-long".into(), Archive::A3a, copy(&full(1, &all_long), &Tongues::one(Lang::Sv), &details(), made()));
    add("copy-one-word".into(), Archive::A3a, copy(&full(1, &word), &Tongues::one(Lang::Fi), &details(), made()));
    add("copy-without-words".into(), Archive::A3a, copy(&full(2, &|_| String::new()), &Tongues::one(Lang::En), &details(), made()));
    add("copy-empty".into(), Archive::A3a, copy(&Plan::default(), &Tongues::one(Lang::En), &Default::default(), made()));
    add(
        "copy-arabic".into(),
        Archive::A3a,
        copy(&full(1, &|what| format!("{} [{what}]", SCRIPTS[0].1)), &Tongues::one(Lang::Fi), &details(), made()),
    );
    for goals in [1, 5, 30] {
        add(format!("goals-{goals}"), Archive::A3a, one(&full(goals, &plain), Lang::Fi, Audience::Provider));
    }
    add("empty".into(), Archive::A3a, one(&Plan::default(), Lang::En, Audience::Client));
    add("long".into(), Archive::A3a, one(&full(1, &long), Lang::Fi, Audience::Provider));
    // One word, one heading: longer than PDF allows a string to be.
    add("one-word".into(), Archive::A3a, one(&full(1, &word), Lang::Fi, Audience::Client));
    for (tag, text) in SCRIPTS {
        let said = |what: &str| format!("{text} [{what}]\n{text}");
        add(format!("script-{tag}"), Archive::A3a, form(&full(1, &said), Tongues::new(Lang::Fi, Some(Lang::En), tag), Audience::Provider));
    }
    out
}

/// The set, written once, as many forms at a time as there are cores to write them.
pub fn written() -> &'static [(Made, Reader)] {
    static WRITTEN: OnceLock<Vec<(Made, Reader)>> = OnceLock::new();
    WRITTEN.get_or_init(|| {
        let forms = forms();
        let readers: Vec<Reader> = std::thread::scope(|scope| {
            let writing: Vec<_> = forms.iter().map(|made| scope.spawn(|| made.write())).collect();
            writing.into_iter().map(|one| one.join().expect("a form")).collect()
        });
        forms.into_iter().zip(readers).collect()
    })
}

pub const ALL_FONTS: Fonts<'static> = Fonts { more: &[ARABIC], ..FONTS };

impl Made {
    fn write(&self) -> Reader {
        let pdf = write(&self.document, &ALL_FONTS, self.archive).expect("a PDF");
        assert_eq!(pdf.conformance, Conformance::Full, "{}", self.name);
        Reader::new(&self.name, &pdf.bytes)
    }
}
