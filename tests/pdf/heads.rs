//! Where headings stand: with what they head, never alone at a sheet's foot.

use crate::plans::{form, full};
use crate::reader::Reader;
use crate::sample::FONTS;
use askelma::form::pdf::{Archive, write};
use askelma::form::{Audience, Block, Tongues};
use askelma::words::Lang;

/// Pushed down line by line over a whole sheet, the headings of a main goal and of the other goals stay with a goal.
#[test]
fn no_heading_is_left_without_a_goal() {
    let document = form(&full(2, &|what| format!("[{what}]")), Tongues::one(Lang::Fi), Audience::Client);
    for lines in 0..46 {
        let mut pushed = document.clone();
        pushed.blocks.insert(1, Block::Paragraph("täyte\n".repeat(lines).as_str().into()));
        let pdf = write(&pushed, &FONTS, Archive::A2a).expect("a PDF");
        let pages = Reader::new("heads", &pdf.bytes).pages();
        for (heading, goal) in [("Päätavoite 1", "Tavoite 1:"), ("Muut tavoitteet", "Tavoite 2:")] {
            let page = pages.iter().find(|page| page.lines().any(|line| line == heading)).expect("the heading");
            assert!(page.contains(goal), "{lines} lines: {heading} is on\n{page}");
        }
    }
}
