//! Accepting all is the first thing where five are proposed; else going on, with or without empty steps.

use super::super::sheet::NextButton;
use super::Board;
use crate::advice::proposal::NoRoom;
use crate::app::parts::icon;
use crate::words::{common, wizard};
use leptos::prelude::*;

#[component]
pub fn Foot(board: Board, proposed: Memo<bool>, no_room: Memo<Option<NoRoom>>, accept: Callback<()>, later: Callback<()>) -> impl IntoView {
    let lang = board.ask.lang;
    let whole = Memo::new(move |_| board.steps.with(|s| s.iter().all(|s| !s.words.is_empty())));
    let fits = Memo::new(move |_| no_room.with(Option::is_none));
    move || match (proposed.get(), fits.get()) {
        (true, true) => view! {
            <button type="submit" form="question" class="btn primary wide">{icon("i-check")}{wizard::accept(lang)}</button>
            <button type="button" class="btn quiet wide" on:click=move |_| later.run(())>{wizard::later(lang)}</button>
        }
        .into_any(),
        // The numbers will hardly stay as they are: nobody should accept steps of them by going on.
        (true, false) => view! {
            <NextButton label=wizard::later(lang)/>
            <button type="button" class="btn quiet wide" on:click=move |_| accept.run(())>{icon("i-check")}{wizard::accept(lang)}</button>
        }
        .into_any(),
        (false, _) => {
            let label = Signal::derive(move || if whole.get() { common::next(lang) } else { wizard::later(lang) });
            view! { <NextButton label/> }.into_any()
        }
    }
}
