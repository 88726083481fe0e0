//! The frame in `index.html` is painted before the program is there, so it holds words of its own. They must be
//! the program's words, or the first screen would change under the person's eyes.

use askelma::words::{Lang, notices, start};

#[test]
fn the_frame_says_what_the_first_screen_says() {
    let page = include_str!("../index.html").replace("&shy;", "\u{ad}");
    for lang in Lang::ALL {
        let said = |tag: &str| format!("<span lang=\"{}\">{tag}</span>", lang.tag());
        let choice = |name: &str, text: &str| said(&format!("<strong>{name}</strong>{text}"));
        let wanted = [
            said(start::who(lang)),
            said(start::can_change(lang)),
            choice(start::me(lang), start::me_text(lang)),
            choice(start::close_one(lang), start::close_one_text(lang)),
            choice(start::professional(lang), start::professional_text(lang)),
            said(notices::loading(lang)),
        ];
        for words in wanted {
            assert!(page.contains(&words), "index.html lacks {words}");
        }
    }
}
