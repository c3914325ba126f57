//! The engine's four functions for JavaScript. The only crate that knows JavaScript; nothing of the DOM.
//!
//! What cannot be taken is thrown as an `Error` with a `name` (what was wrong: `SnapshotError`, ...) and a `variant`
//! (how: `TooLarge`, ...). Anything else thrown is a trap: the instance is broken then and must be replaced, never called
//! again. Offsets are UTF-16 code units.

#![allow(clippy::needless_pass_by_value, reason = "JavaScript hands values over")]

mod incoming;
mod thrown;

use std::sync::Once;

use plumbline_engine::report::{Format, Locale, Report, Wording};
use plumbline_engine::tables::TableName;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

use thrown::thrown;

/// The types of what crosses, derived from the engine's own by `cargo xtask generate`.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("../plumbline.d.ts");

/// Reads pages, checks what they state and explains what does not line up. Immutable; keeps nothing between calls.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Engine(plumbline_engine::Engine);

#[wasm_bindgen]
impl Engine {
    /// An engine over these packaged tables that speaks this language, in the words of its packaged Fluent source.
    ///
    /// # Errors
    /// `TableError` (`BadTable`) for a table that is not known or cannot be read; `LocaleError` (`BadLocale`), also for words
    /// that are not whole.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "[TableName, Uint8Array][]")] tables: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Locale")] locale: JsValue,
        words: &str,
    ) -> Result<Self, JsValue> {
        log_panics();
        let refused = |why: &str| thrown("LocaleError", "BadLocale", why);
        let locale: Locale = from_js(locale).map_err(|why| refused(&why))?;
        let wording = Wording::of_source(locale, words);
        if let Some(fault) = wording.faults().first() {
            return Err(refused(fault));
        }
        if wording.is_empty() {
            return Err(refused("there are no words"));
        }
        Ok(Self(plumbline_engine::Engine::speaking(incoming::tables(&tables)?, wording)))
    }

    /// Which packaged tables this page wants and the engine does not have.
    ///
    /// # Errors
    /// `SnapshotError` (`UnknownSchema`, `TooLarge`, `Malformed`).
    #[wasm_bindgen(unchecked_return_type = "TableName[]")]
    pub fn needs(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PackedSnapshot")] snapshot: JsValue,
    ) -> Result<JsValue, JsValue> {
        let names: Vec<TableName> = self.0.needs(&incoming::snapshot(&snapshot)?);
        to_js(&names)
    }

    /// Reads and checks a page.
    ///
    /// # Errors
    /// `SnapshotError` (`UnknownSchema`, `TooLarge`, `Malformed`); `ContextError` (`BadContext`) for a time that is not
    /// RFC 3339.
    #[wasm_bindgen(unchecked_return_type = "Report")]
    pub fn analyze(
        &self,
        #[wasm_bindgen(unchecked_param_type = "PackedSnapshot")] snapshot: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Context")] context: JsValue,
    ) -> Result<JsValue, JsValue> {
        let context = incoming::context(context)?;
        to_js(&self.0.analyze(&incoming::snapshot(&snapshot)?, &context))
    }

    /// Writes a report out.
    ///
    /// # Errors
    /// `ReportError` (`BadReport`) for what is no report; `FormatError` (`BadFormat`).
    pub fn render(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Report")] report: JsValue,
        #[wasm_bindgen(unchecked_param_type = "Format")] format: JsValue,
    ) -> Result<String, JsValue> {
        let report: Report = from_js(report).map_err(|why| thrown("ReportError", "BadReport", &why))?;
        let format: Format = from_js(format).map_err(|why| thrown("FormatError", "BadFormat", &why))?;
        Ok(self.0.render(&report, format))
    }
}

/// A value of JavaScript as one of ours; the error is a sentence.
fn from_js<T: for<'a> Deserialize<'a>>(value: JsValue) -> Result<T, String> {
    serde_wasm_bindgen::from_value(value).map_err(|error| error.to_string())
}

/// A value of ours as a plain JavaScript value; what is missing is `null`, as the types say.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let serializer = Serializer::new().serialize_missing_as_null(true).serialize_maps_as_objects(true);
    value.serialize(&serializer).map_err(JsValue::from)
}

/// A panic becomes a trap without a word of its own; the console keeps the word.
fn log_panics() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        std::panic::set_hook(Box::new(|panic| {
            web_sys::console::error_1(&format!("plumbline: {panic}; this instance must be replaced").into());
        }));
    });
}
