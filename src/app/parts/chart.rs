//! The picture of progress: five bands with the steps' own words, and everyone's marks in them over time. Words are
//! page, marks are SVG. The SVG has no viewBox on purpose: its places are per cents, so the bands grow with the words
//! and the person's text size while marks and lines stay as they are. Where things stand is reckoned in `plan`.

use super::icon::role_shape;
use crate::plan::{Goal, Level, Line, Place, Point, Progress, Role, Size};
use crate::words::{Lang, common, goal_page};
use leptos::prelude::*;

/// A picture of one goal. `says` tells those who do not see it where the same stands in words.
pub fn chart(lang: Lang, goal: &Goal, progress: &Progress, size: Size, says: String) -> AnyView {
    let band = |level: Level| {
        let words = match goal.step_words(level) {
            "" => common::not_written(lang),
            words => words,
        };
        view! {
            <div class="band" data-level=level.value().to_string()>
                <p>
                    <span>
                        {(level == Level::Expected).then(|| view! { <b>{common::expected_level(lang)}</b>" · " })}
                        {words.to_owned()}
                    </span>
                </p>
            </div>
        }
    };
    let lines = progress.lines.len();
    view! {
        <div class="chart-box" class:small={size == Size::Small} style:--lane=format!("{}px", size.lane(lines))>
            <div class="chart" role="img" aria-label=says>
                {Level::ALL.into_iter().rev().map(band).collect_view()}
                <svg class="plot" aria-hidden="true">
                    {grounds(progress)}
                    {progress.lines.iter().enumerate().map(|(at, l)| line(l, size, size.lift(at, lines), progress.is_crowded)).collect_view()}
                </svg>
            </div>
            <svg class="days" aria-hidden="true">{names(lang, progress)}</svg>
        </div>
    }
    .into_any()
}

/// What lies under the marks: pauses, columns of days, rewritten steps, today, the flag.
fn grounds(progress: &Progress) -> AnyView {
    let pauses = progress.pauses.iter().map(|p| {
        view! { <rect class="pause" x=p.at.to_string() y="0" width=p.width.to_string() height="100%" fill="url(#hatch)"/> }
    });
    // What lies before the newest rewriting is set back: it was scored on other words.
    let former = progress.rewrites.last().filter(|_| progress.has_former()).map(|spot| {
        view! { <rect class="former-ground" x="-8" y="0" width=spot.at.to_string() height="100%" transform="translate(8,0)"/> }
    });
    let columns = progress.named.iter().filter(|spot| !progress.rewrites.contains(spot)).map(|spot| upright("column", spot.at));
    let rewrites = progress.rewrites.iter().map(|spot| {
        view! { {upright("rewritten", spot.at)}<svg class="pen" x=spot.at.to_string() y="100%">{drawing("#i-pen", -8, -20, 16)}</svg> }
    });
    let target = progress.target.map(|spot| {
        // The pole stands on the landing of the expected step.
        view! { <svg class="goal-flag" x=spot.at.to_string() y=Place::floor(Level::More).to_string()>{flag()}</svg> }
    });
    view! {
        {former}
        {pauses.collect_view()}
        {columns.collect_view()}
        {rewrites.collect_view()}
        {progress.today.map(|spot| upright("today", spot.at))}
        {target}
    }
    .into_any()
}

fn upright(class: &'static str, at: Place) -> AnyView {
    let x = at.to_string();
    view! { <line class=class x1=x.clone() x2=x y1="0" y2="100%"></line> }.into_any()
}

fn flag() -> impl IntoView {
    view! { <use href="#flag" x="-20" y="-30" width="22" height="30"></use> }
}

fn drawing(name: &'static str, x: i32, y: i32, size: i32) -> impl IntoView {
    let (x, y, size) = (x.to_string(), y.to_string(), size.to_string());
    view! { <use href=name x=x y=y width=size.clone() height=size></use> }
}

