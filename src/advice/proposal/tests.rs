use super::*;
use crate::advice::tests::units;
use crate::plan::IndicatorKind;
use proptest::prelude::*;

fn amount(text: &str) -> Amount {
    Amount::parse(text).expect("an amount")
}

fn proposed(unit: Unit, today: &str, target: &str, baseline: Baseline) -> Result<String, NoRoom> {
    let made = steps(unit, amount(today), amount(target), baseline)?;
    Ok(made.amounts().map(|a| a.to_string()).join(" "))
}

fn low(unit: Unit, today: &str, target: &str) -> String {
    proposed(unit, today, target, Baseline::MuchLess).expect("five steps")
}

fn middle(unit: Unit, today: &str, target: &str) -> String {
    proposed(unit, today, target, Baseline::Less).expect("five steps")
}

fn why(unit: Unit, today: &str, target: &str, baseline: Baseline) -> Why {
    proposed(unit, today, target, baseline).expect_err("no room").why
}

fn fits(unit: Unit, today: &str, target: &str, baseline: Baseline) -> Vec<Fit> {
    proposed(unit, today, target, baseline).expect_err("no room").fits
}

#[test]
fn even_differences_make_equal_steps_both_ways() {
    assert_eq!(low(Unit::TimesPerWeek, "1", "3"), "1 2 3 4 5");
    assert_eq!(low(Unit::Seconds, "90", "60"), "90 75 60 45 30");
    assert_eq!(low(Unit::TimesPerWeek, "0", "2"), "0 1 2 3 4");
    assert_eq!(low(Unit::Times, "4", "2"), "4 3 2 1 0");
    assert_eq!(middle(Unit::TimesPerMonth, "2", "4"), "0 2 4 6 8");
    assert_eq!(middle(Unit::Minutes, "20", "15"), "25 20 15 10 5");
}

#[test]
fn odd_differences_take_near_even_whole_steps() {
    assert_eq!(low(Unit::TimesPerWeek, "1", "4"), "1 2 4 5 7");
    assert_eq!(low(Unit::Times, "7", "4"), "7 6 4 3 1");
    assert_eq!(low(Unit::Steps, "10", "25"), "10 17 25 32 40");
}

#[test]
fn time_and_distance_may_be_halved() {
    assert_eq!(low(Unit::Kilometres, "1", "2"), "1 1,5 2 2,5 3");
    assert_eq!(low(Unit::Kilometres, "1", "4"), "1 2,5 4 5,5 7");
    assert_eq!(low(Unit::Hours, "1", "1,5"), "1 1,25 1,5 1,75 2");
    assert_eq!(low(Unit::Kilometres, "0,2", "0,4"), "0,2 0,3 0,4 0,5 0,6");
    assert_eq!(low(Unit::Seconds, "86", "61"), "86 75 61 50 35");
    // Minutes stay whole while a whole one tells the steps apart.
    assert_eq!(low(Unit::Minutes, "5", "10"), "5 7 10 12 15");
    assert_eq!(low(Unit::Minutes, "1", "2"), "1 1,5 2 2,5 3");
}

#[test]
fn fives_are_kept_where_they_fit() {
    assert_eq!(low(Unit::Percent, "45", "70"), "45 55 70 80 95");
    assert_eq!(low(Unit::Percent, "20", "50"), "20 35 50 65 80");
    assert_eq!(low(Unit::Percent, "33", "66"), "33 50 66 80 100");
    assert_eq!(low(Unit::Seconds, "85", "60"), "85 75 60 50 35");
    assert_eq!(low(Unit::Metres, "300", "425"), "300 360 425 490 550");
    assert_eq!(low(Unit::Steps, "200", "500"), "200 350 500 650 800");
}

#[test]
fn round_numbers_are_of_the_size_of_what_is_measured() {
    assert_eq!(low(Unit::Metres, "150", "1000"), "150 600 1000 1400 1850");
    assert_eq!(low(Unit::Metres, "1000", "150"), "1000 600 150 75 0");
    assert_eq!(low(Unit::Minutes, "20", "5"), "20 12 5 3 1");
    assert_eq!(low(Unit::Steps, "3200", "6000"), "3200 4600 6000 7400 8800");
    assert_eq!(low(Unit::Percent, "62", "75"), "62 70 75 80 88");
    assert_eq!(low(Unit::Percent, "80", "90"), "80 85 90 95 100");
    assert_eq!(low(Unit::Times, "20", "46"), "20 33 46 59 72");
}

