//! Drawings from the sprite in `index.html`. All are hidden from screen readers: the word stands beside.

use crate::plan::{Goal, LifeArea, Pile, Role};
use crate::words::{Lang, goals};
use leptos::prelude::*;

/// An icon of the 24 grid, such as `i-back`.
pub fn icon(name: &'static str) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
            <use href=format!("#{name}")></use>
        </svg>
    }
}

/// A pictogram of the 64 grid on its own ground, such as `p-me`.
pub fn picture(name: &'static str) -> impl IntoView {
    view! {
        <span class="picture">
            <svg viewBox="0 0 64 64" aria-hidden="true">
                <use href=format!("#{name}")></use>
            </svg>
        </span>
    }
}

/// The pictogram of a life area; the stair's own where none is chosen yet.
pub fn area_picture(area: Option<LifeArea>) -> impl IntoView {
    picture(match area {
        Some(LifeArea::Learning) => "p-learn",
        Some(LifeArea::Tasks) => "p-tasks",
        Some(LifeArea::Communication) => "p-talk",
        Some(LifeArea::Mobility) | None => "p-move",
        Some(LifeArea::SelfCare) => "p-care",
        Some(LifeArea::DomesticLife) => "p-home",
        Some(LifeArea::Relationships) => "p-people",
        Some(LifeArea::MajorLifeAreas) => "p-work",
        Some(LifeArea::CommunityLife) => "p-club",
    })
}

/// What stands for a goal: the person's own photo, else the pictogram of its life area.
pub fn goal_picture(lang: Lang, goal: &Goal) -> AnyView {
    match goal.photo() {
        Some(photo) => {
            let about = photo.about.trim();
            let about = if about.is_empty() { goals::own_photo(lang) } else { about }.to_owned();
            view! { <span class="picture"><img src=photo.address() alt=about/></span> }.into_any()
        }
        None => area_picture(goal.area.get().copied()).into_any(),
    }
}

/// The sign of a pile: as many of three leaves are full.
pub fn pile_mark(pile: Pile) -> impl IntoView {
    let full = match pile {
        Pile::Important => 3,
        Pile::Maybe => 2,
        Pile::NotNow => 1,
    };
    view! { <span class="pile" aria-hidden="true">{(0..3).map(|leaf| view! { <i class:o={leaf >= full}></i> }).collect_view()}</span> }
}

/// The shape of who says it: circle, diamond, triangle; `None` is what was agreed together.
pub fn role_mark(role: Option<Role>) -> impl IntoView {
    view! {
        <svg class="role" viewBox="0 0 30 30" aria-hidden="true">
            <use href=role_shape(role)></use>
        </svg>
    }
}

/// The drawing of that shape.
pub(super) fn role_shape(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Client) => "#r-own",
        Some(Role::CloseOne) => "#r-close",
        Some(Role::Professional) => "#r-pro",
        None => "#r-agreed",
    }
}
