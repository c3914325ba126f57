//! The wasm module: compiled, bound to JavaScript, made small, and started once to see that it is sound.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::run_program;
use crate::place::{self, Done};

/// Name of the files in `extension/generated`: `plumbline_wasm.js`, `plumbline_wasm.d.ts`, `plumbline_wasm_bg.wasm`.
const NAME: &str = "plumbline_wasm";

/// Loads the glue and the module under Node and fails where a browser would: an optimiser can write a module that
/// validates nowhere without saying a word.
const START: &str = "
    const { readFileSync } = await import('node:fs');
    const { pathToFileURL } = await import('node:url');
    const [glue, binary] = process.argv.slice(-2);
    const { initSync } = await import(pathToFileURL(glue).href);
    initSync({ module: readFileSync(binary) });
";

/// What wasm-opt does. Its plain -Oz makes a module that is 7 % smaller raw but 5 % larger compressed: inlining, and locals named
/// anew in every function, take away what makes functions alike. Without those passes, and with the functions in the order of
/// their names, so that one generic's copies stand together, it is 5 % smaller raw and 1.4 % smaller compressed.
const PASSES: [&str; 9] = [
    "-Oz",
    "--skip-pass=inlining",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=simplify-locals",
    "--skip-pass=merge-locals",
    "--skip-pass=local-cse",
    "--skip-pass=coalesce-locals-learning",
    "--skip-pass=reorder-functions",
    "--reorder-functions-by-name",
];

/// Compiles `core/wasm` and writes module, glue and types into `generated`.
pub(super) fn build(root: &Path, generated: &Path) -> Done {
    let compiled = compile(root)?;
    let bound = root.join("target/xtask/bound");
    bind(&compiled, &bound)?;
    let [raw, small] = [bound.join(format!("{NAME}_bg.wasm")), generated.join(format!("{NAME}_bg.wasm"))];
    let [stamp, recipe] =
        ["from.wasm", "with.txt"].map(|end| root.join(format!("target/xtask/optimised-{end}")));
    let as_before = std::fs::read_to_string(&recipe).is_ok_and(|passes| passes == PASSES.join(" "));
    if !small.exists() || !as_before || !same(&raw, &stamp) {
        std::fs::create_dir_all(generated)
            .map_err(|error| format!("{} could not be made: {error}", place::shown(generated)))?;
        optimise(root, &raw, &small)?;
        copy(&raw, &stamp)?;
        std::fs::write(&recipe, PASSES.join(" "))
            .map_err(|error| format!("{} could not be written: {error}", place::shown(&recipe)))?;
    }
    for file in [format!("{NAME}.js"), format!("{NAME}.d.ts"), format!("{NAME}_bg.wasm.d.ts")] {
        copy_if_changed(&bound.join(&file), &generated.join(&file))?;
    }
    let glue = generated.join(format!("{NAME}.js"));
    let mut node = Command::new("node");
    node.args(["--input-type=module", "--eval", START, "--"]).arg(glue).arg(small);
    run_program(&mut node, "starting the module under Node")
}

fn compile(root: &Path) -> Result<PathBuf, String> {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["build", "--quiet", "--package", "plumbline-wasm"]);
    cargo.args(["--target", "wasm32-unknown-unknown", "--profile", "wasm"]);
    run_program(&mut cargo, "compiling core/wasm")?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    Ok(target.join("wasm32-unknown-unknown/wasm/plumbline_wasm.wasm"))
}

/// `wasm-bindgen` as a library: its version is pinned in `Cargo.lock` beside the crate it must agree with, and nothing
/// has to be installed.
fn bind(compiled: &Path, bound: &Path) -> Done {
    let mut bindgen = wasm_bindgen_cli_support::Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name(NAME)
        .typescript(true)
        .remove_name_section(false) // wasm-opt orders by the names, then leaves them out
        .remove_producers_section(true)
        .reset_state_function(true) // a trapped instance is replaced without leaving the worker
        .omit_default_module_path(true) // the background says where the module is; the glue holds no address
        .web(true)
        .and_then(|bindgen| bindgen.generate(bound))
        .map_err(|error| format!("binding core/wasm to JavaScript failed: {error:#}"))
}

/// No feature flag: npm's wasm-opt reads the module's own `target_features`. With `--all-features` it writes modules that
/// no browser takes (`Invalid import kind 127`).
fn optimise(root: &Path, raw: &Path, small: &Path) -> Done {
    let tool = root.join("node_modules/binaryen/bin/wasm-opt");
    if !tool.exists() {
        return Err("node_modules/binaryen is missing: run `npm ci`".into());
    }
    let mut node = Command::new("node");
    node.arg(tool).args(PASSES).arg(raw).arg("-o").arg(small);
    run_program(&mut node, "wasm-opt")
}

fn same(one: &Path, other: &Path) -> bool {
    matches!((std::fs::read(one), std::fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

fn copy(from: &Path, to: &Path) -> Done {
    std::fs::copy(from, to).map(drop).map_err(|error| {
        format!("{} could not be copied to {}: {error}", place::shown(from), place::shown(to))
    })
}

fn copy_if_changed(from: &Path, to: &Path) -> Done {
    if same(from, to) { Ok(()) } else { copy(from, to) }
}
