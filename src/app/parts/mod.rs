//! Small controls that many screens share, made of native elements.

mod advice;
mod alert;
mod chart;
mod dialog;
mod field;
mod icon;
mod press;
mod screen;
mod seg;
mod stair;
mod undo;

pub use advice::{AdviceNote, Settled};
pub use alert::Alert;
pub use chart::{Sign, chart, line_sample, sign_sample};
pub use dialog::{Dialog, HelpButton, help_text};
pub use field::{DayField, LineField, TextField};
pub use icon::{area_picture, goal_picture, icon, picture, pile_mark, role_mark};
pub use press::Press;
pub use screen::{Back, Place, Screen, Waiting};
pub use seg::seg_radio;
pub use stair::{Stair, StepText, flag};
pub use undo::UndoBar;