#[test]
fn half_way_between_two_round_numbers_stays_half_way() {
    assert_eq!(low(Unit::Steps, "3000", "5500"), "3000 4250 5500 6750 8000");
    assert_eq!(low(Unit::Metres, "2000", "3500"), "2000 2750 3500 4250 5000");
    assert_eq!(low(Unit::Steps, "4000", "4900"), "4000 4450 4900 5350 5800");
    assert_eq!(low(Unit::Metres, "5000", "20000"), "5000 12500 20000 27500 35000");
}

#[test]
fn parts_are_such_as_people_say() {
    assert_eq!(low(Unit::Hours, "6", "3"), "6 4,5 3 2 1");
    assert_eq!(low(Unit::Hours, "8", "4"), "8 6 4 2,5 1");
    assert_eq!(low(Unit::Hours, "4", "2"), "4 3 2 1,25 0,5");
    assert_eq!(low(Unit::Minutes, "10", "5"), "10 8 5 3 1");
    assert_eq!(low(Unit::Minutes, "6", "2"), "6 4 2 1,5 0,5");
    assert_eq!(low(Unit::Seconds, "12", "6"), "12 9 6 4 2");
    assert_eq!(low(Unit::Seconds, "6", "3"), "6 5 3 2 1");
    assert_eq!(why(Unit::Seconds, "2", "1", Baseline::MuchLess), Why::TooNear);
}

#[test]
fn ratings_are_whole_both_ways() {
    assert_eq!(low(Unit::Points, "3", "6"), "3 4 6 7 9");
    assert_eq!(low(Unit::Points, "8", "4"), "8 6 4 2 0");
    assert_eq!(middle(Unit::Points, "5", "7"), "3 5 7 8 10");
}

#[test]
fn nothing_is_done_in_no_time() {
    assert_eq!(low(Unit::Minutes, "20", "10"), "20 15 10 7 3");
    assert_eq!(low(Unit::Minutes, "60", "20"), "60 40 20 12 5");
    assert_eq!(low(Unit::Minutes, "25", "15"), "25 20 15 10 5");
    assert_eq!(why(Unit::Minutes, "5", "0", Baseline::MuchLess), Why::AtTheEnd { end: Amount::ZERO });
}

#[test]
fn natural_ends_hold() {
    assert_eq!(low(Unit::DaysPerWeek, "3", "5"), "3 4 5 6 7");
    assert_eq!(low(Unit::DaysPerWeek, "1", "5"), "1 3 5 6 7");
    assert_eq!(low(Unit::Percent, "20", "80"), "20 50 80 90 100");
    assert_eq!(low(Unit::Points, "2", "8"), "2 5 8 9 10");
    assert_eq!(low(Unit::Times, "5", "2"), "5 4 2 1 0");
    assert_eq!(middle(Unit::TimesPerWeek, "1", "4"), "0 1 4 7 10");
    assert_eq!(middle(Unit::Percent, "90", "60"), "100 90 60 30 0");
}

#[test]
fn where_five_steps_do_not_fit_it_says_why() {
    use Baseline::{Less, MuchLess};
    let (seven, zero) = (amount("7"), amount("0"));
    assert_eq!(why(Unit::TimesPerWeek, "2", "2", MuchLess), Why::Same);
    assert_eq!(why(Unit::TimesPerWeek, "2", "3", MuchLess), Why::TooNear);
    assert_eq!(why(Unit::DaysPerWeek, "5", "7", MuchLess), Why::AtTheEnd { end: seven });
    assert_eq!(why(Unit::DaysPerWeek, "4", "6", MuchLess), Why::NearTheEnd { end: seven });
    assert_eq!(why(Unit::DaysPerWeek, "4", "8", MuchLess), Why::PastTheEnd { end: seven });
    assert_eq!(why(Unit::Percent, "-1", "8", MuchLess), Why::PastTheEnd { end: zero });
    assert_eq!(why(Unit::Times, "3", "0", MuchLess), Why::AtTheEnd { end: zero });
    assert_eq!(why(Unit::Times, "3", "1", MuchLess), Why::NearTheEnd { end: zero });
    assert_eq!(why(Unit::TimesPerWeek, "0", "2", Less), Why::NothingBelowToday);
    assert_eq!(why(Unit::Percent, "100", "50", Less), Why::NothingBelowToday);
}