/// Everyone's way: stretches between marks, then the marks, all lifted to the line's own track.
fn line(line: &Line, size: Size, lift: i32, crowded: bool) -> AnyView {
    let stretch = |two: &[Point]| match two {
        [from, to] if to.joined => {
            let (x1, y1, x2, y2) = (from.at.to_string(), from.floor.to_string(), to.at.to_string(), to.floor.to_string());
            Some(view! { <line class=way(line.role()) class:former=to.former x1=x1 y1=y1 x2=x2 y2=y2></line> })
        }
        _ => None,
    };
    let mark = |point: &Point| {
        view! {
            <svg class="mark" class:few=!crowded class:former=point.former x=point.at.to_string() y=point.floor.to_string()>
                {shape(line.role(), line.number, size)}
                {point.score.between.then(|| drawing("#i-up", size.mark() / 2, size.corner(), size.mark() - 4))}
            </svg>
        }
    };
    view! {
        <g transform=format!("translate(0,-{lift})")>
            {line.points.windows(2).filter_map(stretch).collect_view()}
            {line.points.iter().map(mark).collect_view()}
        </g>
    }
    .into_any()
}

/// A mark whose middle is at 0: the role's shape, with a number where several share it.
fn shape(role: Option<Role>, number: Option<usize>, size: Size) -> AnyView {
    view! {
        {drawing(role_shape(role), size.corner(), size.corner(), size.mark())}
        {number.map(|n| view! { <text class="which" x=size.mark().to_string() y=(-size.corner()).to_string()>{n}</text> })}
    }
    .into_any()
}

/// How a role's line is drawn. Each is dashed in its own way.
fn way(role: Option<Role>) -> &'static str {
    match role {
        Some(Role::Client) => "way own",
        Some(Role::CloseOne) => "way close",
        Some(Role::Professional) => "way pro",
        None => "way agreed",
    }
}

fn names(lang: Lang, progress: &Progress) -> AnyView {
    let name = |at: Place, words: String| {
        // The first and the last name do not stick out of the picture.
        let anchor = match at.thousandths() {
            ..100 => "start",
            900.. => "end",
            _ => "middle",
        };
        view! { <text x=at.to_string() y="1em" text-anchor=anchor>{words}</text> }
    };
    progress.named.iter().map(|spot| name(spot.at, goal_page::chart_day(lang, spot.on))).collect_view().into_any()
}

/// A line with its shape, for the key.
pub fn line_sample(role: Option<Role>, number: Option<usize>) -> AnyView {
    view! {
        <svg class="sample" viewBox="0 0 56 28" aria-hidden="true">
            <line class=way(role) x1="0" x2="56" y1="14" y2="14"></line>
            <svg class="mark" x="28" y="14">{shape(role, number, Size::Whole)}</svg>
        </svg>
    }
    .into_any()
}

/// What else a picture shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Target,
    Today,
    Rewritten,
    Former,
    Pause,
    Between,
}

/// A sign as it is drawn, for the key and the sentences.
pub fn sign_sample(sign: Sign) -> AnyView {
    let drawn = match sign {
        Sign::Target => view! { <svg class="goal-flag" x="36" y="27">{flag()}</svg> }.into_any(),
        Sign::Today => view! { <line class="today" x1="28" x2="28" y1="0" y2="28"></line> }.into_any(),
        Sign::Rewritten => {
            view! { <line class="rewritten" x1="28" x2="28" y1="0" y2="28"></line><svg class="pen" x="28" y="2">{drawing("#i-pen", -8, 4, 16)}</svg> }
                .into_any()
        }
        Sign::Former => view! { <svg class="mark few former" x="28" y="14">{shape(Some(Role::Client), None, Size::Whole)}</svg> }.into_any(),
        Sign::Pause => view! { <rect class="pause" x="15" y="1" width="26" height="26" fill="url(#hatch)"/> }.into_any(),
        Sign::Between => view! { <svg class="mark few" x="28" y="14">{drawing("#i-up", -8, -8, 16)}</svg> }.into_any(),
    };
    view! { <svg class="sample alone" viewBox="14 0 28 28" aria-hidden="true">{drawn}</svg> }.into_any()
}
