//! The state of the app: the settings, the list of plans, the plan that is open. One way in for every
//! change: an act becomes an entry, the entry is committed, and only then does the screen see it.

mod act;
mod disk;
mod draft;
mod example;
mod files;
mod names;
mod plans;
mod trouble;
mod turn;
mod undo;

pub use draft::Draft;
pub use trouble::Trouble;
pub use turn::turn;
pub use undo::Undo;

use crate::device::settings::Settings;
use crate::device::tabs::{News, Tabs};
use crate::device::{self, settings};
use crate::journal::{Journal, Scope};
use crate::plan::{By, DeviceId, Goal, GoalId, Level, Person, PersonId, Plan, PlanId, Role};
use crate::vault::{DiskError, OpenError, PlanRow, Vault};
use crate::words::{Lang, Reader, common};
use disk::AnyDisk;
use leptos::prelude::*;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// From 1,000 px at the usual text size; larger text needs more. `style/parts/screen.css` draws the line itself.
const WIDE: f64 = 62.5;

/// Where the data are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// Not known yet: the vault is being opened.
    Opening,
    Kept,
    /// The browser keeps nothing: everything is gone when the page is closed.
    OnlyHere,
    /// A newer version has written here; this one must not.
    Newer,
}

/// The plan that is open.
#[derive(Clone, Debug)]
pub struct Open {
    pub journal: Arc<Journal>,
    pub plan: Arc<Plan>,
    /// Records that could not be read. They are kept where they are.
    pub damaged: usize,
}

impl Open {
    fn of(journal: Journal, damaged: usize) -> Open {
        let plan = Arc::new(journal.plan());
        Open { journal: Arc::new(journal), plan, damaged }
    }
}

/// Handed to every screen by context. Copying it copies handles, not data.
#[derive(Clone, Copy)]
pub struct Book {
    pub settings: RwSignal<Settings>,
    pub lang: Memo<Lang>,
    pub keeping: RwSignal<Keeping>,
    /// Settings are kept when the page closes.
    pub settings_kept: bool,
    pub plans: RwSignal<Vec<PlanRow>>,
    pub open: RwSignal<Option<Open>>,
    /// The last change was not saved. Stays until a change is.
    pub trouble: RwSignal<Option<Trouble>>,
    /// What the change that was not saved was about.
    pub trouble_at: RwSignal<Option<Scope>>,
    pub undo: RwSignal<Option<Undo>>,
    /// From whose place the example is looked at, where somebody has chosen.
    pub looks_as: RwSignal<Option<Role>>,
    /// A new version waits for the person's word.
    pub update: RwSignal<bool>,
    /// There is room for a list and a goal side by side.
    pub wide: RwSignal<bool>,
    inner: StoredValue<Rc<Inner>, LocalStorage>,
}

struct Inner {
    vault: RefCell<Option<Rc<Vault<AnyDisk>>>>,
    tabs: RefCell<Option<Tabs>>,
    /// One change at a time, in the order in which they were made.
    turn: futures_util::lock::Mutex<()>,
    drafts: RefCell<BTreeMap<(PlanId, String), String>>,
    /// Fields that have had a draft in this page, by number.
    draft_keys: RefCell<Vec<(PlanId, String)>>,
    unsent: RefCell<BTreeMap<(PlanId, String), Option<String>>>,
    sending: RefCell<bool>,
    asked_to_persist: RefCell<bool>,
}

/// The book of this app.
pub fn book() -> Book {
    expect_context::<Book>()
}

