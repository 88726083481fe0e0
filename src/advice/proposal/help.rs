//! Amounts of help: the five steps as places on a list of ways to be helped, the most help first. Less help is
//! usually the aim, but not always: who learns to ask for help goes the other way.

use super::Baseline;
use super::no_room::{Fit, NoRoom, Why};
use crate::plan::{Goal, Level};
use crate::words::{Lang, rungs};

/// The list that proposals are taken from: the goal's own, else the usual one.
pub fn list(goal: &Goal, lang: Lang) -> Vec<String> {
    goal.help_list.get().filter(|own| !own.is_empty()).cloned().unwrap_or_else(|| usual(lang))
}

/// The usual list.
pub fn usual(lang: Lang) -> Vec<String> {
    rungs::usual(lang).map(str::to_owned).to_vec()
}

/// The same with more rungs.
pub fn finer(lang: Lang) -> Vec<String> {
    rungs::finer(lang).map(str::to_owned).to_vec()
}

/// Where the words stand on a list. The usual words are known in each language, as a plan may change its own.
pub fn place(list: &[String], words: &str, lang: Lang) -> Option<usize> {
    let same = |rung: &str| rung.trim().to_lowercase() == words.trim().trim_end_matches('.').to_lowercase();
    let known = |rung: &String| {
        let at = rungs::usual(lang).iter().position(|usual| usual == rung);
        same(rung) || at.is_some_and(|at| Lang::ALL.iter().any(|other| same(rungs::usual(*other)[at])))
    };
    list.iter().position(known)
}

/// The rungs of the five levels, the lowest first, as far as the list goes; and what is wanting where it ends.
pub fn steps(list: &[String], today: usize, target: usize, baseline: Baseline, lang: Lang) -> ([Option<usize>; 5], Option<NoRoom>) {
    let (places, why) = on_list(list.len(), today, target, baseline);
    let no_room = why.map(|why| NoRoom { why, fits: fits(list, today, target, baseline, lang) });
    (places, no_room)
}

/// One rung at a time below today; the way to the target is halved, and goes on in steps of that size, or of one
/// rung where the list ends sooner.
fn on_list(rungs: usize, today: usize, target: usize, baseline: Baseline) -> ([Option<usize>; 5], Option<Why>) {
    let mut places = [None; 5];
    places[baseline.level().index()] = Some(today);
    if today == target {
        return (places, Some(Why::Same));
    }
    places[Level::Expected.index()] = Some(target);
    let up = target > today;
    let (length, ahead, behind) = if up { (target - today, rungs - 1 - target, today) } else { (today - target, target, rungs - 1 - today) };
    let on = |from: usize, by: usize| if up { from + by } else { from - by };
    let mut why = None;
    let size = match baseline {
        Baseline::MuchLess => {
            places[Level::Less.index()] = (length > 1).then(|| on(today, length / 2));
            why = (length == 1).then_some(Why::TooNear);
            (length / 2).max(1)
        }
        Baseline::Less => {
            let down = length.min(behind);
            places[Level::MuchLess.index()] = (down > 0).then(|| if up { today - down } else { today + down });
            why = why.or((down == 0).then_some(Why::NothingBelowToday));
            length
        }
    };
    let last = (2 * size).min(ahead);
    if ahead > 0 {
        places[Level::More.index()] = Some(on(target, (last / 2).max(1)));
    }
    if ahead > 1 {
        places[Level::MuchMore.index()] = Some(on(target, last));
    }
    (places, why.or((ahead < 2).then_some(Why::ListEnds { left: ahead })))
}

/// What would make all five: the start at another level, another target on the list, a list with more rungs.
fn fits(list: &[String], today: usize, target: usize, baseline: Baseline, lang: Lang) -> Vec<Fit> {
    let whole = |list: &[String], today, target, baseline| on_list(list.len(), today, target, baseline).1.is_none();
    let other = if baseline == Baseline::MuchLess { Baseline::Less } else { Baseline::MuchLess };
    let mut fits = Vec::new();
    if whole(list, today, target, other) {
        fits.push(Fit::Baseline(other.level()));
    }
    let same_way = |at: &usize| *at != target && (today == target || (*at > today) == (target > today));
    let nearest = (0..list.len()).filter(same_way).filter(|at| whole(list, today, *at, baseline)).min_by_key(|at| at.abs_diff(target));
    fits.extend(nearest.map(Fit::Rung));
    let finer = finer(lang);
    let there = |at: usize| list.get(at).and_then(|words| place(&finer, words, lang));
    if finer.len() > list.len()
        && let Some((today, target)) = there(today).zip(there(target))
        && whole(&finer, today, target, baseline)
    {
        fits.push(Fit::FinerList);
    }
    fits
}

