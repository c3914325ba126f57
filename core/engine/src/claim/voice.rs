//! Who speaks in a set of claims, and to whom.

use super::{AccountType, Claims, Setting};

impl Setting {
    /// Whether one reader is spoken to, who may be asked for something; a profile speaks to everybody.
    pub fn is_to_one(self) -> bool {
        matches!(self, Self::Message | Self::Bid)
    }
}

impl Claims {
    /// Whether the page says that the account is an agency's.
    pub fn is_agency(&self) -> bool {
        self.account_type.as_ref().is_some_and(|account| account.value == AccountType::Agency)
    }
}
