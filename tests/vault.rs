//! What the vault promises: acknowledged means kept, a failed write changes nothing, and no file can harm.

mod support;

#[path = "vault/backup.rs"]
mod backup;

use askelma::exchange::{Backup, BackupError, LARGEST, read_backup};
use askelma::journal::{Act, Entry, Journal, Scope, Scoring};
use askelma::plan::*;
use askelma::vault::{DiskError, Import, MemoryDisk, OpenError, Store, TRASH_DAYS, Vault};
use backup::restore;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// The memory disk never waits, so one poll is the whole of it.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(out) => out,
        Poll::Pending => panic!("the memory disk waited"),
    }
}

fn day() -> Day {
    Day::new(2026, 11, 23).expect("a day")
}

fn device(name: &str) -> DeviceId {
    DeviceId::parse(name).expect("an id")
}

fn plan_id() -> PlanId {
    PlanId::parse("plan1").expect("an id")
}

fn goal_scope() -> Scope {
    Scope::Goal(GoalId::parse("goal1").expect("an id"))
}

fn open(disk: &MemoryDisk, name: &str) -> Vault<MemoryDisk> {
    now(Vault::open(disk.clone(), device(name))).expect("a vault")
}

fn write(vault: &Vault<MemoryDisk>, journal: &mut Journal, acts: Vec<(Scope, Act)>) -> Result<Vec<Entry>, DiskError> {
    let by = By { person: PersonId::parse("aino").expect("an id"), role: Role::Client };
    let mut next = journal.clone();
    let entries = next.write(vault.device(), &by, Moment { day: day(), minute: 5 }, acts);
    now(vault.append(&entries, &next.plan()))?;
    *journal = next;
    Ok(entries)
}

fn name(text: &str) -> (Scope, Act) {
    (goal_scope(), Act::SetGoalName { text: text.into() })
}

fn nickname(text: &str) -> (Scope, Act) {
    (Scope::Plan, Act::SetNickname { text: text.into() })
}

fn filled(disk: &MemoryDisk) -> (Vault<MemoryDisk>, Journal) {
    let vault = open(disk, "phone");
    let mut journal = Journal::new(plan_id());
    let score = Scoring {
        level: Level::Less,
        step_words: "kahdesti".into(),
        happened: "Satoi.".into(),
        conditions: String::new(),
        between: false,
        on: day(),
        review: None,
    };
    let acts = vec![nickname("Aino"), (goal_scope(), Act::BeginGoal { on: day() }), name("Kävelen kauppaan"), (goal_scope(), Act::GiveScore(score))];
    write(&vault, &mut journal, acts).expect("room");
    (vault, journal)
}

#[test]
fn what_was_acknowledged_is_there_when_it_is_opened_again() {
    let disk = MemoryDisk::default();
    let (_, journal) = filled(&disk);
    let again = open(&disk, "another");
    assert_eq!(again.device(), &device("phone"), "the device keeps its name");
    let opened = now(again.open_plan(&plan_id())).expect("a plan");
    assert_eq!((opened.journal.plan(), opened.damaged), (journal.plan(), 0));
    let rows = now(again.plans()).expect("rows");
    assert_eq!((rows[0].nickname.as_str(), rows[0].goals), ("Aino", 1));
}

#[test]
fn a_write_that_fails_changes_nothing() {
    let disk = MemoryDisk::default();
    let (vault, mut journal) = filled(&disk);
    let before = disk.records();
    for fault in [DiskError::Full, DiskError::Blocked, DiskError::Lost] {
        disk.fail_writes(Some(fault));
        assert_eq!(write(&vault, &mut journal, vec![name("x"), nickname("y")]).err(), Some(fault));
        assert_eq!(disk.records(), before);
    }
    disk.fail_writes(None);
    write(&vault, &mut journal, vec![name("x")]).expect("room again");
    assert_eq!(now(vault.open_plan(&plan_id())).expect("a plan").journal.plan().goals[0].name.text(), "x");
}

