//! Where the site's table and the generic reader disagree, the claim is weak.

use crate::claim::{Claim, Claims, Confidence, Passage};
use crate::sites::fields::comparable;
use crate::sites::locate::Sight;

/// Marks claims that the generic reader reads differently, and takes from it what the table does not have and structure
/// or a label vouches for. Shapes alone are no second opinion: other people's rates have the same shape.
pub(in crate::sites) fn compare(claims: &mut Claims, generic: &Claims) {
    weaken(&mut claims.display_name, generic.display_name.as_ref(), |own, other| alike(own, other));
    weaken(&mut claims.hourly_rate, generic.hourly_rate.as_ref(), |own, other| {
        own.min == other.min && own.max == other.max && own.per == other.per
    });
    weaken(&mut claims.local_time, generic.local_time.as_ref(), |own, other| alike(own, other));
    weaken(&mut claims.member_since, generic.member_since.as_ref(), |own, other| match (own, other) {
        (Some(own), Some(other)) => own.year == other.year && parts_agree(own.month, other.month),
        _ => true,
    });
    weaken(&mut claims.location, generic.location.as_ref(), |own, other| {
        let pairs = [(&own.city, &other.city), (&own.country, &other.country)];
        pairs.into_iter().all(|pair| match pair {
            (Some(own), Some(other)) => alike(own, other),
            _ => true,
        })
    });
    fill(claims, generic);
}

/// Takes what the table found nothing for and a label, a heading with records under it, or structured data vouches for.
fn fill(claims: &mut Claims, generic: &Claims) {
    macro_rules! fill {
        ($($one:ident)+; $($many:ident)+) => {
            $(if claims.$one.is_none() { claims.$one = firm(generic.$one.as_ref()); })+
            $(if claims.$many.is_empty() { claims.$many.clone_from(&generic.$many); })+
        };
    }
    fill!(display_name member_since hourly_rate local_time location total_earned hours_worked jobs job_success last_active;
        employment education certifications languages skills portfolio reviews);
    let by_heading = |words: &&Passage| words.found_by.starts_with("section");
    if claims.overview.is_none() {
        claims.overview = generic.overview.as_ref().filter(by_heading).cloned();
    }
}

/// What of a generic reading is a second opinion: structured data, and values beside a label. What was found by position or
/// shape is none, nor is what the table knows to be about other people.
pub(in crate::sites) fn vouched(mut claims: Claims, sight: &Sight<'_>) -> Claims {
    let trusted = |said: &Passage| {
        !said.pieces.first().is_some_and(|piece| sight.is_about_others(piece.node))
            && ["json-ld", "itemprop", "h-card", "label", "section"]
                .iter()
                .any(|way| said.found_by.starts_with(way))
    };
    claims.display_name = claims.display_name.filter(|claim| trusted(&claim.said));
    claims.hourly_rate = claims.hourly_rate.filter(|claim| trusted(&claim.said));
    claims.local_time = claims.local_time.filter(|claim| trusted(&claim.said));
    claims.member_since = claims.member_since.filter(|claim| trusted(&claim.said));
    claims.location = claims.location.filter(|claim| trusted(&claim.said));
    claims
}

fn weaken<T>(own: &mut Option<Claim<T>>, other: Option<&Claim<T>>, agree: impl Fn(&T, &T) -> bool) {
    let (Some(own), Some(other)) = (own, other) else { return };
    if other.confidence == Confidence::Firm && !agree(&own.value, &other.value) {
        own.confidence = Confidence::Weak;
    }
}

fn firm<T: Clone>(claim: Option<&Claim<T>>) -> Option<Claim<T>> {
    claim.filter(|claim| claim.confidence == Confidence::Firm).cloned()
}

/// One text holds or abbreviates the other: copies of one block for wide and narrow screens do.
fn alike(one: &str, other: &str) -> bool {
    let (one, other) = (comparable(one), comparable(other));
    one.contains(&other) || other.contains(&one)
}

fn parts_agree(one: Option<i8>, other: Option<i8>) -> bool {
    one.is_none() || other.is_none() || one == other
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::claim::Facts;

    fn claims(json: &str) -> Claims {
        Claims::from_facts(&Facts::parse(serde_json::from_str(json).unwrap()).facts)
    }

    /// Confidence of name, rate, local time, date of joining and place after the comparison.
    fn compared(own: &str, other: &str) -> [Option<Confidence>; 5] {
        let mut own = claims(own);
        compare(&mut own, &claims(other));
        [
            own.display_name.map(|claim| claim.confidence),
            own.hourly_rate.map(|claim| claim.confidence),
            own.local_time.map(|claim| claim.confidence),
            own.member_since.map(|claim| claim.confidence),
            own.location.map(|claim| claim.confidence),
        ]
    }

    #[test]
    fn two_readings_that_differ_make_a_claim_weak() {
        let own = r#"{"display_name": "Ann E.", "hourly_rate": {"amount": 30, "currency": "USD"}, "local_time": "2:17pm",
            "member_since": "March 2019", "location": {"city": "Lyon", "country": "France"}}"#;
        let other = r#"{"display_name": "Bea F.", "hourly_rate": {"amount": 40, "currency": "USD"}, "local_time": "5:17pm",
            "member_since": "May 2019", "location": {"city": "Nice", "country": "France"}}"#;
        assert_eq!(compared(own, other), [Some(Confidence::Weak); 5]);
        assert_eq!(compared(own, own), [Some(Confidence::Firm); 5]);
        assert_eq!(compared(own, "{}"), [Some(Confidence::Firm); 5]);
    }

    #[test]
    fn a_copy_that_abbreviates_is_no_disagreement() {
        let own = r#"{"display_name": "Ann Example", "member_since": "March 2019", "location": {"city": "Trenton", "region": "NJ"}}"#;
        let other = r#"{"display_name": "Ann", "member_since": "2019", "location": {"city": "trenton", "country": "United States"}}"#;
        assert_eq!(compared(own, other)[0], Some(Confidence::Firm));
        assert_eq!(compared(own, other)[3], Some(Confidence::Firm));
        assert_eq!(compared(own, other)[4], Some(Confidence::Firm));
    }

    #[test]
    fn what_only_a_label_has_is_taken_what_only_a_shape_has_is_not() {
        let mut own = Claims::default();
        let mut other = claims(r#"{"member_since": "March 2019", "hourly_rate": {"amount": 40}}"#);
        if let Some(rate) = &mut other.hourly_rate {
            rate.confidence = Confidence::Weak;
        }
        compare(&mut own, &other);
        assert!(own.member_since.is_some() && own.hourly_rate.is_none());
    }
}
