//! The frame of every screen: way back and help at the top, the one thing in the middle, acts or places at
//! the foot.

use super::{Alert, HelpButton, icon};
use crate::app::book::{Keeping, book};
use crate::app::later::{self, Part};
use crate::app::routes::plan_in_address;
use crate::device::{install, page};
use crate::words::help::Topic;
use crate::words::{common, notices};
use leptos::prelude::*;
use leptos_router::components::A;

/// One of the four places at the foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Goals,
    Review,
    Form,
    Settings,
}

/// Where the button at the top left leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    pub href: String,
    pub label: &'static str,
}

/// A screen. Its children stand in the middle and must hold one `h1`.
#[component]
pub fn Screen(
    help: Topic,
    #[prop(optional, into)] back: Option<Back>,
    /// Shows the places, with this one marked.
    #[prop(optional, into)]
    place: Option<Place>,
    /// The acts at the foot.
    #[prop(optional, into)]
    foot: Option<AnyView>,
    /// What stands beside the middle on a wide screen.
    #[prop(optional, into)]
    side: Option<AnyView>,
    /// What stands beside the middle and its acts on a wide screen, at the other side, and between them where large text
    /// leaves no room for two; made only on a wide screen.
    #[prop(optional, into)]
    beside: Option<ViewFn>,
    /// The screen shows itself what was not saved, beside it.
    #[prop(optional)]
    own_alert: bool,
    children: Children,
) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let not_saved = Signal::derive(move || book.trouble.get().filter(|_| !own_alert).map(|t| t.words(lang)));
    let skip = move |ev: leptos::ev::MouseEvent| {
        ev.prevent_default();
        page::focus("h1", false);
    };
    // Beside a goal that is many screens long the places stand over the list, where they are always near.
    let mut places = place.map(|place| view! { <Places place/> }.into_any());
    let two = side.is_some() || beside.is_some();
    let middle = view! {
        <main class="middle" id="content">
            <Banners/>
            {children()}
            <Alert words=not_saved/>
        </main>
    };
    view! {
        <div class="screen">
            <header class="top" class:full=two>
                <a class="skip btn" href="#content" on:click=skip>{notices::skip(lang)}</a>
                {match back {
                    Some(back) => view! {
                        <A href=back.href attr:class="btn quiet">{icon("i-back")}{back.label}</A>
                    }.into_any(),
                    None => view! {
                        <A href="/" attr:class="brand">
                            <svg viewBox="0 0 28 28" aria-hidden="true"><use href="#mark"></use></svg>
                            {common::app_name(lang)}
                        </A>
                    }.into_any(),
                }}
                <HelpButton topic=help/>
            </header>
            {match (side, beside) {
                (Some(side), _) => view! {

                    <div class="two">
                        <div class="column">{places.take()}<nav class="side" aria-label=common::goals(lang)>{side}</nav></div>
                        {middle}
                    </div>

                    {foot.map(|foot| view! { <div class="foot full">{foot}</div> })}
                }
                .into_any(),
                (None, Some(beside)) => view! {
                    <div class="two asking">
                        {middle}
                        {move || book.wide.get().then(|| view! {
                            <section class="stair-side" aria-label=common::stair(lang)>{beside.run()}</section>
                        })}
                        {foot.map(|foot| view! { <div class="foot">{foot}</div> })}
                    </div>
                }
                .into_any(),
                (None, None) => view! { {middle}{foot.map(|foot| view! { <div class="foot">{foot}</div> })} }.into_any(),
            }}
            {places}
        </div>
    }
}

#[component]
fn Places(place: Place) -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    move || {
        let plan = book.open.with(|o| o.as_ref().map(|o| o.journal.id().to_string()));
        let of_plan = |end: &str| plan.as_ref().map_or_else(|| "/".to_owned(), |id| format!("/plan/{id}{end}"));
        let places = [
            (Place::Goals, of_plan(""), "i-stair", common::goals(lang)),
            (Place::Review, of_plan("/review"), "i-review", common::review(lang)),
            (Place::Form, of_plan("/form"), "i-doc", common::form(lang)),
            (Place::Settings, "/settings".to_owned(), "i-gear", common::settings(lang)),
        ];
        let rows = places.into_iter().map(|(which, href, drawing, word)| {
            // The router would mark every address that begins alike; only one place is this one.
            view! {
                <li>
                    <a href=href aria-current=(which == place).then_some("page")>{icon(drawing)}{word}</a>
                </li>
            }
        });
        view! { <nav class="places" aria-label=common::places(lang)><ul>{rows.collect_view()}</ul></nav> }
    }
}

/// What concerns every screen: a new version, a browser that keeps nothing, records that could not be read.
#[component]
fn Banners() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let keeping = move || match book.keeping.get() {
        Keeping::OnlyHere => Some(
            view! {
                <div class="banner blocked">
                    <p><strong>{notices::not_kept_title(lang)}</strong>" "{notices::not_kept(lang)}</p>
                </div>
            }
            .into_any(),
        ),
        Keeping::Newer => Some(
            view! {
                <div class="banner blocked">
                    <p><strong>{notices::newer_title(lang)}</strong>" "{notices::newer(lang)}</p>
                    <button type="button" class="btn" on:click=move |_| page::reload()>{notices::reload(lang)}</button>
                </div>
            }
            .into_any(),
        ),
        Keeping::Opening | Keeping::Kept => None,
    };
    let update = move || {
        book.update.get().then(|| {
            view! {
                <div class="banner" role="status">
                    <p>{notices::update_ready(lang)}</p>
                    <button type="button" class="btn" on:click=move |_| install::update()>{notices::update(lang)}</button>
                </div>
            }
        })
    };
    let damaged = move || {
        let (damaged, newer) = book.open.with(|o| o.as_ref().map_or((0, 0), |o| (o.damaged, o.plan.from_newer)));
        let words = [(damaged > 0).then(|| notices::damaged(lang, damaged)), (newer > 0).then(|| notices::from_newer(lang).to_owned())];
        words.into_iter().flatten().map(|words| view! { <div class="banner"><p>{words}</p></div> }).collect_view()
    };
    let is_example = Memo::new(move |_| book.open.with(|o| o.as_ref().is_some_and(|o| o.plan.example)));
    let of_plan = plan_in_address().is_some();
    let example = move || (of_plan && is_example.get()).then(|| view! { <div class="banner">{later::place(Part::ExampleNote)}</div> });
    view! { {keeping}{update}{damaged}{example} }
}

/// The frame while something is being opened. No spinner: it takes less than a second.
#[component]
pub fn Waiting() -> impl IntoView {
    let lang = book().lang.get_untracked();
    // One turn later the screen is there.
    on_cleanup(|| page::later(0, page::heading_may_be_here));
    view! {
        <div class="screen">
            <main class="middle" aria-busy="true"><p class="soft">{notices::loading(lang)}</p></main>
        </div>
    }
}
