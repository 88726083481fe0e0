//! What belongs together: 1 min 25 s, 30 s – 1 min, "under 1 min but over 30 s", "a week" at the other end.

use super::lexeme::{Lex, Lexeme, Stretch};
use super::parse::{Found, Reader};
use super::unit::What;
use super::{End, Quantity, Sort};
use crate::words::Lang;

pub(super) fn merged(lang: Lang, lexemes: &[Lexeme], mut all: Vec<Found>) -> Vec<Quantity> {
    let between = |a: &Found, b: &Found| lexemes.get(a.to..b.from).unwrap_or_default();
    join(&mut all, |a, b| {
        let near = between(a, b).iter().all(|l| l.lex == Lex::And) && b.from - a.to <= 1;
        if near { sum(&a.quantity, &b.quantity) } else { None }
    });
    join(&mut all, |a, b| match between(a, b) {
        [one] if one.lex == Lex::Range => range(&a.quantity, &b.quantity),
        _ => None,
    });
    join(&mut all, |a, b| {
        let gap = between(a, b);
        let near = gap.len() <= 2 && gap.iter().all(|l| matches!(l.lex, Lex::And | Lex::But | Lex::Sign(',')));
        if near { bounds(&a.quantity, &b.quantity) } else { None }
    });
    periods(&Reader { lang, all: lexemes }, &mut all);
    all.into_iter().map(|f| f.quantity).collect()
}

/// Joins neighbours as long as `two` makes one of them.
fn join(all: &mut Vec<Found>, two: impl Fn(&Found, &Found) -> Option<Quantity>) {
    let mut at = 0;
    while at + 1 < all.len() {
        match two(&all[at], &all[at + 1]) {
            Some(mut quantity) => {
                let next = all.remove(at + 1);
                (quantity.start, quantity.end) = (all[at].quantity.start, next.quantity.end);
                all[at].quantity = quantity;
                all[at].to = next.to;
            }
            None => at += 1,
        }
    }
}

fn alike(a: &Quantity, b: &Quantity) -> bool {
    a.what == b.what && a.per == b.per && ![a.sort, b.sort].iter().any(|s| matches!(s, Sort::Never | Sort::Always | Sort::Article))
}

/// "1 min" and "25 s"; the first may be bound: "under 1 min 25 s".
fn sum(a: &Quantity, b: &Quantity) -> Option<Quantity> {
    let more = b.point()?;
    let fits = alike(a, b) && matches!(a.what, What::Time | What::Distance) && a.grain > b.grain && more < a.grain && b.sort == Sort::Plain;
    let add = |end: End| End { at: end.at + more, ..end };
    fits.then(|| Quantity { low: a.low.map(add), high: a.high.map(add), grain: b.grain, ..a.clone() })
}

/// "30 s – 1 min", "once a week or twice a week".
fn range(a: &Quantity, b: &Quantity) -> Option<Quantity> {
    let (low, high) = (a.point()?, b.point()?);
    let per = a.per.is_none() || a.per == b.per;
    let what = a.what == b.what && (a.per == b.per || matches!(a.what, What::Time | What::Distance));
    (what && per && low < high && alike(a, b))
        .then(|| Quantity { high: b.high, grain: a.grain.min(b.grain), ..b.clone() })
        .map(|q| Quantity { low: a.low, ..q })
}

/// "over 30 s" and "under 1 min" of the same thing.
fn bounds(a: &Quantity, b: &Quantity) -> Option<Quantity> {
    if !alike(a, b) {
        return None;
    }
    let (low, high) = match (a.low, a.high, b.low, b.high) {
        (Some(low), None, None, Some(high)) | (None, Some(high), Some(low), None) => (low, high),
        _ => return None,
    };
    (low.at < high.at).then(|| Quantity { low: Some(low), high: Some(high), grain: a.grain.min(b.grain), ..a.clone() })
}

/// How many words may stand between a count and its period: "twice with a friend a week".
const FAR: usize = 4;

/// Gives a period that stands apart to the count beside it: *viikossa 3 kertaa*, "joka viikko 2 kertaa".
fn periods(reader: &Reader, all: &mut Vec<Found>) {
    let counts = |f: &Found| {
        f.quantity.per.is_none()
            && f.quantity.sort != Sort::Never
            && matches!(f.quantity.what, What::Times | What::Noun(_) | What::Pieces | What::Days | What::OutOf(_))
    };
    let mut at = 0;
    while at < reader.all.len() {
        let inside = all.iter().position(|f| f.from <= at && at < f.to);
        let period = match (reader.lex(at), inside) {
            (Some(Lex::Per(stretch @ (Stretch::Day | Stretch::Week | Stretch::Month | Stretch::Year))), None) => Some((stretch, 1)),
            // "every week" was read as once a week; with a count beside it, it is the period.
            (Some(Lex::Every(stretch, many)), Some(own)) if all[own].to == all[own].from + 1 => Some((stretch, many)),
            _ => None,
        };
        let Some((stretch, many)) = period else {
            at += 1;
            continue;
        };
        let own = |f: &Found| f.from <= at && at < f.to;
        let near = |f: &Found| f.to <= at && at - f.to <= FAR && counts(f);
        let before = all.iter().rposition(|f| near(f) && f.quantity.sort != Sort::Article).or_else(|| all.iter().rposition(near));
        let after = all.iter().position(|f| f.from > at && f.from - at <= FAR && counts(f));
        let apart = |a: usize, b: usize| reader.all[a..b].iter().any(|l| matches!(l.lex, Lex::Sign('.' | ';' | ',') | Lex::And | Lex::But));
        let taken = before.filter(|b| !apart(all[*b].to, at)).or(after.filter(|a| !apart(at, all[*a].from)));
        let times_only = inside.is_some();
        if let Some(taken) = taken.filter(|t| !times_only || all[*t].quantity.what == What::Times)
            && let Some(quantity) = with_period(&all[taken].quantity, stretch, many)
        {
            all[taken].quantity = quantity;
            if let Some(every) = all.iter().position(own) {
                all.remove(every);
            }
        }
        at += 1;
    }
}

fn with_period(quantity: &Quantity, stretch: Stretch, many: i64) -> Option<Quantity> {
    let (per, times, by) = stretch.per(many)?;
    let convert = |at: i64| at.checked_mul(times).filter(|p| p % by == 0).map(|p| p / by);
    let end = |end: Option<End>| match end {
        Some(end) => convert(end.at).map(|at| Some(End { at, ..end })),
        None => Some(None),
    };
    let (low, high) = (end(quantity.low)?, end(quantity.high)?);
    Some(Quantity { low, high, per: Some(per), grain: convert(quantity.grain)?, ..quantity.clone() })
}
