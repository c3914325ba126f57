// What crosses the boundary to the engine: derived from the engine's own types, written by `cargo xtask generate`.

export type * from "../../core/wasm/plumbline";
