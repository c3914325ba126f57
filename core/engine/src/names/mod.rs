//! When are two written names the same name? Same, compatible, different, or cannot tell.
