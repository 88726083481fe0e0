//! Other programs read the files.
