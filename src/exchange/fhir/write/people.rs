//! The client, the people around them, and the plan as a care plan.

use super::{Writer, absent, identifier, ours_of, profile};
use crate::exchange::fhir::codes::{self, OURS};
use crate::exchange::fhir::value::*;
use crate::exchange::plan_file::{PlanData, ReviewData};
use crate::plan::{PersonId, Role};
use serde_json::Value;

impl Writer<'_> {
    pub(super) fn people(&mut self) {
        let data = self.data;
        let clients = || data.people.iter().filter(|p| p.role == Role::Client);
        let nickname = data.nickname.as_ref().map_or("", |w| &w.value);
        // The client's own name in the plan, where it is another than the nickname, carries the person's id.
        let own = clients().filter(|p| !p.name.trim().is_empty());
        let own = own.map(|p| object([("id", text(p.id.as_str())), ("use", text("usual")), ("given", one(text(&p.name)))]));
        let nick = match nickname.trim() {
            "" => Value::Null,
            _ => object([("use", text("nickname")), ("given", one(text(nickname)))]),
        };
        let mut names: Vec<Value> = std::iter::once(nick).chain(own).filter(|n| !n.is_null()).collect();
        if names.is_empty() {
            names.push(object([("extension", one(absent()))]));
        }
        let own_ids = clients().map(|p| identifier("person", p.id.as_str()));
        let (strangers, written) = self.strangers().into_iter().partition::<Vec<_>, _>(|(_, role)| *role != Role::Client);
        let written = written.iter().map(|(id, _)| identifier("author", id.as_str()));
        let identifiers = all(std::iter::once(identifier("plan", &self.plan)).chain(own_ids).chain(written));
        self.add(
            "Patient",
            "patient",
            "",
            [("identifier", identifiers), ("name", Value::Array(names)), ("gender", text("unknown")), ("active", Value::Bool(true))],
        );
        for person in data.people.iter().filter(|p| p.role != Role::Client) {
            self.person(&person.id, person.role, &person.name, true);
        }
        for (person, role) in strangers {
            self.person(&person, role, "", false);
        }
    }

    /// Those who wrote something and are not among the plan's people.
    fn strangers(&self) -> Vec<(PersonId, Role)> {
        let data = self.data;
        let signed = data.goals.iter().flat_map(|g| {
            let texts = [&g.own_words, &g.name, &g.means, &g.conditions].into_iter().flatten().filter_map(|w| w.by.as_ref());
            texts.chain(g.baseline.iter().filter_map(|w| w.by.as_ref())).chain(g.scores.iter().filter_map(|s| s.by.as_ref()))
        });
        let main = data.main_goals.iter().filter_map(|m| m.words.by.as_ref());
        let sorted = data.sorted_areas.iter().map(|s| (&s.person, s.role));
        let mut all: Vec<(PersonId, Role)> = Vec::new();
        for (person, role) in signed.chain(main).map(|by| (&by.person, by.role)).chain(sorted) {
            let known =
                data.people.iter().any(|p| p.id == *person && p.role == role) || all.iter().any(|(id, as_role)| id == person && *as_role == role);
            if !known {
                all.push((person.clone(), role));
            }
        }
        all
    }

    fn person(&mut self, id: &PersonId, role: Role, name: &str, active: bool) {
        let identifiers = one(identifier("person", id.as_str()));
        let name = name.trim();
        let named = match name {
            "" => object([("extension", one(absent()))]),
            // What they want to be called is known, a family name is not.
            _ => {
                let family = object([("extension", one(absent()))]);
                object([("text", text(name)), ("given", one(text(name))), ("_family", family)])
            }
        };
        let active = Value::Bool(active);
        if role == Role::CloseOne {
            let patient = self.patient();
            let members = [("identifier", identifiers), ("active", active), ("patient", patient), ("name", one(named))];
            self.add("RelatedPerson", role.code(), id.as_str(), members);
        } else {
            self.add("Practitioner", role.code(), id.as_str(), [("identifier", identifiers), ("active", active), ("name", one(named))]);
        }
    }

    pub(super) fn care_plan(&mut self) {
        let data = self.data;
        let provider = data.provider.as_ref().map_or("", |w| &w.value);
        if !provider.trim().is_empty() {
            self.add("Organization", "provider", "", [("active", Value::Bool(true)), ("name", text(provider))]);
        }
        let author = if provider.trim().is_empty() { Value::Null } else { reference(&self.url("provider", "")) };
        let period = maybe(data.period.as_ref(), |w| object([("start", text(&w.value.from.to_string())), ("end", text(&w.value.to.to_string()))]));
        let service = data.service.as_ref().map_or("", |w| &w.value);
        let category = if service.trim().is_empty() { Value::Null } else { object([("text", text(service))]) };
        let main = data.main_goals.iter().map(|m| self.url("main-goal", m.id.as_str()));
        let goals = data.goals.iter().map(|g| self.url("goal", g.id.as_str()));
        let goals = all(main.chain(goals).map(|url| reference(&url)));
        let members = [
            ("identifier", one(identifier("plan", &self.plan))),
            ("status", text("active")),
            ("intent", text("plan")),
            ("subject", self.patient()),
            ("period", period),
            ("category", one(category)),
            ("author", author),
            ("goal", goals),
            ("extension", all(data.reviews.iter().map(review).chain([next_review(data)]))),
        ];
        self.add("CarePlan", "care-plan", "", members);
    }

    /// On which pile people put the life areas.
    pub(super) fn sorted_areas(&mut self) {
        let data = self.data;
        for sorted in &data.sorted_areas {
            let members = [
                ("meta", profile(codes::MATTERS_PROFILE)),
                ("status", text("final")),
                ("category", matters_categories()),
                ("code", concept(coding(codes::ICF, sorted.area.icf()), crate::words::areas::name(self.lang, sorted.area))),
                ("subject", self.patient()),
                ("performer", one(self.person_of(&sorted.person, sorted.role))),
                ("valueCodeableConcept", concept(coding(codes::PILE, sorted.pile.code()), crate::words::sorting::pile(self.lang, sorted.pile))),
            ];
            self.add("Observation", "area", &format!("{}/{}", sorted.person, sorted.area.code()), members);
        }
    }
}

/// A survey by the person, about what matters.
pub(super) fn matters_categories() -> Value {
    all([concept(coding(codes::OBSERVATION_CATEGORY, "survey"), ""), concept(named(codes::PCO_CONCEPTS, "what-matters", "What Matters"), "")])
}

fn next_review(data: &PlanData) -> Value {
    let on = data.next_review.as_ref().and_then(|w| w.value);
    on.map_or(Value::Null, |on| extension(&format!("{OURS}next-review"), "valueDate", text(&on.to_string())))
}

fn review(review: &ReviewData) -> Value {
    let part = |name: &str, kind: &str, value: &str| extension(&format!("{OURS}{name}"), kind, text(value));
    let parts = [
        part("id", "valueString", review.id.as_str()),
        part("phase", "valueCode", review.phase.code()),
        part("on", "valueDate", &review.on.to_string()),
    ];
    ours_of("review", parts)
}
