review-addresses-other-name =
    .check = Profile name and names in reviews
    .title = Reviews use another name
    .noticed =
        { $reviews ->
            [one] The profile is headed { $shown }. A client uses the name { $name }.
           *[other] The profile is headed { $shown }. In { $reviews } reviews clients use the name { $name }.
        }
    .noticed-once-grouped = The profile is headed { $shown }. One client credits the work to { $name }.
    .why = Reviews are written by clients and cannot be changed by the account holder. If they are about somebody else’s work, they say little about the person you would hire.
    .innocent-1 = The name may be the one the person goes by with clients.
    .innocent-2 = Clients may thank a colleague, a project lead on their side or an assistant.
    .innocent-3 = The reviews may stem from a time when the account belonged to a team.
    .innocent-4 = People of one firm may have copied a wrong name from each other.
    .ask = Who did the work in these reviews, and will the same person do yours?
    .lines-up = The name clients use fits the profile name.
    .cannot-tell-handle = the profile shows a handle, a single name or the name of a business, so names cannot be compared.
    .cannot-tell-no-name = no review shown here uses a name that could be compared.
    .cannot-tell-once = only one client uses another name, which may be a slip, or the name may not be a person’s.
    .cannot-tell-agency = the profile speaks for several people, and clients may thank any of them.
    .cannot-tell-explained = the text itself speaks of a maiden name, a pen name or another name of the writer, and clients may use it.
    .cannot-tell-short = the name clients use begins like the profile name and may be a short form of it.
