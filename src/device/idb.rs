//! The vault's disk in the browser: IndexedDB, one strict transaction a write.

use crate::vault::{Disk, DiskError, Op, Store};
use indexed_db_futures::KeyRange;
use indexed_db_futures::database::Database;
use indexed_db_futures::error::{DomException, Error, OpenDbError};
use indexed_db_futures::prelude::*;
use indexed_db_futures::transaction::{TransactionDurability, TransactionMode, TransactionOptions};
use std::cell::RefCell;
use std::rc::Rc;

const NAME: &str = "askelma";
const VERSION: u32 = 1;

/// IndexedDB behind a connection that is opened anew when the browser drops it.
#[derive(Clone, Debug, Default)]
pub struct BrowserDisk {
    connection: Rc<RefCell<Option<Database>>>,
}

impl BrowserDisk {
    /// # Errors
    /// [`DiskError::Blocked`] where the browser keeps nothing, [`DiskError::Newer`] after a newer program.
    pub async fn open() -> Result<BrowserDisk, DiskError> {
        let disk = BrowserDisk::default();
        disk.connect().await?;
        Ok(disk)
    }

    async fn connect(&self) -> Result<Database, DiskError> {
        if let Some(open) = self.connection.borrow().as_ref() {
            return Ok(open.clone());
        }
        let request = Database::open(NAME).with_version(VERSION).with_on_blocked(|_| Ok(())).with_on_upgrade_needed(|_, db| {
            for store in Store::ALL {
                if !db.object_store_names().any(|name| name == store.name()) {
                    db.create_object_store(store.name()).build()?;
                }
            }
            Ok(())
        });
        let open = request.await.map_err(|e| opening(&e))?;
        self.close_for_newer(&open);
        self.connection.replace(Some(open.clone()));
        Ok(open)
    }

    /// A newer version in another tab must be able to change the stores: let go when it asks.
    fn close_for_newer(&self, open: &Database) {
        let (held, open) = (self.connection.clone(), open.clone());
        if let Ok(mut changes) = open.version_changes() {
            wasm_bindgen_futures::spawn_local(async move {
                if changes.recv().await.is_some() {
                    held.replace(None);
                    open.close();
                }
            });
        }
    }

    fn drop_connection(&self) {
        self.connection.replace(None);
    }

    async fn read_once(&self, store: Store, range: &Option<(String, String)>) -> Result<Vec<(String, String)>, DiskError> {
        let db = self.connect().await?;
        let read = async {
            let tx = db.transaction(store.name()).build()?;
            let records = tx.object_store(store.name())?;
            let (keys, values) = match range {
                Some((from, to)) => {
                    let range = KeyRange::Bound(from.clone(), false, to.clone(), false);
                    let keys = records.get_all_keys::<String>().with_query::<String, _>(range.clone()).primitive()?;
                    let values = records.get_all::<String>().with_query::<String, _>(range).primitive()?;
                    (keys.await?, values.await?)
                }
                None => (records.get_all_keys::<String>().primitive()?.await?, records.get_all::<String>().primitive()?.await?),
            };
            Ok(keys.zip(values).filter_map(|(key, value)| Some((key.ok()?, value.ok()?))).collect())
        };
        read.await.map_err(|e| kind(&e))
    }

    async fn write_once(&self, ops: &[Op]) -> Result<(), DiskError> {
        let db = self.connect().await?;
        let write = async {
            let strict = TransactionOptions::new().with_durability(TransactionDurability::Strict);
            let tx = db.transaction(Store::ALL.map(Store::name)).with_mode(TransactionMode::Readwrite).with_options(strict).build()?;
            for op in ops {
                match op {
                    Op::Add(store, key, value) => {
                        tx.object_store(store.name())?.add(value.as_str()).with_key(key.as_str()).without_key_type().primitive()?.await?;
                    }
                    Op::Put(store, key, value) => {
                        tx.object_store(store.name())?.put(value.as_str()).with_key(key.as_str()).without_key_type().primitive()?.await?;
                    }
                    Op::Delete(store, key) => tx.object_store(store.name())?.delete(key.as_str()).primitive()?.await?,
                }
            }
            tx.commit().await
        };
        write.await.map_err(|e| kind(&e))
    }
}

impl Disk for BrowserDisk {
    async fn read(&self, store: Store, range: Option<(String, String)>) -> Result<Vec<(String, String)>, DiskError> {
        match self.read_once(store, &range).await {
            Err(DiskError::Lost) => {
                self.drop_connection();
                self.read_once(store, &range).await
            }
            other => other,
        }
    }

    async fn write(&self, ops: Vec<Op>) -> Result<(), DiskError> {
        match self.write_once(&ops).await {
            Err(DiskError::Lost) => {
                self.drop_connection();
                self.write_once(&ops).await
            }
            other => other,
        }
    }
}

fn opening(error: &OpenDbError) -> DiskError {
    match error {
        OpenDbError::Base(Error::DomException(DomException::Other(e))) if e.name() == "VersionError" => DiskError::Newer,
        _ => DiskError::Blocked,
    }
}

fn kind(error: &Error) -> DiskError {
    match error {
        Error::DomException(DomException::ConstraintError(_)) => DiskError::Taken,
        Error::DomException(DomException::InvalidStateError(_) | DomException::TransactionInactiveError(_)) => DiskError::Lost,
        Error::DomException(DomException::Other(e)) => match e.name().as_str() {
            "QuotaExceededError" => DiskError::Full,
            "SecurityError" | "NotAllowedError" => DiskError::Blocked,
            _ => DiskError::Lost,
        },
        // An abort at commit comes without a reason; the disk being full is the one that people can mend.
        Error::MissingData(_) | Error::DomException(DomException::AbortError(_)) => DiskError::Full,
        _ => DiskError::Lost,
    }
}
