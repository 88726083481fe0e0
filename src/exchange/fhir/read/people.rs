//! The client and the people around them, and the plan that a care plan tells of.

use super::bundle::{Resource, name_of};
use super::{Reader, all_ours, day, list, our_name, ours, text_at};
use crate::exchange::fhir::codes;
use crate::exchange::plan_file::{PeriodData, PersonData, PlanData, ReviewData, SortedData, Written};
use crate::plan::{Id, PersonId, Phase, Pile, ReviewId, Role};
use serde_json::Value;
use std::collections::BTreeSet;

impl<'a> Reader<'a> {
    /// The patient of the first goal, else the first one. A plan is of one.
    pub(super) fn client(&self) -> Option<&Resource<'a>> {
        let subjects = self.bundle.of_type("Goal").filter_map(|g| self.bundle.referred(&g.value["subject"]));
        subjects.filter(|r| r.kind == "Patient").chain(self.bundle.of_type("Patient")).next()
    }

    /// Whether something is the client's; so it is where it does not say. A file without patients is of the one whom its
    /// first goal names.
    pub(super) fn is_of_client(&self, resource: &Resource, client: Option<&Resource>) -> bool {
        let Some(reference) = text_at(&resource.value["subject"], &["reference"]) else { return true };
        match (self.bundle.find(reference), client) {
            (Some(subject), Some(client)) => subject.kind != "Patient" || client.key == subject.key,
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => self.bundle.of_type("Goal").find_map(|g| text_at(&g.value["subject"], &["reference"])) == Some(reference),
        }
    }

    pub(super) fn client_and_people(&self, plan: &mut PlanData, client: Option<&Resource<'a>>) {
        for _ in self.bundle.of_type("Patient").filter(|p| client.is_none_or(|c| c.key != p.key)) {
            self.pass("Patient");
        }
        if let Some(client) = client {
            self.pass_members(client, &["name", "gender", "active"]);
            plan.nickname = self.nickname(client).map(|name| Written::one(name, None));
            plan.people.extend(own_names(client));
            plan.id = our_name(client.value, "plan").and_then(Id::parse);
        }
        // In a file of others the client is nobody's colleague, and a person of the plan all the same: asked in every review.
        if plan.id.is_none() && plan.people.is_empty() {
            let id = client.map_or_else(|| PersonId::parse("client").unwrap_or_default(), client_name);
            plan.people.push(PersonData { id, role: Role::Client, name: String::new() });
        }
        for (kind, role) in [("RelatedPerson", Role::CloseOne), ("Practitioner", Role::Professional)] {
            for person in self.bundle.of_type(kind) {
                self.pass_members(person, &["name", "active", "patient", "gender"]);
                // One of ours who is not active has written something and left the plan since.
                if our_name(person.value, "person").is_some() && person.value["active"] == false {
                    continue;
                }
                plan.people.push(PersonData { id: person_name(person), role, name: called(&person.value["name"][0]) });
            }
        }
    }

    /// A nickname, else a given name. A family name is never taken: the plan does not hold one.
    fn nickname(&self, client: &Resource) -> Option<String> {
        let names = list(client.value, "name");
        if names.iter().any(|n| text_at(n, &["family"]).is_some()) {
            self.pass("Patient.name.family");
        }
        let own = |n: &&Value| n.get("id").is_none();
        let nick = names.iter().find(|n| n["use"] == "nickname");
        let name = nick.or_else(|| names.iter().find(own))?;
        let given = text_at(name, &["given", "0"]).or_else(|| text_at(name, &["text"])?.split_whitespace().next());
        given.map(str::to_owned)
    }

    /// Who a reference points at, and as what.
    pub(super) fn person(&self, member: &Value) -> Option<(PersonId, Role)> {
        let reference = text_at(member, &["reference"])?;
        if let Some(found) = self.bundle.find(reference) {
            return match found.kind {
                "Patient" => Some((client_name(found), Role::Client)),
                "RelatedPerson" => Some((person_name(found), Role::CloseOne)),
                "Practitioner" => Some((person_name(found), Role::Professional)),
                "PractitionerRole" => {
                    let who = self.bundle.referred(&found.value["practitioner"]).filter(|r| r.kind == "Practitioner");
                    Some((who.map_or_else(|| found.name(), person_name), Role::Professional))
                }
                _ => None,
            };
        }
        let role = match reference.rsplit('/').nth(1)? {
            "Patient" => Role::Client,
            "RelatedPerson" => Role::CloseOne,
            "Practitioner" | "PractitionerRole" => Role::Professional,
            _ => return None,
        };
        Some((name_of(reference), role))
    }

    pub(super) fn care_plan(&self, plan: &mut PlanData, resource: &Resource) {
        let known = ["status", "intent", "subject", "period", "category", "author", "goal", "extension", "created"];
        self.pass_members(resource, &known);
        let value = resource.value;
        if let (Some(from), Some(to)) = (day(text_at(value, &["period", "start"])), day(text_at(value, &["period", "end"]))) {
            plan.period = Some(Written::one(PeriodData { from, to }, None));
        }
        if let Some(service) = list(value, "category").iter().find_map(|c| text_at(c, &["text"])) {
            plan.service = Some(Written::one(service.to_owned(), None));
        }
        if let Some(author) = self.bundle.referred(&value["author"]).filter(|r| r.kind == "Organization")
            && let Some(name) = text_at(author.value, &["name"])
        {
            plan.provider = Some(Written::one(name.to_owned(), None));
        }
        if let Some(on) = day(ours(value, "next-review").and_then(|e| e["valueDate"].as_str())) {
            plan.next_review = Some(Written::one(Some(on), None));
        }
        let mut names: BTreeSet<ReviewId> = plan.reviews.iter().map(|r| r.id.clone()).collect();
        for review in all_ours(value, "review") {
            match read_review(review) {
                Some(review) if names.insert(review.id.clone()) => plan.reviews.push(review),
                _ => self.pass("CarePlan.extension"),
            }
        }
    }

    /// On which pile people put the life areas: of ours alone, others have no piles.
    pub(super) fn what_matters(&self, plan: &mut PlanData, client: Option<&Resource>) {
        for resource in self.bundle.of_type("Observation").filter(|r| self.is_of_client(r, client)) {
            let (area, pile) =
                (super::code_in(&resource.value["code"], codes::ICF), super::code_in(&resource.value["valueCodeableConcept"], codes::PILE));
            let said = (area.and_then(codes::area_of), pile.and_then(Pile::from_code), self.person(&resource.value["performer"][0]));
            if let (Some(area), Some(pile), Some((person, role))) = said {
                plan.sorted_areas.push(SortedData { person, role, area, pile });
            }
        }
    }
}

