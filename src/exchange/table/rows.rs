//! The rows of the table, from the open form of a plan.

use super::guarded;
use crate::exchange::plan_file::*;
use crate::plan::{Amount, Day, PersonId, Role};

pub(super) struct Rows<'a> {
    data: &'a PlanData,
    /// Between whole and part of a number.
    decimal: &'static str,
    rows: Vec<[String; 9]>,
}

/// Where a row stands.
#[derive(Clone, Copy, Default)]
struct Place {
    kind: &'static str,
    goal: Option<usize>,
    item: Option<usize>,
    level: Option<i8>,
}

impl<'a> Rows<'a> {
    pub fn of(data: &'a PlanData, decimal: &'static str) -> Vec<[String; 9]> {
        let mut rows = Rows { data, decimal, rows: Vec::new() };
        rows.plan();
        for (at, goal) in data.goals.iter().enumerate() {
            rows.goal(at + 1, goal);
        }
        rows.rows
    }

    fn plan(&mut self) {
        let data = self.data;
        let place = Place { kind: "plan", ..Place::default() };
        self.words(place, "nickname", data.nickname.as_ref());
        if let Some(period) = &data.period {
            self.plain(place, "period-from", &period.value.from.to_string());
            self.plain(place, "period-to", &period.value.to.to_string());
        }
        self.words(place, "service", data.service.as_ref());
        self.words(place, "provider", data.provider.as_ref());
        self.day(place, "next-review", data.next_review.as_ref().and_then(|w| w.value));
        if data.example {
            self.plain(place, "example", "yes");
        }
        for (at, person) in data.people.iter().enumerate() {
            let place = Place { kind: "person", item: Some(at + 1), ..Place::default() };
            self.plain(place, "role", person.role.code());
            self.text(place, "name", &person.name);
        }
        for sorted in &data.sorted_areas {
            let place = Place { kind: "area", ..Place::default() };
            self.said(place, sorted.area.code(), sorted.pile.code(), Some((&sorted.person, sorted.role)), None);
        }
        for (at, main) in data.main_goals.iter().enumerate() {
            self.words(Place { kind: "main-goal", item: Some(at + 1), ..Place::default() }, "words", Some(&main.words));
        }
        for (at, review) in data.reviews.iter().enumerate() {
            let place = Place { kind: "review", item: Some(at + 1), ..Place::default() };
            self.plain(place, "phase", review.phase.code());
            self.plain(place, "day", &review.on.to_string());
        }
    }

    fn goal(&mut self, number: usize, goal: &GoalData) {
        let place = Place { kind: "goal", goal: Some(number), ..Place::default() };
        self.words(place, "name", goal.name.as_ref());
        self.words(place, "own-words", goal.own_words.as_ref());
        self.day(place, "begun-on", goal.begun_on);
        if let Some(area) = &goal.area {
            self.plain(place, "area", area.value.code());
            self.plain(place, "area-icf", area.value.icf());
        }
        if let Some(indicator) = &goal.indicator {
            self.plain(place, "indicator-kind", indicator.value.kind.code());
            self.text(place, "indicator", &indicator.value.name);
            self.plain(place, "unit", indicator.value.unit.map_or("", |u| u.code()));
        }
        self.measure(place, "today", goal.today.as_ref());
        self.measure(place, "target", goal.target.as_ref());
        for help in goal.help_list.iter().flat_map(|list| &list.value) {
            self.text(place, "help", help);
        }
        self.day(place, "expected-by", goal.expected_by.as_ref().map(|w| w.value));
        if let Some(baseline) = &goal.baseline {
            self.plain(place, "baseline", &baseline.value.value().to_string());
        }
        self.words(place, "means", goal.means.as_ref());
        self.words(place, "conditions", goal.conditions.as_ref());
        let main = goal.serves.as_ref().and_then(|w| w.value.as_ref());
        if let Some(at) = main.and_then(|id| self.data.main_goals.iter().position(|m| m.id == *id)) {
            self.plain(place, "main-goal", &(at + 1).to_string());
        }
        if let Some(weight) = goal.importance.as_ref().and_then(|w| w.value) {
            self.plain(place, "importance", &weight.to_string());
        }
        if let Some(photo) = goal.photo.as_ref().and_then(|w| w.value.as_ref()) {
            self.text(place, "picture", &photo.about);
        }
        self.status(place, goal);
        for step in &goal.steps {
            let place = Place { kind: "step", level: Some(step.level.value()), ..place };
            self.text(place, "words", &step.step.value.words);
            self.plain(place, "origin", step.step.value.origin.code());
        }
        for (at, part) in goal.partial_goals.iter().enumerate() {
            let place = Place { kind: "partial-goal", item: Some(at + 1), ..place };
            self.words(place, "words", Some(&part.words));
            self.day(place, "due", part.due.as_ref().and_then(|w| w.value));
            self.day(place, "done", part.done.as_ref().and_then(|w| w.value));
        }
        for (at, pause) in goal.pauses.iter().enumerate() {
            let place = Place { kind: "pause", item: Some(at + 1), ..place };
            self.plain(place, "since", &pause.since.to_string());
            self.day(place, "until", pause.until);
            self.text(place, "reason", &pause.reason);
        }
        for (at, score) in goal.scores.iter().enumerate() {
            self.score(Place { kind: "score", item: Some(at + 1), level: Some(score.level.value()), ..place }, score);
        }
    }