impl Book {
    /// Makes the state and begins to open the vault.
    pub fn open() -> Book {
        let (loaded, settings_kept) = settings::load();
        device::page::dress(&loaded);
        let settings = RwSignal::new(loaded);
        let inner = Inner {
            vault: RefCell::new(None),
            tabs: RefCell::new(None),
            turn: futures_util::lock::Mutex::new(()),
            drafts: RefCell::default(),
            draft_keys: RefCell::default(),
            unsent: RefCell::default(),
            sending: RefCell::new(false),
            asked_to_persist: RefCell::new(false),
        };
        let book = Book {
            settings,
            lang: Memo::new(move |_| settings.with(Settings::lang)),
            keeping: RwSignal::new(Keeping::Opening),
            settings_kept,
            plans: RwSignal::new(Vec::new()),
            open: RwSignal::new(None),
            trouble: RwSignal::new(None),
            trouble_at: RwSignal::new(None),
            undo: RwSignal::new(None),
            looks_as: RwSignal::new(None),
            update: RwSignal::new(false),
            wide: RwSignal::new(device::page::width_in_rem() >= WIDE),
            inner: StoredValue::new_local(Rc::new(inner)),
        };
        let inner = book.inner();
        inner.tabs.replace(Some(Tabs::open(move |news| book.hear(news))));
        device::page::on_seen(move || leptos::task::spawn_local(async move { book.follow().await }));
        device::page::on_resized(move || {
            let wide = device::page::width_in_rem() >= WIDE;
            if book.wide.get_untracked() != wide {
                book.wide.set(wide);
            }
        });
        device::install::on_update(move || book.update.set(true));
        leptos::task::spawn_local(async move { book.open_vault().await });
        book
    }

    fn inner(&self) -> Rc<Inner> {
        self.inner.get_value()
    }

    fn vault(&self) -> Option<Rc<Vault<AnyDisk>>> {
        self.inner().vault.borrow().clone()
    }

    async fn open_vault(self) {
        let fresh = DeviceId::random(device::chance());
        let (vault, keeping) = match AnyDisk::browser().await {
            Ok(disk) => match Vault::open(disk, fresh.clone()).await {
                Ok(vault) => (Some(vault), Keeping::Kept),
                Err(OpenError::Newer | OpenError::Disk(DiskError::Newer)) => (None, Keeping::Newer),
                Err(OpenError::Disk(_)) => (Vault::open(AnyDisk::memory(), fresh).await.ok(), Keeping::OnlyHere),
            },
            Err(DiskError::Newer) => (None, Keeping::Newer),
            Err(_) => (Vault::open(AnyDisk::memory(), fresh).await.ok(), Keeping::OnlyHere),
        };
        self.inner().vault.replace(vault.map(Rc::new));
        self.recall_settings().await;
        self.reload_rows().await;
        self.keeping.set(keeping);
        // A first start that was made in an earlier page: the user has a plan of their own.
        if keeping == Keeping::OnlyHere && self.settings.with_untracked(|s| s.who.is_some_and(|w| w != Role::Professional)) {
            self.begin_plan("").await.ok();
        }
    }

    /// Changes the settings, keeps them and dresses the page.
    pub fn set(&self, change: impl FnOnce(&mut Settings)) {
        let mut next = self.settings.get_untracked();
        change(&mut next);
        device::page::dress(&next);
        settings::save(&next);
        self.settings.set(next);
        let book = *self;
        leptos::task::spawn_local(async move {
            let Some(vault) = book.vault() else { return };
            let now = book.settings.with_untracked(settings::write);
            // Not kept: local storage has them, and every change tries again.
            let _ = vault.keep_settings(Some(&now)).await;
        });
    }

    /// Local storage has forgotten who uses this device, or refuses: the vault may remember.
    async fn recall_settings(self) {
        let (Some(vault), None) = (self.vault(), self.settings.with_untracked(|s| s.who)) else { return };
        let kept = vault.settings().await.ok().flatten().as_deref().and_then(settings::read);
        // Somebody may have answered meanwhile; their answer counts.
        if let Some(kept) = kept.filter(|_| self.settings.with_untracked(|s| s.who.is_none())) {
            self.set(|now| *now = kept);
        }
    }

