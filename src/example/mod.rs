//! An invented person to try the app with: written as people would have written it, entry by entry, so that
//! everything the app shows of a plan has something to show. Marked as an example, and thrown away whole.

mod goals;

use crate::journal::{Act, Scope};
use crate::plan::{By, Day, GoalId, Id, LifeArea, MainGoalId, Moment, PersonId, Phase, Pile, PlanId, ReviewId, Role};
use crate::words::{Lang, example as words};

/// What one person did at one moment.
#[derive(Clone, Debug)]
pub struct Written {
    pub by: By,
    pub at: Moment,
    pub acts: Vec<(Scope, Act)>,
}

/// So many days ago the example begins.
const BEGUN: u64 = 70;
/// So many days from now its period ends.
const ENDS: u64 = 50;
/// So many days from now the stair is looked at together again.
const NEXT_REVIEW: u64 = 43;

/// The example as it stands on `today`, in its order. `me` is whoever looks at it, in their own role; `chance` names
/// the others and the goals.
pub fn written(lang: Lang, today: Day, me: &By, chance: &mut impl FnMut() -> [u8; 10]) -> Vec<Written> {
    let mut person = |role: Role| By { person: if me.role == role { me.person.clone() } else { PersonId::random(chance()) }, role };
    let [client, close_one, professional] = Role::ALL.map(&mut person);
    let mut pen = Pen { lang, today, client, close_one, professional, written: Vec::new() };
    let (main, interim): (MainGoalId, ReviewId) = (Id::random(chance()), Id::random(chance()));
    let goals: [GoalId; 4] = [(); 4].map(|()| Id::random(chance()));
    let parts = [(); 3].map(|()| Id::random(chance()));
    pen.begin(&main);
    goals::shop(&mut pen, &goals[0], &main, &interim, [&parts[0], &parts[1]]);
    goals::talk(&mut pen, &goals[1], &main, &interim, &parts[2]);
    goals::meal(&mut pen, &goals[2], &interim);
    goals::swim(&mut pen, &goals[3]);
    pen.written
}

/// A new name for the example's plan.
pub fn id(chance: &mut impl FnMut() -> [u8; 10]) -> PlanId {
    Id::random(chance())
}

/// Who writes, and when.
struct Pen {
    lang: Lang,
    today: Day,
    client: By,
    close_one: By,
    professional: By,
    written: Vec<Written>,
}

impl Pen {
    /// A day before today.
    fn ago(&self, days: u64) -> Day {
        self.today.minus(days)
    }

    fn write(&mut self, by: &By, ago: u64, scope: &Scope, acts: impl IntoIterator<Item = Act>) {
        let at = Moment { day: self.ago(ago), minute: 9 * 60 + 30 };
        let acts = acts.into_iter().map(|act| (scope.clone(), act)).collect();
        self.written.push(Written { by: by.clone(), at, acts });
    }

    fn begin(&mut self, main: &MainGoalId) {
        let lang = self.lang;
        let (client, close_one, professional) = (self.client.clone(), self.close_one.clone(), self.professional.clone());
        let person = |by: &By, name: &str| Act::SetPerson { person: by.person.clone(), role: by.role, name: name.to_owned() };
        let plan = [
            Act::BeginPlan,
            Act::MarkExample,
            Act::SetNickname { text: words::nickname(lang).to_owned() },
            Act::SetPeriod { from: self.ago(BEGUN), to: self.today.plus(ENDS) },
            Act::SetService { text: words::service(lang).to_owned() },
            Act::SetProvider { text: words::provider(lang).to_owned() },
            Act::PlanReview { on: Some(self.today.plus(NEXT_REVIEW)) },
            person(&client, "Eero"),
            person(&close_one, "Liisa"),
            person(&professional, "Mari"),
        ];
        self.write(&professional, BEGUN, &Scope::Plan, plan);
        self.write(&client, BEGUN, &Scope::Plan, [Act::NameMainGoal { main: main.clone(), text: words::main(lang).to_owned() }]);
        let piles = |by: &By, piles: [Pile; 9]| {
            let person = by.person.clone();
            let sort = move |(area, pile)| Act::SortArea { person: person.clone(), area, pile: Some(pile) };
            LifeArea::ALL.into_iter().zip(piles).map(sort).collect::<Vec<_>>()
        };
        use Pile::{Important, Maybe, NotNow};
        let of_client = piles(&client, [NotNow, Maybe, Important, Important, NotNow, Important, Maybe, NotNow, Maybe]);
        let of_close_one = piles(&close_one, [NotNow, Maybe, Important, Important, Maybe, NotNow, Important, NotNow, NotNow]);
        self.write(&client, BEGUN, &Scope::Plan, of_client);
        self.write(&close_one, BEGUN, &Scope::Plan, of_close_one);
    }
}

/// The interim review of the example.
fn interim(review: &ReviewId, on: Day) -> Act {
    Act::OpenReview { review: review.clone(), phase: Phase::Interim, on }
}
