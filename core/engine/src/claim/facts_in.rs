//! From facts to claims: what `plumbline batch` and the rules' case files go through.

use serde_json::Value;

use super::{
    Bid, BidFact, Certification, Claim, Claims, Confidence, Education, EducationFact, Employment, Facts,
    Language, LinkedAccount, Passage, Place, PlaceFact, PricePackage, RateFact, Review, Setting, SkillsFact,
    Text, WorkItem,
};
use crate::text::date::{DateSpan, PartialDate};
use crate::text::money::{AtLeast, Cents, Currency, Money, Per, Rate, Signs};

impl Claims {
    /// The claims of one object of facts; its cards are objects of their own. Evidence is the words alone.
    ///
    /// "$" without a country is the currency of the asked rate where that is known, otherwise the US dollar.
    pub fn from_facts(facts: &Facts) -> Self {
        Self::from_facts_in(facts, None)
    }

    /// The same of a site with one currency, in which facts may leave its bare numbers.
    pub fn from_facts_in(facts: &Facts, currency: Option<Currency>) -> Self {
        let rate = facts.hourly_rate.as_ref().and_then(rate);
        let signs = Signs {
            dollar: Some(
                rate.as_ref()
                    .and_then(|rate| rate.value.currency)
                    .filter(|currency| is_dollar(*currency))
                    .unwrap_or(Currency::USD),
            ),
            yen: None,
        };
        let reviews = facts.reviews.clone().unwrap_or_default();
        let asked_in = rate.as_ref().and_then(|rate| rate.value.currency);
        let bare = |value: &Value| match (value, currency) {
            (Value::Number(amount), Some(currency)) if asked_in.is_none() => {
                let words = money_words(amount.as_f64().unwrap_or_default(), Some(currency.code()));
                firm(words.clone(), words)
            }
            _ => printed_text(value),
        };
        let asked_in = asked_in.or(currency).or(signs.dollar);
        Self {
            setting: setting(facts.page_kind.as_deref()),
            platform_names: Vec::new(),
            profile_id: text(facts.profile_id.as_ref()),
            username: text(facts.username.as_ref()),
            slug: text(facts.slug.as_ref()),
            display_name: text(facts.display_name.as_ref()),
            headline: facts.headline.as_ref().map(Passage::from_facts),
            overview: facts.overview.as_ref().map(Passage::from_facts),
            account_type: facts.account_type.map(|kind| firm(kind, format!("{kind:?}").to_lowercase())),
            location: facts.location.as_ref().and_then(place),
            local_time: text(facts.local_time.as_ref()),
            hourly_rate: rate,
            total_earned: facts.total_earned.as_ref().and_then(|printed| {
                let signed = AtLeast::parse(printed, signs);
                Some(firm(signed.or_else(|| AtLeast::parse(&format!("${printed}"), signs))?, printed))
            }),
            hours_worked: number(facts.hours_worked),
            jobs: number(facts.jobs),
            job_success: number(facts.job_success),
            member_since: facts.member_since.as_ref().map(|printed| {
                let date = PartialDate::find(printed).map(|found| found.value);
                firm(date, printed)
            }),
            last_active: text(facts.last_active.as_ref()),
            availability: text(facts.availability.as_ref()),
            badges: texts(&facts.badges),
            verifications: texts(&facts.verifications),
            skills: skills(&facts.skills),
            languages: facts
                .languages
                .iter()
                .map(|fact| Language { name: text(fact.name.as_ref()), level: text(fact.level.as_ref()) })
                .collect(),
            education: facts.education.iter().map(education).collect(),
            employment: facts
                .employment
                .iter()
                .map(|fact| Employment {
                    title: text(fact.title.as_ref()),
                    company: text(fact.company.as_ref()),
                    dates: span(fact.dates.as_ref(), fact.from.as_ref(), fact.to.as_ref()),
                    duration: text(fact.duration.as_ref()),
                    location: text(fact.location.as_ref()),
                    employment_type: text(fact.employment_type.as_ref()),
                    description: fact.description.as_ref().map(Passage::from_facts),
                })
                .collect(),
            certifications: facts
                .certifications
                .iter()
                .map(|fact| Certification {
                    name: text(fact.name.as_ref()),
                    issuer: text(fact.issuer.as_ref()),
                    issued: fact.issued.as_ref().and_then(|issued| {
                        let printed = printed(issued);
                        Some(firm(PartialDate::find(&printed)?.value, printed))
                    }),
                })
                .collect(),
            review_count: number(reviews.count),
            rating: number(reviews.rating),
            reviews: reviews
                .shown
                .iter()
                .map(|fact| Review {
                    author: text(fact.author.as_ref()),
                    text: fact.text.as_ref().map(Passage::from_facts),
                    date: text(fact.date.as_ref()),
                    rating: number(fact.rating),
                    project: text(fact.project.as_ref()),
                    amount: fact.amount.as_ref().map(bare),
                })
                .collect(),
            work_history: facts
                .work_history
                .iter()
                .map(|fact| WorkItem {
                    title: text(fact.title.as_ref()),
                    client: text(fact.client.as_ref()),
                    dates: span(None, fact.from.as_ref(), fact.to.as_ref()),
                    hourly: match fact.kind.as_deref() {
                        Some("hourly") => Some(true),
                        Some("fixed") => Some(false),
                        _ => None,
                    },
                    amount: fact.amount.as_ref().map(bare),
                    hours: number(fact.hours),
                    rate: fact.rate.as_ref().and_then(|value| job_rate(value, signs, asked_in)),
                    text: fact.text.as_ref().map(Passage::from_facts),
                })
                .collect(),
            contact_links: texts(&facts.contact_links),
            linked_accounts: facts
                .linked_accounts
                .iter()
                .map(|fact| LinkedAccount {
                    service: text(fact.service.as_ref()),
                    name: text(fact.name.as_ref()),
                    url: text(fact.url.as_ref()),
                    since: fact.since.as_ref().map(printed_text),
                })
                .collect(),
            price_packages: facts
                .price_packages
                .iter()
                .map(|fact| PricePackage {
                    name: text(fact.name.as_ref()),
                    title: text(fact.title.as_ref()),
                    price: fact.amount.and_then(|amount| {
                        let currency = fact.currency.as_deref().and_then(Currency::from_code);
                        let money = Money { amount: Cents::from_units(amount)?, currency };
                        Some(firm(money, money_words(amount, fact.currency.as_deref())))
                    }),
                    delivery: text(fact.delivery.as_ref()),
                })
                .collect(),
            portfolio: texts(&facts.portfolio),
            picture: text(facts.picture.as_ref()),
            bid: facts.bid.as_ref().and_then(bid),
            budget: facts.budget.as_ref().and_then(|budget| {
                // A budget without a unit is for the whole project.
                let unit = Some(budget.unit.unwrap_or(Per::Project));
                self::rate(&RateFact { unit, ..budget.clone() })
            }),
        }
    }
}

