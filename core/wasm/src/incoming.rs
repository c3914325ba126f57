//! What comes in. The large arrays of a snapshot are copied in one go (an element at a time costs tens of milliseconds
//! on a large page), and what is over the limits is refused before it is copied.

use js_sys::{Array, JsString, Reflect, Uint8Array, Uint32Array};
use plumbline_engine::Context;
use plumbline_engine::snapshot::{Limits, PackedSnapshot, PageKind, Snapshot, SnapshotError};
use plumbline_engine::tables::{TableName, Tables};
use wasm_bindgen::{JsCast, JsValue};

use crate::from_js;
use crate::thrown::thrown;

/// The packaged tables: pairs of a name and its bytes.
pub(crate) fn tables(value: &JsValue) -> Result<Tables, JsValue> {
    let refused = |why: &str| thrown("TableError", "BadTable", why);
    let mut tables = Tables::default();
    if !Array::is_array(value) {
        return Err(refused("tables must be a list of pairs of a name and its bytes"));
    }
    for pair in Array::from(value).iter() {
        let pair: Array =
            pair.dyn_into().map_err(|_| refused("a table must be a pair of a name and its bytes"))?;
        let name: TableName =
            from_js(pair.get(0)).map_err(|why| refused(&format!("name of a table: {why}")))?;
        let bytes: Uint8Array = pair
            .get(1)
            .dyn_into()
            .map_err(|_| refused(&format!("bytes of table {name:?}: not a Uint8Array")))?;
        tables
            .add(name, bytes.to_vec())
            .map_err(|error| refused(&format!("table {:?} cannot be read: {}", error.table, error.why)))?;
    }
    Ok(tables)
}

/// The moment of reading.
pub(crate) fn context(value: JsValue) -> Result<Context, JsValue> {
    let refused = |why: &str| thrown("ContextError", "BadContext", why);
    let context: Context = from_js(value).map_err(|why| refused(&why))?;
    context.time().map_err(|error| refused(&error.to_string()))?;
    Ok(context)
}

/// A snapshot, checked and unpacked.
pub(crate) fn snapshot(value: &JsValue) -> Result<Snapshot, JsValue> {
    packed(value).and_then(Snapshot::unpack).map_err(|error| {
        let variant = match &error {
            SnapshotError::UnknownSchema(_) => "UnknownSchema",
            SnapshotError::TooLarge(_) => "TooLarge",
            SnapshotError::Malformed(_) => "Malformed",
        };
        thrown("SnapshotError", variant, &error.to_string())
    })
}

fn packed(value: &JsValue) -> Result<PackedSnapshot, SnapshotError> {
    if !value.is_object() {
        return Err(SnapshotError::Malformed("it is no object"));
    }
    let field = |name: &str| Reflect::get(value, &name.into()).unwrap_or(JsValue::UNDEFINED);
    let schema = field("schema").as_f64().ok_or(SnapshotError::Malformed("schema"))?;
    if schema as u32 != 1 {
        return Err(SnapshotError::UnknownSchema(schema as u32));
    }
    let text = string(field("text"), "text")?;
    let values = string(field("values"), "values")?;
    let units = text.length() as usize + values.length() as usize;
    if units > Limits::TEXT_BYTES {
        // UTF-8 is never shorter than UTF-16 counted in units.
        let limit = Limits::TEXT_BYTES;
        return Err(SnapshotError::TooLarge(format!(
            "snapshot has {units} characters of text, limit is {limit} bytes"
        )));
    }
    let nodes = numbers(&field("nodes"), "nodes")?;
    let count = nodes.length() as usize / 3;
    if count > Limits::NODES {
        let limit = Limits::NODES;
        return Err(SnapshotError::TooLarge(format!("snapshot has {count} nodes, limit is {limit}")));
    }
    Ok(PackedSnapshot {
        schema: 1,
        url: string(field("url"), "url")?.into(),
        lang: string(field("lang"), "lang")?.into(),
        kind: kind(field("kind"))?,
        tags: listed(field("tags"), "tags")?,
        attribute_names: listed(field("attribute_names"), "attribute names")?,
        text: text.into(),
        values: values.into(),
        nodes: nodes.to_vec(),
        attributes: numbers(&field("attributes"), "attributes")?.to_vec(),
        hidden: numbers(&field("hidden"), "hidden")?.to_vec(),
        visibility_known: field("visibility_known")
            .as_bool()
            .ok_or(SnapshotError::Malformed("visibility_known"))?,
        notes: listed(field("notes"), "notes")?,
    })
}

/// What sort of page the sender says it is; it need not say.
fn kind(value: JsValue) -> Result<Option<PageKind>, SnapshotError> {
    if value.is_null_or_undefined() {
        return Ok(None);
    }
    from_js(value).map(Some).map_err(|_| SnapshotError::Malformed("kind"))
}

fn string(value: JsValue, name: &'static str) -> Result<JsString, SnapshotError> {
    value.dyn_into().map_err(|_| SnapshotError::Malformed(name))
}

/// A plain array or a typed one. A number that is no count of UTF-16 units becomes one that does not fit together.
fn numbers(value: &JsValue, name: &'static str) -> Result<Uint32Array, SnapshotError> {
    if let Some(typed) = value.dyn_ref::<Uint32Array>() {
        return Ok(typed.clone());
    }
    if Array::is_array(value) { Ok(Uint32Array::new(value)) } else { Err(SnapshotError::Malformed(name)) }
}

fn listed<T: for<'a> serde::Deserialize<'a>>(
    value: JsValue,
    name: &'static str,
) -> Result<Vec<T>, SnapshotError> {
    from_js(value).map_err(|_| SnapshotError::Malformed(name))
}
