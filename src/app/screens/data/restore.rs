//! Restore: a file is chosen, or came from another program; it is checked and described; only then, on a tap, is it
//! merged. Nothing that is here is ever replaced.

use crate::app::book::{Book, Keeping, book};
use crate::app::parts::icon;
use crate::device::files::{self, ReadError, Receiving};
use crate::device::page;
use crate::exchange::{BackupError, LARGEST, read_backup};
use crate::plan::PlanId;
use crate::vault::{DiskError, Import, ImportError};
use crate::words::received::{self, refused};
use crate::words::{Lang, format};
use leptos::prelude::*;
use leptos_router::components::A;

/// The address under which the operating system hands over a file.
const RECEIVED: &str = "/settings/received";

#[derive(Clone, Debug, PartialEq, Eq)]
enum Stage {
    Nothing,
    Reading,
    /// Whole and checked; in words what it holds. Nothing has changed yet.
    Checked {
        words: String,
    },
    Refused(String),
    /// Left out by choice.
    Left,
    Done(Import),
}

#[derive(Clone, Copy)]
struct Restoring {
    book: Book,
    lang: Lang,
    stage: RwSignal<Stage>,
    bytes: StoredValue<Vec<u8>>,
}

impl Restoring {
    /// Checks what was read, and says in words what it is.
    fn check(self, read: Result<Vec<u8>, ReadError>) {
        let lang = self.lang;
        let stage = match read.map(|bytes| (read_backup(&bytes), bytes)) {
            Err(ReadError::TooLarge(bytes)) => Stage::Refused(too_large(lang, bytes)),
            Err(ReadError::Unreadable) => Stage::Refused(refused::unreadable(lang).to_owned()),
            Ok((Err(error), _)) => Stage::Refused(why(lang, &ImportError::File(error))),
            Ok((Ok(backup), bytes)) => {
                let entries = backup.plans.values().map(Vec::len).sum();
                let plans = received::so_many_plans(lang, backup.plans.len());
                let _ = self.bytes.try_set_value(bytes);
                Stage::Checked { words: received::holds(lang, &format::day(lang, backup.made), &plans, entries) }
            }
        };
        self.show(stage);
    }

    fn show(self, stage: Stage) {
        match &stage {
            Stage::Refused(words) => page::warn(words),
            Stage::Checked { words } => page::announce(words),
            Stage::Done(import) => page::announce(&brought(self.lang, import)),
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
        let bytes = self.bytes.get_value();
        self.stage.set(Stage::Reading);
        leptos::task::spawn_local(async move {
            match self.book.restore(&bytes).await {
                Ok(import) => {
                    let _ = self.bytes.try_set_value(Vec::new());
                    open_if_alone(self.book, &import).await;
                    self.show(Stage::Done(import));
                }
                Err(error) => self.show(Stage::Refused(why(self.lang, &error))),
            }
        });
    }

    fn leave(self) {
        self.bytes.set_value(Vec::new());
        self.show(Stage::Left);
    }
}

/// On a new device the plan that is open is an empty one: who restores there wants to see what came.
async fn open_if_alone(book: Book, import: &Import) {
    let empty = book.open.with_untracked(|o| o.as_ref().is_none_or(|o| o.plan.goals.is_empty()));
    if empty
        && !book.is_professional()
        && let Some(plan) = first_plan(book, import)
    {
        book.open_plan(&plan).await;
    }
}

/// The plan to show of what came: one with goals, if there is one.
fn first_plan(book: Book, import: &Import) -> Option<PlanId> {
    book.plans.with_untracked(|rows| {
        let mut came = rows.iter().filter(|r| r.removed_on.is_none() && import.plans.contains(&r.id)).collect::<Vec<_>>();
        came.sort_by_key(|r| r.goals == 0);
        came.first().map(|r| r.id.clone())
    })
}

fn why(lang: Lang, error: &ImportError) -> String {
    match error {
        ImportError::File(BackupError::TooLarge { bytes }) => too_large(lang, *bytes),
        ImportError::File(BackupError::Empty) => refused::empty(lang).to_owned(),
        ImportError::File(BackupError::NotOurs) => refused::not_ours(lang).to_owned(),
        ImportError::File(BackupError::Newer { .. }) | ImportError::Disk(DiskError::Newer) => refused::newer(lang).to_owned(),
        ImportError::File(BackupError::CutOff { entries, found }) => refused::cut_off(lang, *found, *entries),
        ImportError::File(BackupError::Damaged) => refused::damaged(lang).to_owned(),
        ImportError::Disk(DiskError::Full) => refused::full(lang).to_owned(),
        ImportError::Disk(DiskError::Blocked | DiskError::Lost | DiskError::Taken) => refused::not_written(lang).to_owned(),
    }
}

fn too_large(lang: Lang, bytes: usize) -> String {
    refused::too_large(lang, &format::size(lang, bytes), &format::size(lang, LARGEST))
}

/// What came, in words.
fn brought(lang: Lang, import: &Import) -> String {
    if import.new_entries == 0 && import.clashes == 0 {
        return received::brought_none(lang).to_owned();
    }
    let came = received::brought(lang, import.new_plans, import.new_entries);
    match import.clashes {
        0 => came,
        n => format!("{came} {}", received::clashes(lang, n)),
    }
}

#[component]
pub fn Restore() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let restoring = Restoring { book, lang, stage: RwSignal::new(Stage::Nothing), bytes: StoredValue::new(Vec::new()) };
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
        Stage::Checked { words } => Some(checked(restoring, words, came).into_any()),
        Stage::Done(import) => Some(done(book, &import).into_any()),
    };
    view! {
        <section class="section" aria-labelledby="restore">
            <h2 id="restore">{received::restore(lang)}</h2>
            <p>{received::restore_text(lang)}</p>
            <div id="restore-result" tabindex="-1" class="stack">{refusal}{result}</div>
            <label class="btn">
                <input type="file" on:change=move |ev| restoring.chosen(&ev)/>
                {icon("i-open")}
                {received::choose(lang)}
            </label>
        </section>
    }
}

fn checked(restoring: Restoring, words: String, came: bool) -> impl IntoView {
    let lang = restoring.lang;
    let title = if came { received::came_from_share(lang) } else { received::came(lang) };
    view! {
        <div class="note you">
            <h3>{title}</h3>
            <p>{words}</p>
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

fn done(book: Book, import: &Import) -> impl IntoView + use<> {
    let lang = book.lang.get_untracked();
    let open = match first_plan(book, import) {
        Some(_) if book.is_professional() && import.plans.len() > 1 => Some("/clients".to_owned()),
        plan => plan.map(|id| format!("/plan/{id}")),
    };
    view! {
        <div class="note">
            <h3>{received::done(lang)}</h3>
            <p>{brought(lang, import)}</p>
            {open.map(|href| view! { <A href attr:class="btn">{icon("i-stair")}{received::open_goals(lang)}</A> })}
        </div>
    }
}