#[test]
fn and_what_fits() {
    use Baseline::{Less, MuchLess};
    let target = |t| Fit::Target(amount(t));
    let unit = |unit, today, target| Fit::Unit { unit, today: amount(today), target: amount(target) };
    // 2 → 3 a week: with today at −1 there is a step below; or aim at 4; or count by the month, 8 → 12.
    assert_eq!(fits(Unit::TimesPerWeek, "2", "3", MuchLess), [Fit::Baseline(Level::Less), target("4"), unit(Unit::TimesPerMonth, "8", "12")]);
    assert_eq!(fits(Unit::DaysPerWeek, "3", "7", MuchLess), [target("5"), unit(Unit::TimesPerMonth, "12", "28")]);
    assert_eq!(fits(Unit::TimesPerWeek, "0", "2", Less)[0], Fit::Baseline(Level::MuchLess));
    assert_eq!(fits(Unit::Points, "9", "10", MuchLess), [Fit::AnotherIndicator]);
    // What a therapist would say aloud: nobody aims at 98 per cent.
    assert_eq!(fits(Unit::Percent, "80", "85", MuchLess), [Fit::Baseline(Level::Less), target("90")]);
    assert_eq!(fits(Unit::Percent, "50", "95", MuchLess), [target("90")]);
    assert_eq!(fits(Unit::Percent, "90", "95", MuchLess), [Fit::AnotherIndicator]);
    assert_eq!(fits(Unit::Percent, "90", "100", MuchLess), [Fit::AnotherIndicator]);
    assert_eq!(fits(Unit::Hours, "0,1", "0,2", MuchLess), [target("0,5"), unit(Unit::Minutes, "6", "12")]);
}

#[test]
fn where_not_all_fit_those_that_do_are_offered() {
    use Baseline::{Less, MuchLess};
    let some = |unit, today, target, baseline| {
        let steps = partly(unit, amount(today), amount(target), baseline);
        steps.map(|a| a.map_or("-".to_owned(), |a| a.to_string())).join(" ")
    };
    assert_eq!(some(Unit::DaysPerWeek, "3", "6", MuchLess), "3 4 6 7 -");
    assert_eq!(some(Unit::DaysPerWeek, "5", "7", MuchLess), "5 6 7 - -");
    assert_eq!(some(Unit::Times, "5", "1", MuchLess), "5 3 1 0 -");
    assert_eq!(some(Unit::Points, "8", "10", MuchLess), "8 9 10 - -");
    assert_eq!(some(Unit::TimesPerWeek, "2", "3", MuchLess), "2 - 3 4 5");
    assert_eq!(some(Unit::TimesPerWeek, "0", "2", Less), "- 0 2 4 6");
    assert_eq!(some(Unit::Percent, "50", "95", MuchLess), "50 70 95 100 -");
    assert_eq!(some(Unit::Percent, "90", "98", MuchLess), "90 - 98 - -");
    assert_eq!(some(Unit::TimesPerWeek, "2", "2", MuchLess), "2 - - - -");
    assert_eq!(some(Unit::DaysPerWeek, "4", "8", MuchLess), "4 - 8 - -");
    assert_eq!(some(Unit::Minutes, "5", "0", MuchLess), "5 2,5 0 - -");
}

#[test]
fn steps_are_said_in_each_language() {
    let indicator = |unit| Indicator { kind: IndicatorKind::Count, name: String::new(), unit };
    let say = |unit, n| Lang::ALL.map(|l| words(l, &indicator(unit), amount(n)));
    assert_eq!(say(Some(Unit::TimesPerWeek), "3"), ["3 kertaa viikossa", "3 gånger i veckan", "3 times a week"]);
    assert_eq!(say(Some(Unit::TimesPerWeek), "1"), ["kerran viikossa", "en gång i veckan", "once a week"]);
    assert_eq!(say(Some(Unit::Kilometres), "1,5"), ["1,5 kilometriä", "1,5 kilometer", "1.5 kilometres"]);
    assert_eq!(say(None, "2,5"), ["2,5", "2,5", "2.5"]);
}

fn baseline() -> impl Strategy<Value = Baseline> {
    prop_oneof![Just(Baseline::MuchLess), Just(Baseline::Less)]
}

fn any_unit() -> impl Strategy<Value = Unit> {
    prop::sample::select(units())
}

/// Today and target, with the grain of what people write.
fn numbers() -> impl Strategy<Value = (Unit, Amount, Amount)> {
    (any_unit(), 0i64..130, 0i64..130, 0usize..3).prop_map(|(unit, a, b, fine)| {
        let grain = if unit.is_continuous() { [1000, 500, 100][fine] } else { 1000 };
        (unit, Amount::from_thousandths(a * grain), Amount::from_thousandths(b * grain))
    })
}