#[cfg(test)]
mod tests {
    use super::*;
    use Baseline::{Less, MuchLess};

    /// The places of the five levels on the usual list of five, `-` for none.
    fn placed(today: usize, target: usize, baseline: Baseline) -> String {
        let (places, _) = steps(&usual(Lang::Fi), today, target, baseline, Lang::Fi);
        places.map(|p| p.map_or("-".to_owned(), |p| p.to_string())).join(" ")
    }

    fn wanting(today: usize, target: usize, baseline: Baseline) -> Option<(Why, Vec<Fit>)> {
        steps(&usual(Lang::Fi), today, target, baseline, Lang::Fi).1.map(|n| (n.why, n.fits))
    }

    #[test]
    fn five_rungs_hold_five_steps_both_ways() {
        assert_eq!(placed(0, 2, MuchLess), "0 1 2 3 4");
        assert_eq!(placed(1, 2, Less), "0 1 2 3 4");
        assert_eq!(placed(4, 2, MuchLess), "4 3 2 1 0");
        assert_eq!(placed(3, 2, Less), "4 3 2 1 0");
        assert_eq!(wanting(0, 2, MuchLess), None);
    }

    #[test]
    fn a_list_that_ends_gives_what_it_has_and_says_what_would_fit() {
        assert_eq!(placed(1, 3, MuchLess), "1 2 3 4 -");
        assert_eq!(wanting(1, 3, MuchLess), Some((Why::ListEnds { left: 1 }, vec![Fit::FinerList])));
        assert_eq!(placed(0, 4, MuchLess), "0 2 4 - -");
        assert_eq!(wanting(0, 4, MuchLess), Some((Why::ListEnds { left: 0 }, vec![Fit::Rung(2)])));
        assert_eq!(placed(1, 2, MuchLess), "1 - 2 3 4");
        assert_eq!(wanting(1, 2, MuchLess), Some((Why::TooNear, vec![Fit::Baseline(Level::Less), Fit::FinerList])));
        assert_eq!(placed(0, 1, Less), "- 0 1 2 3");
        assert_eq!(wanting(0, 1, Less), Some((Why::NothingBelowToday, vec![])));
        assert_eq!((placed(2, 2, MuchLess), wanting(2, 2, MuchLess).map(|w| w.0)), ("2 - - - -".into(), Some(Why::Same)));
    }

    #[test]
    fn every_two_rungs_of_any_list_make_different_steps() {
        for rungs in 2..10 {
            for (today, target) in (0..rungs).flat_map(|a| (0..rungs).map(move |b| (a, b))).filter(|(a, b)| a != b) {
                for baseline in [MuchLess, Less] {
                    let (places, why) = on_list(rungs, today, target, baseline);
                    let there: Vec<usize> = places.into_iter().flatten().collect();
                    let up = there.is_sorted_by(|a, b| a < b);
                    assert!(up || there.is_sorted_by(|a, b| a > b), "{rungs} {today} {target} {there:?}");
                    assert_eq!((up, why.is_none()), (target > today, there.len() == 5));
                    assert!(there.iter().all(|at| *at < rungs));
                }
            }
        }
    }

    #[test]
    fn the_usual_words_are_known_in_every_language() {
        assert_eq!(place(&usual(Lang::Fi), "På egen hand.", Lang::Fi), Some(4));
        assert_eq!(place(&["Liisan kanssa".to_owned()], "liisan kanssa", Lang::Fi), Some(0));
        assert_eq!(place(&usual(Lang::En), "toisen avulla", Lang::En), None);
    }

    #[test]
    fn the_finer_list_holds_the_usual_one() {
        for lang in Lang::ALL {
            let places: Vec<_> = usual(lang).iter().map(|r| place(&finer(lang), r, lang)).collect();
            assert!(places.is_sorted_by(|a, b| a.is_some() && a < b), "{places:?}");
        }
    }
}
