//! Settings: who uses the device, language and looks, and the ways to details, data and about.

use super::start::{ChooseLanguage, ChooseTextSize};
use crate::app::book::book;
use crate::app::parts::{Place, Screen, icon};
use crate::device::settings::Theme;
use crate::plan::Role;
use crate::words::help::Topic;
use crate::words::{common, example, settings, start, titles};
use leptos::prelude::*;
use leptos_router::components::A;

#[component]
pub fn Settings() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let plan = move || book.open.with(|o| o.as_ref().map(|o| o.journal.id().to_string())).or_else(|| last_plan(book));
    view! {
        <Screen help=Topic::Settings place=Place::Settings>
            <div class="intro">
                <h1>{common::settings(lang)}</h1>
                <p class="soft">{if book.settings_kept { settings::saved_at_once(lang) } else { settings::not_kept(lang) }}</p>
            </div>
            <section class="section" aria-labelledby="looks">
                <h2 id="looks">{settings::language_and_text(lang)}</h2>
                <ChooseLanguage/>
                <ChooseTextSize/>
                <ChooseTheme/>
            </section>
            <section class="section" aria-labelledby="data">
                <h2 id="data">{settings::more(lang)}</h2>
                <ul class="list card">
                    {move || book.settings.with(|s| s.who == Some(Role::Professional)).then(|| view! {
                        <Row href="/clients".to_owned() title=titles::clients(lang) text=settings::clients_text(lang)/>
                    })}
                    {move || plan().map(|id| view! {
                        <Row href=format!("/plan/{id}/details") title=titles::details(lang) text=settings::details_text(lang)/>
                    })}
                    <Row href="/settings/data".to_owned() title=titles::data(lang) text=settings::data_text(lang)/>
                    <Row href="/example".to_owned() title=example::title(lang) text=example::see_again(lang)/>
                    <Row href="/about".to_owned() title=titles::about(lang) text=settings::about_text(lang)/>
                </ul>
            </section>
            <section class="section" aria-labelledby="who">
                <h2 id="who">{settings::who_uses(lang)}</h2>
                <ChooseRole/>
            </section>
        </Screen>
    }
}

fn last_plan(book: crate::app::book::Book) -> Option<String> {
    let last = book.settings.with(|s| s.plan.clone())?;
    book.plans.with(|rows| rows.iter().any(|r| r.id == last)).then(|| last.to_string())
}

#[component]
fn Row(href: String, title: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <li>
            <A href=href>
                <span><strong>{title}</strong>{text}</span>
                {icon("i-next")}
            </A>
        </li>
    }
}

#[component]
fn ChooseTheme() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let themes =
        [(Theme::System, settings::theme_system(lang)), (Theme::Light, settings::theme_light(lang)), (Theme::Dark, settings::theme_dark(lang))];
    let radio = move |(theme, word): (Theme, &'static str)| {
        view! {
            <label>
                <input
                    type="radio"
                    name="theme"
                    prop:checked=move || book.settings.with(|s| s.theme == theme)
                    on:change=move |_| book.set(|s| s.theme = theme)
                />
                {icon("i-check")}
                {word}
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend>{settings::theme(lang)}</legend>
            <div class="seg">{themes.map(radio).collect_view()}</div>
        </fieldset>
    }
}

#[component]
fn ChooseRole() -> impl IntoView {
    let book = book();
    let lang = book.lang.get_untracked();
    let roles = [
        (Role::Client, start::me(lang), start::me_text(lang)),
        (Role::CloseOne, start::close_one(lang), start::close_one_text(lang)),
        (Role::Professional, start::professional(lang), start::professional_text(lang)),
    ];
    let radio = move |(role, word, text): (Role, &'static str, &'static str)| {
        view! {
            <label class="choice slim">
                <input
                    type="radio"
                    name="who"
                    prop:checked=move || book.settings.with(|s| s.who == Some(role))
                    on:change=move |_| {
                        book.set(|s| s.who = Some(role));
                        // In the example, too, they look from their own place again.
                        book.looks_from_own_place();
                    }
                />
                <span><strong>{word}</strong>{text}</span>
                {icon("i-check")}
            </label>
        }
    };
    view! {
        <fieldset class="field">
            <legend class="hidden">{settings::who_uses(lang)}</legend>
            <div class="choices">{roles.map(radio).collect_view()}</div>
        </fieldset>
    }
}
