//! Restore: a file is chosen, or came from another program; it is checked and described; only then, on a tap, is it
//! merged. It may be a backup, a plan as JSON or goals as FHIR. Nothing that is here is ever replaced.

use super::plans;
use super::sentences::{Holds, brought, why};
use crate::app::book::{Book, Keeping, book};
use crate::app::parts::icon;
use crate::device::files::{self, Receiving};
use crate::device::{clock, page};
use crate::exchange::{self, BackupError, Incoming, LARGEST};
use crate::plan::PlanId;
use crate::vault::{Import, PlanRow};
use crate::words::Lang;
use crate::words::open::comes;
use crate::words::received::{self, refused};
use leptos::prelude::*;
use leptos_router::components::A;

/// The address under which the operating system hands over a file.
const RECEIVED: &str = "/settings/received";

#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Nothing,
    Reading,
    /// Whole and checked; in words what it holds. Nothing has changed yet.
    Checked(Holds),
    Refused(String),
    /// Left out by choice.
    Left,
    Done {
        import: Import,
        /// A backup was restored, or a plan brought in.
        backup: bool,
    },
}

#[derive(Clone, Copy)]
struct Restoring {
    book: Book,
    lang: Lang,
    stage: RwSignal<Stage>,
    incoming: StoredValue<Option<Incoming>, LocalStorage>,
}

impl Restoring {
    /// Checks what was read, and says in words what it is.
    fn check(self, read: Result<Vec<u8>, files::ReadError>) {
        let lang = self.lang;
        let stage = match read.map(|bytes| exchange::read(&bytes, clock::today())) {
            Err(files::ReadError::TooLarge(bytes)) => Stage::Refused(exchange::ReadError::Backup(BackupError::TooLarge { bytes }).sentence(lang)),
            Err(files::ReadError::Unreadable) => Stage::Refused(refused::unreadable(lang).to_owned()),
            Ok(Err(error)) => Stage::Refused(error.sentence(lang)),
            Ok(Ok(incoming)) => {
                let holds = Holds::of(lang, &incoming);
                let _ = self.incoming.try_set_value(Some(incoming));
                Stage::Checked(holds)
            }
        };
        self.show(stage);
    }

    fn show(self, stage: Stage) {
        match &stage {
            Stage::Refused(words) => page::warn(words),
            Stage::Checked(holds) => page::announce(&holds.said(self.lang)),
            Stage::Done { import, .. } => page::announce(&brought(self.lang, import)),
            Stage::Left => page::announce(received::left(self.lang)),
            Stage::Nothing | Stage::Reading => {}
        }
        let told = stage != Stage::Reading && stage != Stage::Nothing;
        let _ = self.stage.try_set(stage);
        if told {
            page::later(0, || page::focus("#restore-result", false));
        }
    }

    fn chosen(self, event: &leptos::ev::Event) {
        let Some(file) = files::chosen(event) else { return };
        self.stage.set(Stage::Reading);
        leptos::task::spawn_local(async move { self.check(files::read(&file, LARGEST).await) });
    }

    /// Takes in what another program handed over. `expected`: somebody came here for it.
    fn shared(self, expected: bool) {
        leptos::task::spawn_local(async move {
            match files::take_shared(LARGEST).await {
                Some(read) => self.check(read),
                None if expected => self.show(Stage::Refused(refused::none_came(self.lang).to_owned())),
                None => {}
            }
        });
    }

    /// The vault opens after the screen; a file that another program hands over may be here before it.
    fn may_take(self) -> bool {
        self.book.keeping.get() != Keeping::Opening
    }

    fn take(self) {
        if !untrack(|| self.may_take()) {
            return;
        }
        let Some(incoming) = self.incoming.try_update_value(Option::take).flatten() else { return };
        let backup = matches!(incoming, Incoming::Backup(_));
        self.stage.set(Stage::Reading);
        leptos::task::spawn_local(async move {
            match self.book.take_in(incoming).await {
                Ok(import) => {
                    open_if_alone(self.book, &import).await;
                    self.show(Stage::Done { import, backup });
                }
                Err(error) => self.show(Stage::Refused(why(self.lang, error).to_owned())),
            }
        });
    }

    fn leave(self) {
        self.incoming.set_value(None);
        self.show(Stage::Left);
    }
}

/// On a new device there are no goals but those that came: who restores there wants to see them. Where there are others,
/// theirs stay the ones that the app opens with.
async fn open_if_alone(book: Book, import: &Import) {
    let of_others = |row: &PlanRow| row.removed_on.is_none() && !row.example && row.goals > 0 && !import.plans.contains(&row.id);
    if !book.is_professional()
        && !book.plans.with_untracked(|rows| rows.iter().any(of_others))
        && let Some(plan) = first_plan(book, import)
    {
        book.open_plan(&plan).await;
    }
}

