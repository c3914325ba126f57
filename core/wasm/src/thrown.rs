//! Errors as JavaScript knows them.

use wasm_bindgen::JsValue;

/// An `Error` with a name and a variant, so that a caller can tell a refusal from a trap without reading its words.
pub(crate) fn thrown(name: &str, variant: &str, message: &str) -> JsValue {
    let error = js_sys::Error::new(message);
    error.set_name(name);
    // An error that was just made is an ordinary extensible object: setting a property cannot fail.
    let _ = js_sys::Reflect::set(&error, &"variant".into(), &variant.into());
    error.into()
}
