//! The native dialog: a menu of acts, or a text of help. Escape, the back of the sheet and the button all close it.

use super::icon;
use crate::app::book::book;
use crate::app::later::{self, Part};
use crate::device::page;
use crate::words::{common, help};
use leptos::html;
use leptos::prelude::*;

/// A dialog that `open` opens. `class` is `menu` or `help`. The first child should be its heading with `id`.
#[component]
pub fn Dialog(
    /// Open while true. The dialog sets it back when it is closed in any way.
    open: RwSignal<bool>,
    class: &'static str,
    /// The id of the heading inside that names it.
    labelled_by: String,
    children: ChildrenFn,
) -> impl IntoView {
    let node = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        if let (true, Some(dialog)) = (open.get(), node.get()) {
            page::open_dialog(&dialog);
        } else if let Some(dialog) = node.get_untracked() {
            dialog.close();
        }
    });
    let lang = book().lang.get_untracked();
    view! {
        <dialog node_ref=node class=class aria-labelledby=labelled_by on:close=move |_| open.set(false)>
            // Made only while it is open, so that a closed menu costs nothing and is found by nobody.
            {move || open.get().then(|| view! {
                {children()}
                <button type="button" class="btn wide" on:click=move |_| open.set(false)>
                    {icon("i-close")}
                    {common::close(lang)}
                </button>
            })}
        </dialog>
    }
}

/// *Apua*, always in the same corner.
#[component]
pub fn HelpButton(topic: help::Topic) -> impl IntoView {
    let lang = book().lang.get_untracked();
    let open = RwSignal::new(false);
    view! {
        <button type="button" class="btn quiet" on:click=move |_| open.set(true)>
            {icon("i-help")}
            {common::help(lang)}
        </button>
        <Dialog open class="help" labelled_by="help-title".to_owned()>
            <div>
                <h2 id="help-title">{help::title(lang)}</h2>
                {later::place(Part::Help(topic))}
            </div>
        </Dialog>
    }
}

/// The paragraphs of a help text, fetched with the other things that come later.
pub fn help_text(topic: help::Topic) -> AnyView {
    let lang = book().lang.get_untracked();
    help::paragraphs(lang, topic).map(|p| view! { <p>{p}</p> }).collect_view().into_any()
}
