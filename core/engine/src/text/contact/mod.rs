//! Ways to reach somebody, as people write them in running text: plainly, or so that a filter does not see them.

mod calls;
mod digits;
mod hidden;
mod lookalike;
mod mail;

pub use calls::{Phone, phones};
pub use hidden::{MESSENGERS, hidden};
pub use lookalike::{looks_like, skeleton};
pub use mail::{Mail, PROVIDERS, mails};