proptest! {
    #[test]
    fn steps_go_one_way_and_differ((unit, today, target) in numbers(), baseline in baseline()) {
        if let Ok(made) = steps(unit, today, target, baseline) {
            let amounts = made.amounts();
            let up = amounts.is_sorted_by(|a, b| a < b);
            prop_assert!(up || amounts.is_sorted_by(|a, b| a > b), "{amounts:?}");
            prop_assert_eq!(up, target > today);
            prop_assert_eq!((made.at(baseline.level()), made.at(Level::Expected)), (today, target));
        }
    }

    #[test]
    fn natural_ends_are_never_passed((unit, today, target) in numbers(), baseline in baseline()) {
        if let Ok(made) = steps(unit, today, target, baseline) {
            for amount in made.amounts() {
                prop_assert!(amount >= Amount::ZERO && unit.most().is_none_or(|most| amount <= most));
                prop_assert!(unit.is_continuous() || amount.is_whole());
            }
        }
    }

    /// Where the line bends at no end, no step is more than twice as long as another; whole differences of what is
    /// counted one by one are cut into exactly equal steps.
    #[test]
    fn steps_are_near_even((unit, today, target) in numbers(), baseline in baseline()) {
        if let Ok(made) = steps(unit, today, target, baseline) {
            let thousandths = made.amounts().map(Amount::thousandths);
            let length = (target.thousandths() - today.thousandths()).abs();
            let reach = if baseline == Baseline::MuchLess { 2 * length } else { 3 * length };
            let last = today.thousandths() + (target.thousandths() - today.thousandths()).signum() * reach;
            let behind = 2 * today.thousandths() - target.thousandths();
            let inside = |n: i64| n > 0 && unit.most().is_none_or(|m| n <= m.thousandths());
            prop_assume!(inside(last) && (baseline == Baseline::MuchLess || inside(behind)));
            let sizes: Vec<i64> = thousandths.windows(2).map(|w| (w[1] - w[0]).abs()).collect();
            let (small, large) = (sizes.iter().min().copied(), sizes.iter().max().copied());
            let (small, large) = small.zip(large).expect("four steps");
            prop_assert!(large <= 2 * small, "{:?}", made.amounts());
            if length % 2000 == 0 && !unit.is_continuous() && unit != Unit::Percent && last.max(today.thousandths()).max(behind) < 100_000 {
                prop_assert_eq!(small, large);
            }
        }
    }

    #[test]
    fn what_is_said_to_fit_fits((unit, today, target) in numbers(), baseline in baseline()) {
        if let Err(no_room) = steps(unit, today, target, baseline) {
            for fit in no_room.fits {
                match fit {
                    Fit::Target(other) => prop_assert!(steps(unit, today, other, baseline).is_ok()),
                    Fit::Baseline(level) => {
                        let other = Baseline::of(level).expect("a baseline");
                        prop_assert!(other != baseline && steps(unit, today, target, other).is_ok());
                    }
                    Fit::Unit { unit: other, today, target } => prop_assert!(other != unit && steps(other, today, target, baseline).is_ok()),
                    Fit::AnotherIndicator => {}
                    Fit::Rung(_) | Fit::FinerList => prop_assert!(false, "numbers have no list"),
                }
            }
        }
    }

    #[test]
    fn what_fits_of_them_goes_one_way_and_stays_inside((unit, today, target) in numbers(), baseline in baseline()) {
        let fit: Vec<Amount> = partly(unit, today, target, baseline).into_iter().flatten().collect();
        let up = fit.is_sorted_by(|a, b| a < b);
        prop_assert!(up || fit.is_sorted_by(|a, b| a > b), "{fit:?}");
        prop_assert!(fit.iter().all(|a| *a >= Amount::ZERO && (*a == target || *a == today || unit.most().is_none_or(|most| *a <= most))));
        prop_assert!(today == target || (fit.contains(&today) && fit.contains(&target)));
    }

    #[test]
    fn no_number_is_too_much(unit in any_unit(), a in any::<i64>(), b in any::<i64>(), baseline in baseline()) {
        let (today, target) = (Amount::from_thousandths(a), Amount::from_thousandths(b));
        if let Ok(made) = steps(unit, today, target, baseline) {
            prop_assert!(made.amounts().iter().all(|n| *n >= Amount::ZERO));
        }
        let _ = partly(unit, today, target, baseline);
    }
}