    fn status(&mut self, place: Place, goal: &GoalData) {
        let Some(status) = goal.status.as_ref().map(|w| &w.value) else { return };
        let code = match status.is {
            StatusCode::Draft => "draft",
            StatusCode::Active => "active",
            StatusCode::Paused => "paused",
            StatusCode::Dropped => "dropped",
            StatusCode::Finished => "finished",
        };
        self.plain(place, "status", code);
        self.day(place, "status-on", status.on);
        self.text(place, "status-reason", &status.reason);
    }

    fn score(&mut self, place: Place, score: &ScoreData) {
        let own = score.scorer == ScorerCode::Own;
        let by = score.by.as_ref().filter(|_| own).map(|by| (&by.person, by.role));
        let review = score.review.as_ref().and_then(|id| self.data.reviews.iter().position(|r| r.id == *id));
        let mut fact = |field: &str, value: &str| self.said(place, field, value, by, Some(score.on));
        fact("scorer", if own { "own" } else { "agreed" });
        if let Some(at) = review {
            fact("review", &(at + 1).to_string());
        }
        if score.between {
            fact("between", "yes");
        }
        for (field, text) in [("step-words", &score.step_words), ("happened", &score.happened), ("conditions", &score.conditions)] {
            if !text.is_empty() {
                fact(field, &guarded(text));
            }
        }
    }

    fn measure(&mut self, place: Place, field: &str, measure: Option<&Written<MeasureData>>) {
        let Some(measure) = measure.map(|w| &w.value) else { return };
        if let Some(amount) = measure.thousandths.map(Amount::from_thousandths) {
            // A plain minus: what every program reads as a number.
            self.plain(place, field, &amount.to_string().replace('\u{2212}', "-").replace(',', self.decimal));
        }
        self.text(place, &format!("{field}-words"), &measure.words);
    }

    fn words(&mut self, place: Place, field: &str, words: Option<&Written<String>>) {
        self.text(place, field, words.map_or("", |w| &w.value));
    }

    /// What a person typed. Nothing is no row.
    fn text(&mut self, place: Place, field: &str, text: &str) {
        self.plain(place, field, &guarded(text));
    }

    fn day(&mut self, place: Place, field: &str, day: Option<Day>) {
        self.plain(place, field, &day.map_or(String::new(), |d| d.to_string()));
    }

    fn plain(&mut self, place: Place, field: &str, value: &str) {
        if !value.is_empty() {
            self.said(place, field, value, None, None);
        }
    }

    fn said(&mut self, place: Place, field: &str, value: &str, by: Option<(&PersonId, Role)>, on: Option<Day>) {
        let number = |n: Option<usize>| n.map_or(String::new(), |n| n.to_string());
        let who = by.and_then(|(id, _)| self.data.people.iter().find(|p| p.id == *id)).map_or("", |p| &p.name);
        self.rows.push([
            place.kind.to_owned(),
            number(place.goal),
            number(place.item),
            place.level.map_or(String::new(), |l| l.to_string()),
            field.to_owned(),
            value.to_owned(),
            by.map_or(String::new(), |(_, role)| role.code().to_owned()),
            guarded(who),
            on.map_or(String::new(), |d| d.to_string()),
        ]);
    }
}