/// Under which name the client is a person of the plan, or wrote in it.
fn client_name(client: &Resource) -> PersonId {
    let ours = our_name(client.value, "person").or_else(|| our_name(client.value, "author"));
    ours.and_then(Id::parse).unwrap_or_else(|| client.name())
}

fn person_name(person: &Resource) -> PersonId {
    our_name(person.value, "person").and_then(Id::parse).unwrap_or_else(|| person.name())
}

/// The client as a person of the plan, where they are one: each has a name of ours, and maybe a name to be called by.
/// Nobody has more devices than a few.
fn own_names(client: &Resource) -> Vec<PersonData> {
    let system = format!("{}person", codes::NAMES);
    let ids = list(client.value, "identifier").iter().filter(|i| i["system"] == system.as_str()).filter_map(|i| Id::parse(i["value"].as_str()?));
    let name = |id: &PersonId| {
        let named = list(client.value, "name").iter().find(|n| n["id"] == id.as_str());
        named.and_then(|n| text_at(n, &["given", "0"])).unwrap_or_default().to_owned()
    };
    ids.take(20).map(|id| PersonData { name: name(&id), role: Role::Client, id }).collect()
}

/// How somebody is called: as it is written whole, else put together.
fn called(name: &Value) -> String {
    if let Some(whole) = text_at(name, &["text"]) {
        return whole.to_owned();
    }
    let given = list(name, "given").iter().filter_map(Value::as_str);
    given.chain(text_at(name, &["family"])).collect::<Vec<_>>().join(" ")
}

fn read_review(review: &Value) -> Option<ReviewData> {
    let part = |name: &str, kind: &str| ours(review, name)?.get(kind)?.as_str();
    Some(ReviewData {
        id: Id::parse(part("id", "valueString")?)?,
        phase: Phase::from_code(part("phase", "valueCode")?)?,
        on: day(part("on", "valueDate"))?,
    })
}
