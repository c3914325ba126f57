//! What a printed label announces, written once: the build script checks `data/labels.tsv` against it, the engine reads
//! the file with it.

macro_rules! meanings {
    ($($(#[doc = $doc:literal])+ $name:ident = $word:literal,)+) => {
        /// What a label or heading announces. In three groups, in this order: headings of parts (to `Others`), labels of one value
        /// (to `OtherLabel`), other words; `is_heading` and `is_value` rest on it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Meaning {
            $($(#[doc = $doc])+ $name,)+
        }

        impl Meaning {
            /// The meaning with this name in `data/labels.tsv`.
            pub fn named(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$name),)+
                    _ => None,
                }
            }
        }
    };
}

meanings! {
    /// Free text about oneself.
    About = "about",
    /// Jobs outside the site.
    Employment = "employment",
    /// Schools.
    Education = "education",
    /// Certificates.
    Certifications = "certifications",
    /// Languages spoken.
    Languages = "languages",
    /// Skill tags.
    Skills = "skills",
    /// Jobs on the site.
    WorkHistory = "work_history",
    /// What clients wrote.
    Reviews = "reviews",
    /// Accounts elsewhere.
    LinkedAccounts = "linked_accounts",
    /// What the site checked.
    Verifications = "verifications",
    /// Hours that can be booked.
    Availability = "availability",
    /// Offers at a fixed price.
    Packages = "packages",
    /// Captions of shown work.
    Portfolio = "portfolio",
    /// A part of a profile that is not read.
    OtherSection = "other_section",
    /// Other people: recommended, similar, also viewed.
    Others = "others",
    /// When the account was opened.
    MemberSince = "member_since",
    /// Asked for an hour.
    HourlyRate = "hourly_rate",
    /// Asked for a day.
    DailyRate = "daily_rate",
    /// A clock or zone.
    LocalTime = "local_time",
    /// Where somebody is.
    Location = "location",
    /// When the account was last seen.
    LastActive = "last_active",
    /// Money earned on the site.
    TotalEarned = "total_earned",
    /// Hours booked on the site.
    HoursWorked = "hours_worked",
    /// Jobs done on the site.
    Jobs = "jobs",
    /// The site's success figure.
    JobSuccess = "job_success",
    /// Mean rating.
    Rating = "rating",
    /// One line of what is offered.
    Headline = "headline",
    /// A label whose value is not read.
    OtherLabel = "other_label",
    /// Full-time, contract and the like.
    EmploymentType = "employment_type",
    /// Name of an offer: Basic, Premium.
    PackageName = "package_name",
    /// Time until an offer is delivered.
    Delivery = "delivery",
    /// A mark the site puts beside a name.
    Badge = "badge",
    /// Whether somebody is there now.
    Online = "online",
    /// Words on a button or link of the site.
    Action = "action",
    /// What shops, job advertisements and companies print and profiles do not.
    NotProfile = "not_profile",
}