#[test]
fn two_tabs_that_write_at_once_keep_both_and_show_the_conflict() {
    let disk = MemoryDisk::default();
    let (left, mut left_journal) = filled(&disk);
    let (right, mut right_journal) = (open(&disk, "phone"), left_journal.clone());
    write(&left, &mut left_journal, vec![name("vasen")]).expect("room");

    let by = By { person: PersonId::parse("aino").expect("an id"), role: Role::Client };
    let made = right_journal.clone().write(right.device(), &by, Moment { day: day(), minute: 6 }, [name("oikea")]);
    assert_eq!(now(right.append(&made, &right_journal.plan())), Err(DiskError::Taken));
    assert_eq!(now(right.follow(&mut right_journal)), Ok(true));
    let again = right_journal.renumber(&made);
    for entry in again.clone() {
        right_journal.add(entry);
    }
    assert_eq!(now(right.append(&again, &right_journal.plan())), Ok(()));

    assert_eq!(now(left.follow(&mut left_journal)), Ok(true));
    let names: Vec<String> = left_journal.plan().goals[0].name.said.iter().map(|s| s.value.clone()).collect();
    assert_eq!(names, ["vasen", "oikea"]);
    assert_eq!(left_journal.plan(), right_journal.plan());
}

#[test]
fn settings_lie_beside_the_plans_and_are_in_no_backup() {
    let disk = MemoryDisk::default();
    let (vault, _) = filled(&disk);
    now(vault.keep_settings(Some("{\"who\":\"client\"}"))).expect("room");
    assert_eq!(now(open(&disk, "x").settings()), Ok(Some("{\"who\":\"client\"}".to_owned())));
    assert!(!now(vault.backup(day())).expect("a file").contains("who"));
    now(vault.keep_settings(None)).expect("room");
    assert_eq!(now(vault.settings()), Ok(None));
}

#[test]
fn a_newer_layout_is_not_touched() {
    let disk = MemoryDisk::default();
    filled(&disk);
    disk.damage(Store::Meta, "format", "2");
    let before = disk.records();
    assert_eq!(now(Vault::open(disk.clone(), device("phone"))).err(), Some(OpenError::Newer));
    assert_eq!(disk.records(), before);
}

#[test]
fn a_damaged_record_is_counted_and_left_and_the_rest_is_shown() {
    let disk = MemoryDisk::default();
    let (vault, journal) = filled(&disk);
    let key = "plan1/phone/00000000000000000003";
    disk.damage(Store::Entries, key, "1 {\"v\":1,\"pl");
    let opened = now(vault.open_plan(&plan_id())).expect("a plan");
    assert_eq!((opened.damaged, opened.journal.len()), (1, journal.len() - 1));
    assert!(disk.records().contains_key(&(Store::Entries, key.to_owned())));
}

#[test]
fn writing_goes_on_behind_a_record_that_cannot_be_read() {
    let disk = MemoryDisk::default();
    let (vault, mut stale) = filled(&disk);
    disk.damage(Store::Entries, "plan1/phone/00000000000000000004", "1 {\"v\":1,\"pl");
    let mut journal = now(vault.open_plan(&plan_id())).expect("a plan").journal;
    write(&vault, &mut journal, vec![name("Kävelen torille")]).expect("room");
    assert_eq!(now(vault.open_plan(&plan_id())).expect("a plan").journal.plan().goals[0].name.text(), "Kävelen torille");
    // A tab that learns of such a record only when its own number is taken.
    disk.damage(Store::Entries, "plan1/phone/00000000000000000006", "torn");
    assert_eq!(now(vault.follow(&mut stale)), Ok(true));
    assert_eq!(stale.next_number(vault.device()), 7);
}

#[test]
fn a_backup_mends_a_record_that_cannot_be_read() {
    let disk = MemoryDisk::default();
    let (vault, journal) = filled(&disk);
    let file = now(vault.backup(day())).expect("a file");
    disk.damage(Store::Entries, "plan1/phone/00000000000000000003", "torn");
    let import = restore(&vault, &file);
    assert_eq!((import.new_entries, import.clashes), (1, 0));
    let opened = now(vault.open_plan(&plan_id())).expect("a plan");
    assert_eq!((opened.journal.plan(), opened.damaged), (journal.plan(), 0));
    // What was torn is left where it lies, and the same file brings nothing more.
    assert_eq!(disk.records()[&(Store::Entries, "plan1/phone/00000000000000000003".to_owned())], "torn");
    assert_eq!(restore(&vault, &file).new_entries, 0);
}