/// The kind of page says where its own words were written; those of cards are settled by the page they stand on.
fn setting(page_kind: Option<&str>) -> Setting {
    if page_kind == Some("message") { Setting::Message } else { Setting::Profile }
}

fn firm<T>(value: T, words: impl Into<String>) -> Claim<T> {
    Claim { value, said: Passage::from_facts(words), confidence: Confidence::Firm }
}

fn text(words: Option<&String>) -> Option<Text> {
    words.filter(|words| !words.trim().is_empty()).map(|words| firm(words.clone(), words))
}

fn texts(list: &[String]) -> Vec<Text> {
    list.iter().filter_map(|words| text(Some(words))).collect()
}

fn number(value: Option<f64>) -> Option<Claim<f64>> {
    value.map(|value| firm(value, value.to_string()))
}

/// A value that may be text or a number, in words.
fn printed(value: &Value) -> String {
    match value {
        Value::String(words) => words.clone(),
        other => other.to_string(),
    }
}

fn printed_text(value: &Value) -> Text {
    let words = printed(value);
    firm(words.clone(), words)
}

fn place(fact: &PlaceFact) -> Option<Claim<Place>> {
    let place = Place { city: fact.city.clone(), region: fact.region.clone(), country: fact.country.clone() };
    let parts = [&fact.city, &fact.region, &fact.country];
    let joined = parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
    let words = fact.text.clone().unwrap_or(joined);
    (!words.trim().is_empty()).then(|| firm(place, words))
}

