hours-impossible =
    .check = Hours booked against the weeks since joining
    .title = More hours than one person usually works
    .noticed-over-168 = { $hours } hours since { $since } would be about { $average } hours in every week; a week has 168.
    .noticed-over-112 = { $hours } hours since { $since } are about { $average } hours in every week, more than sixteen hours on every single day.
    .noticed-over-84-grouped = { $hours } hours since { $since } are about { $average } hours in every week, more than twelve hours on every single day.
    .noticed-contract = One contract shows { $hours } hours for { $dates }, a time that holds { $most } hours at most.
    .noticed-contracts-grouped =
        { $count ->
            [one] One contract of { $days } days shows { $hours } hours, about { $average } in every week: more than one person usually works.
           *[other] The { $count } contracts that lie within { $days } days show { $hours } hours together, about { $average } in every week: more than one person usually works.
        }
    .noticed-stated-grouped = The text says { $hours }. Counted by the day, that is more than sixteen hours of work.
    .noticed-total-grouped = The text says { $hours }. Counted from { $since }, that averages more than sixteen hours a day.
    .why = Hours like these can mean that the time of several people was added up. It is worth knowing who will do the work and who will see your data.
    .innocent-1 = The account belongs to a team or was once part of an agency, and its hours were added up.
    .innocent-2 = Hours were booked late or by hand for work done earlier.
    .innocent-3 = The site carried hours over from an older account but shows the date of the new one.
    .innocent-4 = The words may be about being reachable, about a whole team, or only a way of speaking.
    .ask = Ask how these hours were counted, and who would work on your job.
    .lines-up = The hours booked fit the time since joining.
    .cannot-tell-team = the profile speaks of a team, so its hours are not one person’s.
    .cannot-tell-new-account = the account is younger than half a year, too young for an average.