    /// Who uses this device, in the plans. Named at the first start. In the example it is the invented person of the same
    /// role, whichever role that is now.
    pub fn me(&self) -> By {
        let role = self.role();
        let invented = |o: &Open| o.plan.people.iter().find(|p| o.plan.example && p.role == role).map(Person::by);
        if let Some(by) = self.open.with_untracked(|o| o.as_ref().and_then(invented)) {
            return by;
        }
        let person = self.settings.with_untracked(|s| s.me.clone()).unwrap_or_else(|| {
            let person = PersonId::random(device::chance());
            self.set(|s| s.me = Some(person.clone()));
            person
        });
        By { person, role }
    }

    /// From which place this device looks. Client until somebody says otherwise.
    pub fn role(&self) -> Role {
        let of_example = || self.open.with_untracked(|o| o.as_ref().is_some_and(|o| o.plan.example));
        let wished = self.looks_as.get_untracked().filter(|_| of_example());
        wished.or_else(|| self.settings.with_untracked(|s| s.who)).unwrap_or(Role::Client)
    }

    /// Who reads about the client of the open plan: they themselves, or somebody to whom they are a name.
    pub fn reader(&self) -> Reader {
        self.reader_as(self.role())
    }

    /// The same for whoever answers on a shared device.
    pub fn reader_as(&self, role: Role) -> Reader {
        if role == Role::Client {
            return Reader::Client;
        }
        let named = |plan: &Plan| {
            let known = plan.people.iter().filter(|p| p.role == Role::Client).map(|p| p.name.trim());
            known.chain([plan.nickname.text().trim()]).find(|n| !n.is_empty()).map(str::to_owned)
        };
        let name = self.open.with_untracked(|o| o.as_ref().and_then(|o| named(&o.plan)));
        Reader::About(name.unwrap_or_else(|| common::client_of(self.lang.get_untracked(), role).to_owned()))
    }

    pub fn is_professional(&self) -> bool {
        self.role() == Role::Professional
    }

    /// The plan that is open now.
    pub fn open_id(&self) -> Option<PlanId> {
        self.open.with_untracked(|o| o.as_ref().map(|o| o.journal.id().clone()))
    }

    /// The plan in the address, when it is the open one.
    pub fn plan(&self) -> Memo<Option<Arc<Plan>>> {
        let open = self.open;
        Memo::new_with_compare(
            move |_| open.with(|o| o.as_ref().map(|o| o.plan.clone())),
            |a, b| match (a, b) {
                (Some(Some(a)), Some(Some(b))) => !Arc::ptr_eq(a, b),
                (a, b) => a != b,
            },
        )
    }

    /// One goal of the open plan; changes elsewhere do not wake those who read it.
    pub fn goal(&self, id: GoalId) -> Memo<Option<Goal>> {
        let open = self.open;
        Memo::new(move |_| open.with(|o| o.as_ref().and_then(|o| o.plan.goal(&id).cloned())))
    }

    /// Where the pawn stands on a goal's stair, as far as this device's user may know: a score given in a
    /// review stays under cover until they have given their own.
    pub fn stands_at(&self, id: GoalId) -> Memo<Option<Level>> {
        let (open, me) = (self.open, self.me());
        Memo::new(move |_| open.with(|o| o.as_ref().and_then(|o| o.plan.goal(&id).map(|g| o.plan.here_for(g, &me)))))
    }

    /// The goal as it is now, for acts.
    pub fn goal_now(&self, id: &GoalId) -> Option<Goal> {
        self.open.with_untracked(|o| o.as_ref().and_then(|o| o.plan.goal(id).cloned()))
    }

    fn hear(self, news: News) {
        leptos::task::spawn_local(async move {
            match news {
                News::Written(id) => {
                    if self.open_id().as_ref() == Some(&id) {
                        self.follow().await;
                    }
                    self.reload_rows().await;
                }
                News::Changed => {
                    self.reload_rows().await;
                    if let Some(id) = self.open_id() {
                        self.load_plan(&id).await;
                    }
                }
            }
        });
    }

    fn tell(&self, news: &News) {
        if let Some(tabs) = self.inner().tabs.borrow().as_ref() {
            tabs.tell(news);
        }
    }
}