/// The plan to show of what came: the one that was in use, else one with goals, if there is one.
fn first_plan(book: Book, import: &Import) -> Option<PlanId> {
    let last = book.settings.with_untracked(|s| s.plan.clone());
    book.plans.with_untracked(|rows| {
        let mut came = rows.iter().filter(|r| r.removed_on.is_none() && import.plans.contains(&r.id)).collect::<Vec<_>>();
        came.sort_by_key(|r| (r.goals == 0, Some(&r.id) != last.as_ref()));
        came.first().map(|r| r.id.clone())
    })
}

#[component]
pub fn Restore() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let restoring = Restoring { book, lang, stage: RwSignal::new(Stage::Nothing), incoming: StoredValue::new_local(None) };
    let came = page::path() == RECEIVED;
    if came {
        restoring.shared(true);
    }
    // Dropped with the screen, and with it the ear.
    StoredValue::new_local(Receiving::listen(move || restoring.shared(false)));
    let refusal = move || match restoring.stage.get() {
        Stage::Refused(words) => Some(view! {
            <div class="alert">
                {icon("i-alert")}
                <p><strong>{refused::title(lang)}</strong></p>
                <p>{words}</p>
            </div>
        }),
        _ => None,
    };
    let result = move || match restoring.stage.get() {
        Stage::Nothing | Stage::Refused(_) => None,
        Stage::Reading => Some(view! { <p>{received::reading(lang)}</p> }.into_any()),
        Stage::Left => Some(view! { <p>{received::left(lang)}</p> }.into_any()),
        Stage::Checked(holds) => Some(checked(restoring, holds, came).into_any()),
        Stage::Done { import, backup } => Some(done(book, &import, backup).into_any()),
    };
    view! {
        <section class="section" aria-labelledby="restore">
            <h2 id="restore">{received::restore(lang)}</h2>
            <p>{received::restore_text(lang)}</p>
            <ul class="bullets">
                <li>{received::knows_backup(lang)}</li>
                <li>{received::knows_plan(lang)}</li>
                <li>{received::knows_fhir(lang)}</li>
            </ul>
            <div id="restore-result" tabindex="-1" class="stack">{refusal}{result}</div>
            <label class="btn">
                <input type="file" on:change=move |ev| restoring.chosen(&ev)/>
                {icon("i-open")}
                {received::choose(lang)}
            </label>
        </section>
    }
}

fn checked(restoring: Restoring, holds: Holds, came: bool) -> impl IntoView {
    let lang = restoring.lang;
    let title = match (came, &holds.sentence) {
        (true, _) => received::came_from_share(lang),
        (false, Some(_)) => received::came(lang),
        (false, None) => comes::title(lang),
    };
    let list = |lines: Vec<String>| {
        let rows = lines.into_iter().map(|words| view! { <li>{words}</li> }).collect_view();
        view! { <ul class="bullets">{rows}</ul> }
    };
    let is_plan = holds.sentence.is_none();
    // The vault opens after the screen: whether the plan is here too is known only then.
    let copy = move || {
        let here = holds.copy_of.as_ref().is_some_and(|id| restoring.book.plans.with(|rows| rows.iter().any(|r| r.id == *id)));
        here.then(|| view! { <p><strong>{comes::copy(lang)}</strong></p> })
    };
    view! {
        <div class="note you">
            <h3>{title}</h3>
            {holds.sentence.map(|words| view! { <p>{words}</p> })}
            {(!holds.lines.is_empty()).then(|| list(holds.lines))}
            {(!holds.not_taken.is_empty()).then(|| view! { <p>{comes::not_taken(lang)}</p>{list(holds.not_taken)} })}
            {copy}
            {is_plan.then(|| view! { <p>{comes::beside(lang)}</p> })}
            <div class="row">
                <button
                    type="button"
                    class="btn"
                    aria-disabled=move || if restoring.may_take() { "false" } else { "true" }
                    on:click=move |_| restoring.take()
                >
                    {icon("i-check")}
                    {received::take(lang)}
                </button>
                <button type="button" class="btn quiet" on:click=move |_| restoring.leave()>{received::leave(lang)}</button>
            </div>
        </div>
    }
}

fn done(book: Book, import: &Import, backup: bool) -> impl IntoView + use<> {
    let lang = book.lang.get_untracked();
    let open = match first_plan(book, import) {
        Some(_) if book.is_professional() && import.plans.len() > 1 => Some("/clients".to_owned()),
        plan => plan.map(|id| format!("/plan/{id}")),
    };
    view! {
        <div class="note">
            <h3>{if backup { received::done(lang) } else { received::done_plan(lang) }}</h3>
            <p>{brought(lang, import)}</p>
            {(!import.in_trash.is_empty()).then(|| view! { <p>{received::in_trash(lang)}</p> })}
            {import.in_trash.iter().map(|id| {
                let (href, words) = (format!("/plan/{id}/trash"), received::open_trash(lang, &plans::name_of(book, id)));
                view! { <A href attr:class="btn">{icon("i-trash")}{words}</A> }
            }).collect_view()}
            {open.map(|href| view! { <A href attr:class="btn">{icon("i-stair")}{received::open_goals(lang)}</A> })}
        </div>
    }
}
