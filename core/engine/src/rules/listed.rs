//! The list or bid page that a card stands on: what a rule that compares cards with each other sees.

use crate::claim::Claims;

/// The page around the card that is checked.
#[derive(Debug, Clone, Copy)]
pub struct Listed<'a> {
    /// What the page states outside its cards: the words and the budget of a project.
    pub page: &'a Claims,
    /// Every card in page order, the checked one among them.
    pub cards: &'a [Claims],
    /// Which of them is checked.
    pub at: usize,
}

impl<'a> Listed<'a> {
    /// The other cards, each with its position, in page order.
    pub fn others(&self) -> impl Iterator<Item = (usize, &'a Claims)> + use<'a> {
        let at = self.at;
        self.cards.iter().enumerate().filter(move |(index, _)| *index != at)
    }
}
