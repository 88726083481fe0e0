//! The person's own photo, which stands for a goal: chosen or taken, told in words, changed, removed.

use crate::app::book::{Book, Draft, Undo, book, turn};
use crate::app::parts::{LineField, UndoBar, icon};
use crate::device::files;
use crate::device::page;
use crate::device::photo::{PhotoError, small_jpeg};
use crate::journal::{Act, Scope};
use crate::plan::{Goal, GoalId, Photo};
use crate::words::{Lang, goals, photo as words};
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn OwnPhoto(goal: GoalId) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let known = book.goal(goal.clone());
    // Another picture is shown anew; words that are being typed about it are not touched by their own saving.
    let jpeg = Memo::new(move |_| known.with(|g| g.as_ref().and_then(Goal::photo).map(|p| p.jpeg.clone())));
    let undo_goal = goal.clone();
    let undo = Callback::new(move |undo: Undo| undo.is_on(&undo_goal) && book.undoes(&undo, |act| matches!(act, Act::SetPhoto { .. })));
    let shown = move || match jpeg.get() {
        Some(jpeg) => view! { <Shown goal=goal.clone() jpeg undo/> }.into_any(),
        None => {
            let goal = goal.clone();
            view! {
                <UndoBar here=undo/>
                <p class="soft" id="photo-hint">{words::hint(lang)}</p>
                <Pick id="photo" word=words::add(lang) on_jpeg=move |jpeg| set(book, goal.clone(), jpeg)/>
            }
            .into_any()
        }
    };
    view! { <div class="own-photo">{shown}</div> }
}

/// The name of the draft that keeps what is being typed about the picture.
fn field(goal: &GoalId) -> String {
    format!("goal/{goal}/photo")
}

/// Puts a new picture in the place of the one before, whose words do not tell about this one.
fn set(book: Book, goal: GoalId, jpeg: String) {
    leptos::task::spawn_local(async move {
        let lang = book.lang.get_untracked();
        let photo = Photo { jpeg: jpeg.into(), about: String::new() };
        if let Ok(entries) = book.on_goal(&goal, [Act::SetPhoto { photo: Some(photo) }]).await {
            forget_words(book, &goal);
            book.offer_undo(Scope::Goal(goal), entries, words::added(lang).to_owned());
            // Said once more after the move of the focus, which would be heard instead.
            page::later(0, move || {
                page::focus("#photo-about", true);
                page::announce(words::added(lang));
            });
        }
    });
}

fn forget_words(book: Book, goal: &GoalId) {
    if let Some(plan) = book.open_id() {
        book.keep_draft(plan, field(goal), None);
    }
}

#[component]
fn Shown(
    goal: GoalId,
    jpeg: Arc<str>,
    /// Whether the undo bar belongs here: right under the picture, where it says that there is one now.
    undo: Callback<Undo, bool>,
) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let known = book.goal(goal.clone());
    let about = move || known.with(|g| g.as_ref().and_then(Goal::photo).map(|p| p.about.trim().to_owned())).unwrap_or_default();
    let alt = move || match about() {
        about if about.is_empty() => goals::own_photo(lang).to_owned(),
        about => about,
    };
    let draft = book.draft(&field(&goal), &untrack(about));
    let address = Photo { jpeg, about: String::new() }.address();
    let (told, left, changed) = (goal.clone(), goal.clone(), goal.clone());
    let leave = Callback::new(move |()| tell(book, told.clone(), draft));
    // Whoever goes back by the browser leaves the field with its screen.
    on_cleanup(move || tell(book, left, draft));
    let remove = move |_| {
        let goal = goal.clone();
        leptos::task::spawn_local(async move {
            if let Ok(entries) = book.on_goal(&goal, [Act::SetPhoto { photo: None }]).await {
                forget_words(book, &goal);
                book.offer_undo(Scope::Goal(goal), entries, words::removed(lang).to_owned());
                page::later(0, move || {
                    page::focus("#photo", true);
                    page::announce(words::removed(lang));
                });
            }
        });
    };
    view! {
        <img src=address alt=alt/>
        <UndoBar here=undo/>
        <LineField id="photo-about".to_owned() label=words::about(lang) hint=words::about_hint(lang) draft on_leave=leave/>
        <div class="row">
            <Pick id="photo-other" drawing="i-turn" word=words::change(lang) on_jpeg=move |jpeg| set(book, changed.clone(), jpeg)/>
            <button type="button" class="btn quiet" on:click=remove>{icon("i-trash")}{words::remove(lang)}</button>
        </div>
    }
}

/// Keeps the words about the picture that stands there now. The screen may be gone.
fn tell(book: Book, goal: GoalId, draft: Draft) {
    leptos::task::spawn_local(async move {
        let _turn = turn().await;
        let Some(about) = draft.unsent() else { return };
        let Some(known) = book.goal_now(&goal).and_then(|g| g.photo().map(|p| p.about.clone())) else { return };
        // Not saved: the app says so, and the text stays in its field and in its draft.
        if known == about || book.on_goal(&goal, [Act::DescribePhoto { about: about.clone() }]).await.is_ok() {
            draft.done_with(&about);
        }
    });
}

/// The button that lets a picture be chosen or taken. What it makes of the picture is done even when the screen has been
/// left meanwhile, so `on_jpeg` may hold nothing of the screen's.
#[component]
pub fn Pick<F: Fn(String) + Clone + Send + 'static>(
    id: &'static str,
    #[prop(default = "i-plus")] drawing: &'static str,
    word: &'static str,
    on_jpeg: F,
) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let busy = RwSignal::new(false);
    let problem = RwSignal::new(None::<&'static str>);
    let chosen = move |event: leptos::ev::Event| {
        let Some(file) = files::chosen(&event).filter(|_| !busy.get_untracked()) else { return };
        busy.set(true);
        problem.set(None);
        page::announce(words::opening(lang));
        let on_jpeg = on_jpeg.clone();
        let plan_of_picture = book.open_id();
        leptos::task::spawn_local(async move {
            let made = small_jpeg(&file).await;
            let _ = busy.try_set(false);
            // Another client's plan was opened meanwhile: the picture is not theirs.
            if book.open_id() != plan_of_picture {
                return;
            }
            match made {
                Ok(jpeg) => on_jpeg(jpeg),
                Err(why) => {
                    page::warn(refused(lang, why));
                    let _ = problem.try_set(Some(refused(lang, why)));
                }
            }
        });
    };
    view! {
        <div class="stack">
            <div class="row">
                <label class="btn">
                    {icon(drawing)}
                    {move || if busy.get() { words::opening(lang) } else { word }}
                    <input type="file" accept="image/*" id=id on:change=chosen/>
                </label>
            </div>
            {move || problem.get().map(|words| view! { <div class="alert">{icon("i-alert")}<p>{words}</p></div> })}
        </div>
    }
}

fn refused(lang: Lang, why: PhotoError) -> &'static str {
    match why {
        PhotoError::Empty => words::empty(lang),
        PhotoError::TooLarge => words::too_large(lang),
        PhotoError::NotAPicture => words::not_a_picture(lang),
    }
}
