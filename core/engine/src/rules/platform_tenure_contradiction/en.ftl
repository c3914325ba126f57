platform-tenure-contradiction =
    .check = Years stated on this site against the date of joining
    .title = Longer on this site than the account is old
    .noticed =
        The text states { $stated }, but the account dates from { $since }, { $tenure ->
            [0] less than a year
            [one] about one year
           *[other] about { $tenure } years
        } before this page was read.
    .why = If there was an earlier account, its reviews cannot be seen here.
    .innocent-1 = An earlier account was lost, closed or merged.
    .innocent-2 = The person used the site as a client, or through an agency, before opening this account.
    .innocent-3 = The years include a predecessor of the site.
    .innocent-4 = The sentence means all years of freelancing.
    .ask = How do these years go together with the date of joining shown?
    .lines-up = The years stated on this site fit the date of joining.
    .cannot-tell-no-tenure = the text states no number of years on this site.
