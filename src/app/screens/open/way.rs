//! One kind of file: what it is for, who sees what, what is to choose, its button, and what it leaves out.

use super::give::Giving;
use crate::app::parts::{Alert, icon, seg_radio};
use crate::exchange::{Alarm, Format, Separator, left_out};
use crate::words::open::{self, ways};
use crate::words::{Lang, form_page};
use leptos::prelude::*;

/// Its name, what it is for, and what whoever gets it sees.
fn words_of(lang: Lang, format: Format) -> [&'static str; 3] {
    match format {
        Format::Calendar => [ways::calendar(lang), ways::calendar_for(lang), ways::calendar_seen(lang)],
        Format::Text => [ways::text(lang), ways::text_for(lang), ways::text_seen(lang)],
        Format::Table => [ways::table(lang), ways::table_for(lang), ways::table_seen(lang)],
        Format::Json => [ways::json(lang), ways::json_for(lang), ways::all_seen(lang)],
        Format::Fhir => [ways::fhir(lang), ways::fhir_for(lang), ways::all_seen(lang)],
    }
}

fn id_of(format: Format) -> &'static str {
    match format {
        Format::Calendar => "way-calendar",
        Format::Text => "way-text",
        Format::Table => "way-table",
        Format::Json => "way-json",
        Format::Fhir => "way-fhir",
    }
}

#[component]
pub fn Way(giving: Giving, format: Format) -> impl IntoView {
    let lang = giving.lang;
    let id = id_of(format);
    let [title, what_for, seen] = words_of(lang, format);
    let has = Memo::new(move |_| giving.has(format));
    let told = move || giving.outcome(format).and_then(Result::ok).map(|words| view! { <div class="note"><p>{words}</p></div> });
    let trouble = Signal::derive(move || giving.outcome(format).and_then(Result::err));
    let act = move || {
        if !has.get() {
            return view! { <p class="note">{ways::no_days(lang)}</p> }.into_any();
        }
        let choice = match format {
            Format::Calendar => Some(view! { <Alarms giving/> }.into_any()),
            Format::Table => Some(view! { <Separators giving/> }.into_any()),
            Format::Text | Format::Json | Format::Fhir => None,
        };
        view! { {choice}<Buttons giving format title/> }.into_any()
    };
    view! {
        <section class="card" aria-labelledby=id>
            <div class="stack">
                <h2 class="h3" id=id>{title}</h2>
                <p>{what_for}</p>
                <p class="soft">{seen}</p>
            </div>
            {act}
            {told}
            <Alert words=trouble/>
            <details>
                <summary>{icon("i-down")}<span>{open::left_out::title(lang)}<span class="hidden">{format!(": {title}")}</span></span></summary>
                <ul class="bullets">{left_out(format, giving.audience()).into_iter().map(|t| view! { <li>{t.words(lang)}</li> }).collect_view()}</ul>
            </details>
        </section>
    }
}

/// One button where there are only downloads, two where there is a share sheet too: not every one of them can save.
#[component]
fn Buttons(giving: Giving, format: Format, title: &'static str) -> impl IntoView {
    let lang = giving.lang;
    let share = Giving::can_share(format);
    // Which file, for those who hear the button by itself.
    let whole = move |word: &str| format!("{word}: {title}");
    let save = if share { form_page::save_here(lang) } else { ways::save(lang) };
    view! {
        <div class="row">
            {share.then(|| view! {
                <button type="button" class="btn" aria-label=whole(form_page::share_or_save(lang)) on:click=move |_| giving.give(format, true)>
                    {icon("i-share")}
                    {form_page::share_or_save(lang)}
                </button>
            })}
            <button type="button" class="btn" class:quiet=share aria-label=whole(save) on:click=move |_| giving.give(format, false)>
                {icon("i-save")}
                {save}
            </button>
        </div>
    }
}

#[component]
fn Separators(giving: Giving) -> impl IntoView {
    let lang = giving.lang;
    let one = move |(separator, words): (Separator, &'static str)| {
        seg_radio("separator", words, None, move || giving.separator.get() == separator, move || giving.separator.set(separator))
    };
    view! {
        <fieldset class="field">
            <legend>{ways::separator(lang)}</legend>
            <div class="seg">
                {[(Separator::Semicolon, ways::semicolon(lang)), (Separator::Comma, ways::comma(lang))].map(one).collect_view()}
            </div>
        </fieldset>
    }
}

#[component]
fn Alarms(giving: Giving) -> impl IntoView {
    let lang = giving.lang;
    let one = move |(alarm, words): (Alarm, &'static str)| {
        seg_radio("alarm", words, None, move || giving.alarm.get() == alarm, move || giving.alarm.set(alarm))
    };
    let all = [(Alarm::None, ways::alarm_none(lang)), (Alarm::SameDay, ways::alarm_day(lang)), (Alarm::DayBefore, ways::alarm_before(lang))];
    view! {
        <fieldset class="field">
            <legend>{ways::alarm(lang)}</legend>
            <div class="seg">{all.map(one).collect_view()}</div>
        </fieldset>
    }
}
