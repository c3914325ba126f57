//! Facts of a large honest profile, to time every rule on.

use serde_json::{Map, Value, json};

/// A large honest profile: 100 reviews, 50 jobs, about 3,000 words of overview.
pub(crate) fn large_profile() -> Map<String, Value> {
    let paragraph = "I build and repair shops, dashboards and internal tools for companies that have grown out of \
        spreadsheets, mostly in logistics. I have 14 years of experience, 6 of them with warehouses in Rotterdam and \
        Antwerp. ✅ React since 2016 ✅ Node.js for 9 years ✅ 経験10年以上 My clients call me back, which I take as a \
        compliment. I answer within a day, write short messages and keep a list of what is open. ";
    let reviews: Vec<Value> = (0..100)
        .map(|at| json!({"author": format!("Client {at}"), "date": "May 2024", "rating": 5.0,
            "text": "Thank you Ann, the work was done on time and we will come back with the next part of the project. \
                     Ann asked good questions before she started."}))
        .collect();
    let jobs: Vec<Value> = (0..50)
        .map(|at| json!({"title": "Warehouse dashboard", "company": format!("Company {at}"), "dates": "May 2014 - June 2018",
            "description": "Two years of work on forms and reports, later five years of support."}))
        .collect();
    let facts = json!({
        "display_name": "Ann E.", "headline": "Full-stack developer with 14 years of experience",
        "overview": paragraph.repeat(45), "account_type": "person",
        "location": {"city": "Rotterdam", "country": "Netherlands"}, "local_time": "1:00 pm local time",
        "hourly_rate": {"amount": 60, "currency": "USD", "unit": "hour"}, "member_since": "March 2016",
        "total_earned": "$400K+", "hours_worked": 7000, "jobs": 90,
        "reviews": {"count": 100, "shown": reviews}, "employment": jobs,
    });
    facts.as_object().cloned().unwrap_or_default()
}
