//! What the command line adds to the engine: saved HTML becomes a snapshot. A library so that tests read pages the same way.

pub mod html;