#[test]
fn an_entry_that_lies_under_anothers_key_is_refused() {
    let disk = MemoryDisk::default();
    let (vault, _) = filled(&disk);
    let stolen = disk.records()[&(Store::Entries, "plan1/phone/00000000000000000003".to_owned())].clone();
    disk.damage(Store::Entries, "plan1/phone/00000000000000000009", &stolen);
    assert_eq!(now(vault.open_plan(&plan_id())).expect("a plan").damaged, 1);
}

#[test]
fn unsent_text_is_kept_until_it_is_sent() {
    let disk = MemoryDisk::default();
    let (vault, _) = filled(&disk);
    now(vault.keep_draft(&plan_id(), "goal1/means", Some("Harjoit"))).expect("room");
    let drafts = now(open(&disk, "x").drafts(&plan_id())).expect("drafts");
    assert_eq!((drafts[0].field.as_str(), drafts[0].text.as_str()), ("goal1/means", "Harjoit"));
    now(vault.keep_draft(&plan_id(), "goal1/means", None)).expect("room");
    assert_eq!(now(vault.drafts(&plan_id())), Ok(vec![]));
}

#[test]
fn the_trash_forgets_the_words_after_its_days_and_no_number_is_used_twice() {
    let disk = MemoryDisk::default();
    let (vault, mut journal) = filled(&disk);
    write(&vault, &mut journal, vec![(goal_scope(), Act::RemoveGoal { on: day() })]).expect("room");
    let next = journal.next_number(vault.device());
    let last_day = day().plus(TRASH_DAYS as u64 - 1);
    // Another device's entry under a used name, and what was being typed, go with the goal.
    let other = journal.entries().find(|e| e.id.1 == 3).expect("the name").line.replace("kauppaan", "Kävelen salaa");
    let import = now(vault.merge(Backup { made: day(), plans: [(plan_id(), vec![Entry::read(&other).expect("an entry")])].into() }, day()));
    assert_eq!(import.expect("room").clashes, 1);
    now(vault.keep_draft(&plan_id(), "goal/goal1/means", Some("Kävelen hiljaa"))).expect("room");
    now(vault.keep_draft(&plan_id(), "goal/goal10/means", Some("Uin"))).expect("room");
    let journal = now(vault.open_plan(&plan_id())).expect("a plan").journal;
    assert_eq!(now(vault.empty_old_trash(&journal, last_day)), Ok(0));
    assert_eq!(now(vault.empty_old_trash(&journal, last_day.plus(1))), Ok(1));
    assert!(disk.records().values().all(|record| !record.contains("Satoi") && !record.contains("Kävelen")));
    assert_eq!(now(vault.drafts(&plan_id())).expect("drafts").len(), 1);
    let left = now(vault.open_plan(&plan_id())).expect("a plan").journal;
    assert_eq!((left.next_number(vault.device()), left.plan().goals[0].removed_on), (next, Some(day())));
}

#[test]
fn a_forgotten_plan_leaves_no_word_behind() {
    let disk = MemoryDisk::default();
    let (vault, _) = filled(&disk);
    now(vault.keep_draft(&plan_id(), "goal1/means", Some("x"))).expect("room");
    now(vault.forget_plan(&plan_id())).expect("room");
    let left: Vec<Store> = disk.records().keys().map(|(store, _)| *store).collect();
    // Besides format and device only how far this device had counted.
    assert_eq!(left, [Store::Meta; 3]);
    assert_eq!(disk.records()[&(Store::Meta, "forgotten/plan1".to_owned())], "4");
}

#[test]
fn numbers_of_a_forgotten_plan_are_never_given_out_again() {
    let disk = MemoryDisk::default();
    let (vault, mut journal) = filled(&disk);
    let old = now(vault.backup(day())).expect("a file");
    write(&vault, &mut journal, vec![name("Kävelen torille"), nickname("Aino K.")]).expect("room");
    let shared = now(vault.backup(day())).expect("a file");
    now(vault.forget_plan(&plan_id())).expect("room");
    restore(&vault, &old);
    let mut journal = now(vault.open_plan(&plan_id())).expect("a plan").journal;
    let written = write(&vault, &mut journal, vec![name("Kävelen rantaan")]).expect("room");
    assert_eq!(written[0].id.1, 7);
    // What a colleague had got comes in beside it, and nothing is pushed aside.
    assert_eq!(restore(&vault, &shared).clashes, 0);
    let names = now(vault.open_plan(&plan_id())).expect("a plan").journal.plan().goals[0].name.said.len();
    assert_eq!(names, 2, "both names stand until somebody chooses");
}
