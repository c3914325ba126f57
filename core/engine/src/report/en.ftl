# Words of the report that belong to no single rule. Each rule brings its own file.

## Typed arguments

as-it-is = { $value }
quote = “{ $words }”
between-words = ,{ " " }
between-sentences = { " " }
month-name =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
date-day = { $day } { month-name } { $year }
date-month = { month-name } { $year }
date-year = { $year }
money =
    { $currency ->
        [USD] ${ $amount }
        [EUR] €{ $amount }
        [GBP] £{ $amount }
        [JPY] ¥{ $amount }
        [KRW] ₩{ $amount }
        [INR] ₹{ $amount }
       *[other] { $amount } { $currency }
    }
duration = { duration-hours } { duration-minutes }
duration-hours =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
duration-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }

## Names of fields

field-display-name = Name
field-username = Username
field-headline = Headline
field-overview = Overview
field-account-type = Account type
field-location = Location
field-local-time = Local time
field-hourly-rate = Rate
field-total-earned = Total earned
field-hours-worked = Hours worked
field-jobs = Jobs
field-job-success = Job success
field-member-since = Member since
field-last-active = Last active
field-availability = Availability
field-badges = Badges
field-verifications = Marked by the site
field-skills = Skills
field-languages = Languages
field-education = Education
field-employment = Employment
field-certifications = Certificates
field-reviews = Reviews
field-work-history = Work on this site
field-linked-accounts = Linked accounts
field-contact-links = Links
field-price-packages = Packages
field-portfolio = Portfolio
field-picture = Picture address
field-bid = Bid
field-budget = Budget

## The whole in one sentence

count-in-words =
    { $count ->
        [1] One thing
        [2] Two things
        [3] Three things
        [4] Four things
        [5] Five things
        [6] Six things
        [7] Seven things
        [8] Eight things
        [9] Nine things
       *[other] { $count } things
    }
about-identity = names
about-location-time = place and time
about-timeline = dates and years
about-rate = price
about-workload = hours
about-contact = requests in the text
about-payment = payment
about-reputation = reviews and past jobs
about-language = wording
about-cross-profile = another name elsewhere
about-account-change = changes of the account
summary-findings =
    { $count ->
        [one] { count-in-words } on this page does not line up: { $about }.
       *[other] { count-in-words } on this page do not line up: { $about }.
    }
summary-asks =
    { $count ->
        [one] { count-in-words } on this page is worth a question: { $about }.
       *[other] { count-in-words } on this page are worth a question: { $about }.
    }
summary-list =
    { $profiles ->
        [one] One of { $all } profiles in this list has statements that do not line up: { $about }.
       *[other] { $profiles } of { $all } profiles in this list have statements that do not line up: { $about }.
    }
summary-list-asks =
    { $profiles ->
        [one] One of { $all } profiles in this list states something worth a question: { $about }.
       *[other] { $profiles } of { $all } profiles in this list state something worth a question: { $about }.
    }
summary-fits =
    { $fits ->
        [one] One comparison lines up
       *[other] { $fits } comparisons line up
    }, { $open ->
        [0] and none was left open.
        [one] one could not be made.
       *[other] { $open } could not be made.
    } Only what this page states was compared.
summary-list-fits =
    Of the statements that could be compared in these { $all } profiles, none differ. { $open ->
        [0] No comparison was left open.
        [one] One comparison could not be made.
       *[other] { $open } comparisons could not be made.
    } Only what this page states was compared.
summary-open = Too little is stated here to compare anything. That says nothing about the person.
summary-nothing-read = Nothing could be read on this page.
summary-thread = This page shows messages by several people. Select the words of one writer and check those.

## How the page was read

layout-of-site = Read by the layout of { $site } of { $month }, not checked on a live page.
layout-general = Read by labels and patterns alone; there is no layout for this site.
not-found = { $field }: not found; layout of { $month }.
not-found-general = { $field }: not found.
note-too-many-nodes = The page is very large. It was read in part.
note-too-much-text = The page has very much text. It was read in part.
note-too-deep = Parts of the page are nested too deeply to be read.
note-kept-changing = The page kept changing while it was read. Reading it again may show more.
note-frames-not-read = Other pages shown inside this one were not read.
note-closed-shadow = Parts of the page keep their content closed and were not read.
note-robot-check = The site has not shown this page: it checks the browser first or refuses access. Once the page is there, read it again.
note-sign-in = The site asks for a sign-in before it shows this page.
note-not-there = The site says that there is no such page.
note-empty-list = No profile was found in this list.

## Checks that could not be made

check-not-made = { $check }: { $reasons }
missing-fields = not stated, or could not be read ({ $fields }).
missing-time-of-reading = the time at which the page was read is not known.
missing-table = the reference data for it was not loaded.

## Rate in context

rate-with-reference = Asks { $asked }. Reference for { $role }, { $place }: half of { $n } profiles ask between { $low } and { $high } an hour, the middle one { $middle } ({ $source }, { $date }).
rate-without-reference = Asks { $asked }. No reference for this role and place.
rate-with-contracts = Asks { $asked }. What contracts pay, which is no marketplace price: for { $role }, { $place }, { $high } on average ({ $source }, { $date }).
rate-with-contracts-band = Asks { $asked }. What contracts pay, which is no marketplace price: for { $role }, { $place }, mostly { $low } to { $high } ({ $source }, { $date }).
rate-counted-people = Counted were { $n } people over all roles.
bid-with-reference = Bids { $asked }. The { $n } other bids on this page: half lie between { $low } and { $high }, the middle one is { $middle }.
bid-without-reference = Bids { $asked }. There are too few other bids on this page to compare it with.
bid-budget = The client names { $range }.
rate-amount =
    { $unit ->
        [hour] { $amount } an hour
        [day] { $amount } a day
        [month] { $amount } a month
        [project] { $amount } for the project
       *[none] { $amount }
    }
rate-range = { $low } to { $high }
rate-counted = At 8 hours a day and 20 days a month that is about { $amount }.
rate-in-dollars = That is about { $usd } at the exchange rates of { $date } (European Central Bank).
rate-not-converted =
    { $why ->
        [stale] It is not converted to dollars: the exchange rates at hand, of { $date }, are more than a year old.
        [moved] It is not converted to dollars: { $currency } moved by more than a fifth within the year before { $date }.
       *[not-quoted] It is not converted to dollars: the European Central Bank quotes no rate for { $currency }.
    }
role-it = infrastructure and operations
role-design = design
role-software = software development
role-data = data work and machine learning

## Headings of the written report

heading-findings = Does not line up
heading-context = Context
heading-rates = Rate in context
heading-lines-up = Lines up
heading-looked-for = Looked for and not found
heading-unknown = Could not be checked
heading-read = Read from the page
heading-not-found = Not found
heading-notes = Notes on the reading
heading-quotes = Stated
heading-noticed = Noticed
heading-innocent-one = Everyday reason
heading-why = Why it may matter
heading-innocent = Everyday reasons
heading-ask = Worth asking
heading-sources = Source of this check (not about this person)
heading-card = Profile { $number } in the list
every-card = Every profile in the list
labelled = { $label }: { $value }
only-beside = Shown only beside a finding of another kind.
weak-value = two readings differ
read-at = Read at { $time }
in-a-fold = in a fold of the page
