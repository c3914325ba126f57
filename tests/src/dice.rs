//! Numbers that look thrown and are the same every time, so that a failure repeats.

/// The same numbers every time for a seed (xorshift).
#[derive(Debug, Clone)]
pub struct Dice {
    state: u64,
    /// The seed itself: kinds with a few variants go through them in turn.
    pub seed: u64,
}

impl Dice {
    /// Dice for a seed; neighbouring seeds give unlike numbers.
    pub fn new(seed: u64) -> Self {
        Self { state: (seed + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1, seed }
    }

    /// A number below `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        ((self.state >> 11) % end.max(1) as u64) as usize
    }

    /// True in so many of a hundred cases.
    pub fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// The variant whose turn it is: each seed gets the next one.
    pub fn turn<T: Copy + Default>(&self, variants: &[T]) -> T {
        variants.iter().cycle().nth((self.seed % 64) as usize).copied().unwrap_or_default()
    }

    /// One of several.
    pub fn one<T: Copy + Default>(&mut self, of: &[T]) -> T {
        of.get(self.below(of.len())).copied().unwrap_or_default()
    }

    /// Puts a list into another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for at in (1..list.len()).rev() {
            list.swap(at, self.below(at + 1));
        }
    }
}
