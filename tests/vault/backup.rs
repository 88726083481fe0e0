//! Backups: out, back in, taken back, refused, and those of every earlier version.

use super::*;

/// A backup through the door and into the vault.
pub fn restore(vault: &Vault<MemoryDisk>, file: &str) -> Import {
    now(vault.merge(read_backup(file.as_bytes()).expect("a whole file"), day())).expect("an import")
}

#[test]
fn a_backup_brings_everything_to_an_empty_device() {
    let (full, empty) = (MemoryDisk::default(), MemoryDisk::default());
    let (vault, journal) = filled(&full);
    let file = now(vault.backup(day())).expect("a file");
    let new = open(&empty, "new-phone");
    let import = restore(&new, &file);
    assert_eq!((import.new_plans, import.new_entries, import.clashes), (1, 4, 0));
    assert_eq!(now(new.open_plan(&plan_id())).expect("a plan").journal.plan(), journal.plan());
    assert_eq!(now(new.plans()).expect("rows"), now(vault.plans()).expect("rows"));
    assert_eq!(new.device(), &device("new-phone"), "the name of a device does not travel");
    // The same file once more brings nothing.
    let records = empty.records();
    assert_eq!(restore(&new, &file).new_entries, 0);
    assert_eq!(empty.records(), records);
}

#[test]
fn an_import_tells_of_goals_that_lie_in_the_trash_here() {
    let disk = MemoryDisk::default();
    let (vault, mut journal) = filled(&disk);
    let file = now(vault.backup(day())).expect("a file");
    assert_eq!(restore(&vault, &file).in_trash, []);
    let goal = journal.plan().goals[0].id.clone();
    write(&vault, &mut journal, vec![(Scope::Goal(goal), Act::RemoveGoal { on: day() })]).expect("room");
    assert_eq!(restore(&vault, &file).in_trash, [plan_id()]);
}

#[test]
fn restoring_an_old_backup_keeps_what_was_written_since() {
    let disk = MemoryDisk::default();
    let (vault, mut journal) = filled(&disk);
    let file = now(vault.backup(day())).expect("a file");
    write(&vault, &mut journal, vec![name("Kävelen torille")]).expect("room");
    restore(&vault, &file);
    assert_eq!(now(vault.open_plan(&plan_id())).expect("a plan").journal.plan().goals[0].name.text(), "Kävelen torille");
}

#[test]
fn an_import_can_be_taken_back_and_later_work_stays() {
    let (full, disk) = (MemoryDisk::default(), MemoryDisk::default());
    let file = now(filled(&full).0.backup(day())).expect("a file");
    let vault = open(&disk, "tablet");
    let before = now(vault.plans()).expect("rows");
    restore(&vault, &file);
    let snapshot = now(vault.snapshots()).expect("snapshots").remove(0);
    assert_eq!((snapshot.entries, snapshot.imported), (4, day()));
    now(vault.take_back_import(&snapshot.key)).expect("room");
    assert_eq!(now(vault.plans()), Ok(before));
    assert!(now(vault.open_plan(&plan_id())).expect("a plan").journal.is_empty());

    restore(&vault, &file);
    let mut journal = now(vault.open_plan(&plan_id())).expect("a plan").journal;
    write(&vault, &mut journal, vec![name("Uusi nimi")]).expect("room");
    let key = now(vault.snapshots()).expect("snapshots").remove(0).key;
    now(vault.take_back_import(&key)).expect("room");
    assert_eq!(now(vault.open_plan(&plan_id())).expect("a plan").journal.plan().goals[0].name.text(), "Uusi nimi");
}

#[test]
fn ones_own_backup_is_taken_out_whole_and_its_numbers_stay_used() {
    let disk = MemoryDisk::default();
    let (vault, _) = filled(&disk);
    let file = now(vault.backup(day())).expect("a file");
    now(vault.forget_plan(&plan_id())).expect("room");
    restore(&vault, &file);
    let key = now(vault.snapshots()).expect("snapshots").remove(0).key;
    now(vault.take_back_import(&key)).expect("room");
    assert_eq!(now(vault.plans()), Ok(vec![]));
    let left = now(vault.open_plan(&plan_id())).expect("a plan").journal;
    assert_eq!((left.is_empty(), left.next_number(vault.device())), (true, 5));
}

