//! What Askelma is, what happens to the data, how accessible it is, its version and licences.

use crate::app::book::book;
use crate::app::parts::{Back, Place, Screen};
use crate::device::install;
use crate::words::help::Topic;
use crate::words::trust::{self, Section};
use crate::words::{common, settings, titles};
use leptos::prelude::*;

#[component]
pub fn About() -> impl IntoView {
    let lang = book().lang.get_untracked();
    let back = Back { href: "/settings".to_owned(), label: common::settings(lang) };
    let build = install::build().map_or_else(|| settings::build_of_developer(lang).to_owned(), |id| settings::build(lang, &id));
    view! {
        <Screen help=Topic::Settings back place=Place::Settings>
            <div class="intro">
                <h1>{titles::about(lang)}</h1>
                <p class="version">{trust::version(lang, env!("CARGO_PKG_VERSION"))}<br/>{build}</p>
            </div>
            <div class="text">{texts(trust::about(lang), true)}</div>
            <Part title=trust::privacy_title(lang)>{texts(trust::privacy(lang), false)}</Part>
            <Part title=trust::backup_title(lang)>{texts(trust::backup(lang), false)}</Part>
            <Part title=trust::accessibility_title(lang)>{texts(trust::accessibility(lang), false)}</Part>
            <Part title=settings::licences(lang)>
                <p>{settings::licence_own(lang)}</p>
                <p>{settings::licence_parts(lang)}</p>
                <p>
                    {settings::licence_font(lang)}
                    " "
                    // Another window: an installed app has no way back from a bare text.
                    <a href="/fonts/OFL.txt" target="_blank" rel="external noopener">{settings::licence_font_text(lang)}</a>
                </p>
            </Part>
        </Screen>
    }
}

#[component]
fn Part(title: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="section">
            <h2>{title}</h2>
            <div class="text">{children()}</div>
        </section>
    }
}

/// `top`: the sections stand under the screen's own heading, not under a part's.
fn texts<const N: usize>(sections: [Section; N], top: bool) -> impl IntoView {
    let text = move |section: Section| {
        view! {
            <section>
                {if top {
                    view! { <h2 class="h3">{section.heading}</h2> }.into_any()
                } else {
                    view! { <h3>{section.heading}</h3> }.into_any()
                }}
                {section.paragraphs().map(|p| view! { <p>{p}</p> }).collect_view()}
            </section>
        }
    };
    sections.map(text).collect_view()
}
