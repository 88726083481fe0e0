//! Whatever people write and leave out, there is a PDF that others can open and that says all of it; and no message makes
//! the scribe fall.

use crate::plans::{form, full, says};
use crate::reader::Reader;
use crate::said::says_all;
use crate::sample::document;
use crate::set::ALL_FONTS;
use askelma::form::pdf::{Archive, Conformance, write};
use askelma::form::{Audience, Block, Order, Tongues};
use askelma::plan::{Field, Goal, Plan, Status};
use askelma::words::Lang;
use proptest::prelude::*;
use std::cell::Cell;
use std::sync::LazyLock;

/// Short, of any letters at all; or long, up to 20,000.
fn text() -> impl Strategy<Value = String> {
    let of = |letters: Vec<char>| letters.into_iter().collect::<String>();
    let any = prop::collection::vec(any::<char>(), 0..60).prop_map(of);
    let written = "[a-zåäö A-ZÅÄÖ.,!?()\u{ad}\u{300}-\u{310}\u{400}-\u{45f}\u{5d0}-\u{5ea}\u{620}-\u{64a}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\n\r\t-]{0,120}";
    let long = ("[a-zäö مرحب🙂]{1,20}", 1_000..20_000usize).prop_map(|(word, length)| word.chars().cycle().take(length).collect());
    prop_oneof![6 => any, 10 => written, 1 => long]
}

/// A plan whose texts come one after the other from `texts`, and of which each bit of `there` lets a part be.
fn plan(goals: usize, texts: &[String], there: u64) -> Plan {
    let next = Cell::new(0);
    let mut plan = full(goals, &|_| {
        let turn = next.replace(next.get() + 1);
        let text = &texts[turn % texts.len()];
        // A long one stands once: the same again would show nothing new and take long.
        if turn < texts.len() { text.clone() } else { text.chars().take(200).collect() }
    });
    let is_there = |bit: u32| there >> bit & 1 == 1;
    fn drop_unless<T>(there: bool, field: &mut Field<T>) {
        if !there {
            *field = Field::default();
        }
    }
    drop_unless(is_there(0), &mut plan.period);
    drop_unless(is_there(1), &mut plan.service);
    drop_unless(is_there(2), &mut plan.provider);
    if !is_there(3) {
        plan.people.clear();
    }
    if !is_there(4) {
        plan.main_goals.clear();
    }
    if !is_there(5) {
        plan.reviews.clear();
    }
    plan.example = is_there(6);
    let part = |goal: &mut Goal| {
        drop_unless(is_there(10), &mut goal.own_words);
        drop_unless(is_there(11), &mut goal.name);
        drop_unless(is_there(12), &mut goal.area);
        drop_unless(is_there(13), &mut goal.indicator);
        drop_unless(is_there(14), &mut goal.today);
        drop_unless(is_there(15), &mut goal.expected_by);
        drop_unless(is_there(16), &mut goal.baseline);
        (0..5).for_each(|n| drop_unless(is_there(17 + n), &mut goal.steps[n as usize]));
        drop_unless(is_there(22), &mut goal.means);
        drop_unless(is_there(23), &mut goal.conditions);
        if !is_there(24) {
            goal.parts.clear();
        }
        if !is_there(25) {
            goal.scores.clear();
        }
        if !is_there(26) && !goal.is_draft() {
            goal.status = says(Status::Active);
        }
    };
    plan.goals.iter_mut().for_each(part);
    plan
}

fn tongues() -> impl Strategy<Value = Tongues> {
    let lang = || prop::sample::select(Lang::ALL.to_vec());
    (lang(), prop::option::of(lang()), prop::sample::select(vec!["fi", "sv", "en", "ar", "zh-Hans", "", "no tag at all", "x"]))
        .prop_map(|(form, beside, plan)| Tongues::new(form, beside, plan))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, max_shrink_iters: 20, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_written_comes_out_whole(
        goals in 0..4usize, texts in prop::collection::vec(text(), 1..9), there in any::<u64>(), tongues in tongues(), client in any::<bool>()
    ) {
        let audience = if client { Audience::Client } else { Audience::Provider };
        let document = form(&plan(goals, &texts, there), tongues, audience);
        let pdf = write(&document, &ALL_FONTS, Archive::A3a).expect("a PDF");
        prop_assert_eq!(pdf.conformance, Conformance::Full);
        let reader = Reader::new("random", &pdf.bytes);
        reader.check();
        prop_assert!(!reader.text().trim().is_empty());
        says_all(&reader, &document);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Directions, joiners, marks and signs in any mixture; ی and ي are one glyph inside a word.
    #[test]
    fn whatever_way_it_is_written_it_is_told_in_order(
        text in "[a-zA )(?.,\u{ad}\u{300}-\u{303}\u{452}\u{5d0}-\u{5d4}\u{627}-\u{64f}\u{6a9}\u{6cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\n\r\t-]{1,30}"
    ) {
        let document = document(vec![Block::Paragraph(text.as_str().into())]);
        let pdf = write(&document, &ALL_FONTS, Archive::A3a).expect("a PDF");
        prop_assert_eq!(pdf.conformance, Conformance::Full);
        says_all(&Reader::new("turned", &pdf.bytes), &document);
    }
}

/// What the app sends, to be spoilt.
static ORDER: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let document = form(&full(1, &|what| what.to_owned()), Tongues::new(Lang::Fi, Some(Lang::Sv), "en"), Audience::Client);
    Order::new(document, Archive::A2a).json().expect("JSON").into_bytes()
});

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, max_shrink_iters: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_message_makes_the_scribe_fall(spoilt in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6), cut in prop::option::of(any::<prop::sample::Index>())) {
        let mut bytes = ORDER.clone();
        for (at, byte) in spoilt {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        bytes.truncate(cut.map_or(bytes.len(), |cut| cut.index(bytes.len())));
        // An order that can be read is written, whatever it says.
        if let Ok(order) = Order::read(&String::from_utf8_lossy(&bytes)) {
            prop_assert!(write(&order.document, &ALL_FONTS, order.archive).is_ok());
        }
    }

    #[test]
    fn no_bytes_are_an_order_by_chance(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(Order::read(&String::from_utf8_lossy(&bytes)).is_err());
    }
}
