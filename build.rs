//! Asks the linker for its notes on what refers to what, which `cargo xtask` needs to cut the app apart.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // Not for the scribe, which stays whole.
    if std::env::var_os("CARGO_CFG_ASKELMA_SPLIT").is_some() {
        println!("cargo::rustc-link-arg-bin=askelma=--emit-relocs");
    }
}