#[test]
fn a_bad_file_says_what_is_wrong() {
    let good = now(filled(&MemoryDisk::default()).0.backup(day())).expect("a file");
    let lines: Vec<&str> = good.lines().collect();
    let cases: Vec<(Vec<u8>, BackupError)> = vec![
        (b" \n".to_vec(), BackupError::Empty),
        (b"\x89PNG\r\n\x1a\n....".to_vec(), BackupError::NotOurs),
        (b"{\"name\":\"somebody else's\"}".to_vec(), BackupError::NotOurs),
        (good.replace("\"kind\":\"backup\"", "\"kind\":\"song\"").into_bytes(), BackupError::NotOurs),
        (good.replacen("{\"askelma\":1", "{\"askelma\":2", 1).into_bytes(), BackupError::Newer { version: 2 }),
        (lines[..3].join("\n").into_bytes(), BackupError::CutOff { entries: 4, found: 1 }),
        (good.replace("Kävelen", "Juoksen").into_bytes(), BackupError::Damaged),
        (vec![b'a'; LARGEST + 1], BackupError::TooLarge { bytes: LARGEST + 1 }),
    ];
    for (file, error) in cases {
        assert_eq!(read_backup(&file).err(), Some(error));
    }
}

#[test]
fn a_file_damaged_at_any_byte_is_refused_whole() {
    let disk = MemoryDisk::default();
    let file = now(filled(&disk).0.backup(day())).expect("a file").into_bytes();
    let date = file.windows(10).position(|w| w == b"2026-11-23").expect("the date of making");
    for at in 0..file.len() {
        let mut bad = file.clone();
        bad[at] ^= 1;
        // The day it was made is the one thing that the digest does not cover.
        assert!(read_backup(&bad).is_err() || (date..date + 10).contains(&at) || is_count(&file, at), "byte {at}");
        assert!(read_backup(&file[..at]).is_err(), "cut at {at}");
    }
}

/// The counts in the first line only serve to say how much is missing.
fn is_count(file: &[u8], at: usize) -> bool {
    let end = file.iter().position(|b| *b == b'\n').unwrap_or(0);
    at < end && file[at].is_ascii_digit() && !file[..at].windows(8).any(|w| w == b"\"sha256\"")
}

#[test]
fn a_line_break_changed_by_mail_does_no_harm() {
    let disk = MemoryDisk::default();
    let file = now(filled(&disk).0.backup(day())).expect("a file");
    assert!(read_backup(format!("\u{feff}{}", file.replace('\n', "\r\n")).as_bytes()).is_ok());
}

#[test]
fn the_first_version_of_the_file_opens_for_ever() {
    let backup = read_backup(include_bytes!("../files/backup-1.txt")).expect("a whole backup");
    let entries = backup.plans.into_values().next().expect("a plan");
    let mut journal = Journal::new(plan_id());
    for entry in entries {
        journal.add(entry);
    }
    let plan = journal.plan();
    let goal = &plan.goals[0];
    assert_eq!((plan.nickname.text(), goal.name.text(), plan.from_newer), ("Aino", "Kävelen kauppaan", 0));
    assert_eq!((goal.scores[0].happened.as_str(), goal.here()), ("Kerran satoi.", Level::Less));
    assert_eq!((goal.status(), goal.removed_on), (Status::Dropped { reason: "Muutto".into(), on: day() }, None));
}

/// The acts that each kept file holds.
fn kept() -> [(Vec<(Scope, Act)>, &'static str); 4] {
    [
        (support::first_acts(), include_str!("../files/backup-1.txt")),
        (support::goal_work_acts(), include_str!("../files/backup-1-more-acts.txt")),
        (support::picture_words_acts(), include_str!("../files/backup-1-picture-words.txt")),
        (support::every_act(), include_str!("../files/backup-1-next-review.txt")),
    ]
}

#[test]
fn every_file_of_before_opens_for_ever() {
    for (acts, file) in kept() {
        let entries = read_backup(file.as_bytes()).expect("a whole backup").plans.into_values().next().expect("a plan");
        let read: Vec<(Scope, Option<Act>)> = entries.into_iter().map(|e| (e.scope, e.act)).collect();
        assert_eq!(read, acts.into_iter().map(|(scope, act)| (scope, Some(act))).collect::<Vec<_>>());
    }
}

/// An old file is never written again: when this fails, the format has changed and needs a version of its own. Acts
/// that are new get a file beside the old ones.
#[test]
fn what_is_written_today_is_the_kept_file() {
    for (acts, file) in kept() {
        let vault = open(&MemoryDisk::default(), "phone");
        write(&vault, &mut Journal::new(plan_id()), acts).expect("room");
        assert_eq!(now(vault.backup(day())).expect("a file"), file);
    }
}