/// Currencies that print "$": beside a rate in Canadian dollars it stands for those, beside one in yen it does not.
fn is_dollar(currency: Currency) -> bool {
    ["USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS"].contains(&currency.code())
}

fn rate(fact: &RateFact) -> Option<Claim<Rate>> {
    let min = fact.amount.or(fact.min).or(fact.max)?;
    let max = fact.amount.or(fact.max).unwrap_or(min);
    let value = Rate {
        min: Cents::from_units(min)?,
        max: Cents::from_units(max)?,
        currency: fact.currency.as_deref().and_then(Currency::from_code),
        per: fact.unit.unwrap_or(Per::Hour),
    };
    let unit = format!("{:?}", value.per).to_lowercase();
    let code = fact.currency.as_deref();
    let words = if value.min == value.max {
        format!("{} / {unit}", money_words(min, code))
    } else {
        format!("{} - {} / {unit}", money_words(min, code), money_words(max, code))
    };
    Some(firm(value, words))
}

/// "$50" where dollars are meant, "50 EUR" otherwise: what stands for the words of a page that nobody saw.
fn money_words(amount: f64, currency: Option<&str>) -> String {
    match currency {
        Some("USD") | None => format!("${amount}"),
        Some(code) => format!("{amount} {code}"),
    }
}

fn bid(fact: &BidFact) -> Option<Claim<Bid>> {
    let amount = fact.amount?;
    let currency = fact.currency.as_deref().and_then(Currency::from_code);
    let price = Money { amount: Cents::from_units(amount)?, currency };
    Some(firm(Bid { price, days: fact.days }, money_words(amount, fact.currency.as_deref())))
}

/// The rate of a past job; a bare number is in the currency of the asked rate.
fn job_rate(value: &Value, signs: Signs, bare: Option<Currency>) -> Option<Claim<Rate>> {
    match value {
        Value::String(words) => Some(firm(Rate::find(words, signs, Some(Per::Hour))?.value, words)),
        Value::Number(amount) => rate(&RateFact {
            amount: amount.as_f64(),
            currency: bare.map(|currency| currency.code().to_owned()),
            ..RateFact::default()
        }),
        Value::Object(_) => rate(&serde_json::from_value(value.clone()).ok()?),
        _ => None,
    }
}

/// The span as printed; without it, put together from its ends.
fn span(whole: Option<&String>, from: Option<&Value>, to: Option<&Value>) -> Option<Claim<DateSpan>> {
    let words = match (whole, from, to) {
        (Some(whole), ..) => whole.clone(),
        (None, Some(from), Some(to)) => format!("{} - {}", printed(from), printed(to)),
        (None, Some(from), None) => printed(from),
        (None, None, _) => return None,
    };
    Some(firm(DateSpan::find(&words)?.value, words))
}

fn education(fact: &EducationFact) -> Education {
    Education {
        school: text(fact.school.as_ref()),
        degree: text(fact.degree.as_ref()),
        field: text(fact.field.as_ref()),
        // A year alone beside a school is the one of its end.
        dates: match (&fact.from, &fact.to) {
            (None, Some(end)) => span(fact.years.as_ref(), Some(end), None),
            (from, to) => span(fact.years.as_ref(), from.as_ref(), to.as_ref()),
        },
    }
}

fn skills(fact: &SkillsFact) -> Vec<(Option<String>, Text)> {
    match fact {
        SkillsFact::List(list) => texts(list).into_iter().map(|skill| (None, skill)).collect(),
        SkillsFact::Groups(groups) => groups
            .iter()
            .flat_map(|(group, tags)| {
                let tags = tags.as_array().map(Vec::as_slice).unwrap_or_default();
                tags.iter()
                    .filter_map(Value::as_str)
                    .map(|tag| (Some(group.clone()), firm(tag.to_owned(), tag)))
            })
            .collect(),
    }
}
