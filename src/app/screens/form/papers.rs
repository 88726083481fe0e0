//! What one press makes: which papers, of which review, in which language.

use super::wish::Wish;
use crate::app::book::book;
use crate::app::parts::{icon, seg_radio};
use crate::form::Paper;
use crate::plan::Review;
use crate::words::{Lang, common, form_page, format, review};
use leptos::prelude::*;

/// What a paper is called, and what it is.
pub(super) fn words_of(lang: Lang, paper: Paper, professional: bool) -> (&'static str, &'static str) {
    match paper {
        Paper::Provider => (form_page::for_provider(lang), form_page::for_provider_text(lang)),
        Paper::Client if professional => (form_page::for_client(lang), form_page::for_client_text(lang)),
        Paper::Client => (form_page::own_form(lang), ""),
        Paper::Values => (form_page::values_paper(lang), form_page::values_text(lang)),
        Paper::Large => (form_page::large_print(lang), form_page::large_print_text(lang)),
    }
}

#[component]
pub fn Papers(wish: Wish) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let offered = Paper::offered(wish.professional);
    let paper = move |one: &Paper| {
        let one = *one;
        let (title, text) = words_of(lang, one, wish.professional);
        view! {
            <label class="choice slim">
                <input
                    type="checkbox"
                    prop:checked=move || wish.papers.with(|p| p.contains(&one))
                    on:change=move |ev| wish.choose(one, event_target_checked(&ev))
                />
                <span><strong>{title}</strong>{text}</span>
                {icon("i-check")}
            </label>
        }
    };
    let language = move |one: Lang| seg_radio("form-lang", one.name(), Some(one.tag()), move || wish.lang.get() == one, move || wish.speak(one));
    let large = Memo::new(move |_| wish.papers.with(|papers| papers.contains(&Paper::Large)));
    let large_language =
        move |one: Lang| seg_radio("large-lang", one.name(), Some(one.tag()), move || wish.large_lang() == one, move || wish.speak_large(one));
    view! {
        {(offered.len() > 1).then(|| view! {
            <fieldset class="field">
                <legend>{form_page::which_papers(lang)}</legend>
                <div class="choices">{offered.iter().map(paper).collect_view()}</div>
            </fieldset>
        })}
        <Reviews wish/>
        <fieldset class="field">
            <legend>{form_page::form_language(lang)}</legend>
            <div class="seg">{Lang::ALL.map(language).collect_view()}</div>
        </fieldset>
        {move || large.get().then(|| view! {
            <fieldset class="field">
                <legend>{form_page::large_language(lang)}</legend>
                <div class="seg">{Lang::ALL.map(large_language).collect_view()}</div>
            </fieldset>
        })}
        <details>
            <summary>{form_page::more_choices(lang)}{icon("i-down")}</summary>
            <div class="stack">
            <Beside wish/>
            <div class="choices">
                <label class="choice slim">
                    <input
                        type="checkbox"
                        prop:checked=move || wish.plain.get()
                        on:change=move |ev| wish.plain.set(event_target_checked(&ev))
                    />
                    <span><strong>{form_page::page_alone(lang)}</strong>{form_page::page_alone_text(lang)}</span>
                    {icon("i-check")}
                </label>
            </div>
            </div>
        </details>
    }
}

/// A second language beside each label, for a client who reads another one than the office.
#[component]
fn Beside(wish: Wish) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let one = move |beside: Option<Lang>| {
        let word = beside.map_or(form_page::no_other_language(lang), Lang::name);
        seg_radio("form-beside", word, beside.map(Lang::tag), move || wish.beside.get() == beside, move || wish.beside.set(beside))
    };
    let other = move || Lang::ALL.into_iter().filter(move |l| *l != wish.lang.get()).map(|l| one(Some(l))).collect_view();
    view! {
        <fieldset class="field">
            <legend>{form_page::other_language(lang)}</legend>
            <div class="seg">{one(None)}{other}</div>
        </fieldset>
    }
}

/// Asked only where there is more than one: the newest is chosen already.
#[component]
fn Reviews(wish: Wish) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let all = Memo::new(move |_| wish.reviews());
    let row = move |one: &Review| {
        let (id, chosen) = (one.id.clone(), one.id.clone());
        let name = review::phase_on(lang, common::phase(lang, one.phase), &format::day(lang, one.on));
        view! {
            <label class="choice slim">
                <input
                    type="radio"
                    name="form-review"
                    prop:checked=move || wish.review.with(|r| r.as_ref() == Some(&chosen))
                    on:change=move |_| wish.review.set(Some(id.clone()))
                />
                <span><strong>{name}</strong></span>
                {icon("i-check")}
            </label>
        }
    };
    move || {
        all.with(|all| {
            (all.len() > 1).then(|| {
                view! {
                    <fieldset class="field">
                        <legend>{form_page::which_review(lang)}</legend>
                        <div class="choices">{all.iter().map(row).collect_view()}</div>
                    </fieldset>
                }
            })
        })
    }
}

/// Which of the papers the preview shows; nothing to ask where there is one.
#[component]
pub fn Shown(wish: Wish) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let one = move |paper: &Paper| {
        let paper = *paper;
        seg_radio("form-shown", words_of(lang, paper, wish.professional).0, None, move || wish.shown.get() == paper, move || wish.shown.set(paper))
    };
    move || {
        wish.papers.with(|papers| {
            (papers.len() > 1).then(|| {
                view! {
                    <fieldset class="field">
                        <legend>{form_page::shown_paper(lang)}</legend>
                        <div class="seg">{papers.iter().map(one).collect_view()}</div>
                    </fieldset>
                }
            })
        })
    }
}
