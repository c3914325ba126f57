rate-below-own-claims =
    .check = Rate, seniority and place
    .title = The rate is lower than usual for what the page states
    .noticed =
        The page asks { $asked } and states { $stated } (stated country: { $place }). Among { $n } listed rates ({ $source }, { $date }), such a claim in { $role ->
            [data] data work
            [it] system and network work
            [legal] legal work
            [writing] writing
            [engineering] engineering
            [accounting] accounting
            [design] design
            [marketing] marketing
            [translation] translation
            [admin] administrative support
            [service] customer service
           *[software] software work
        } usually goes with about { $usual } an hour; this rate is below { $limit }.
    .why = Notices of authorities to clients mention offers well under the usual price. A rate alone says nothing; it is shown here only because another statement does not line up.
    .innocent-1 = A new account often starts low to collect its first reviews.
    .innocent-2 = The rate may be a placeholder or the site’s minimum, with real prices agreed per job.
    .innocent-3 = The person may live in a cheaper part of the country, or study.
    .innocent-4 = The reference is one site, one month, mostly software; it can be far off for a single person.
    .ask = How is the price made up, and what would two comparable offers cost?
    .lines-up = The rate is within what the page’s own claims lead to expect.
    .cannot-tell-unit = the rate is for a whole project, or by the month and no words of full-time work were found.
    .cannot-tell-currency = the currency of the rate cannot be converted.
    .cannot-tell-country = the location field does not name one country for sure.
    .cannot-tell-seniority = the page does not claim seniority.
    .cannot-tell-role = headline and skills do not name one group of roles.
    .cannot-tell-reference = rates are not compared for this place and role.
