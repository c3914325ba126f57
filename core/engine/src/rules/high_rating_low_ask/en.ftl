high-rating-low-ask =
    .check = Asked rate and earlier rates
    .title = The rate asked is far below earlier rates on this page
    .noticed = The rate asked is { $asked }. The median of the last { $n } jobs paid by the hour is { $middle } an hour, and the profile is rated { $rated }.
    .noticed-one = The rate asked is { $asked }. One long job paid by the hour brought { $middle } an hour, and the profile is rated { $rated }.
    .noticed-told = The rate asked is { $asked }. The median of the last { $n } jobs paid by the hour is { $middle } an hour, and the profile is rated { $rated }. The text says { $told }.
    .noticed-one-told = The rate asked is { $asked }. One long job paid by the hour brought { $middle } an hour, and the profile is rated { $rated }. The text says { $told }.
    .noticed-same-unit =
        The rate asked is { $asked }. { $n ->
            [one] One long job paid { $middle } for the same unit of time (a day or a month)
           *[other] The last { $n } jobs paid by the same unit of time (a day or a month) had a median rate of { $middle }
        }, and the profile is rated { $rated }.
    .noticed-told-alone = The rate asked is { $asked }. The text says { $told }, and the profile is rated { $rated }.
    .why = Good ratings usually let people raise their rate. Where it falls this far, it helps to know whether the same person will do the same kind of work.
    .innocent-1 = A return after a break, or a slow market, is often begun with a lower rate.
    .innocent-2 = The rate is meant for another kind of work, or for many hours.
    .innocent-3 = The rate on the profile is an old or provisional one; offers are made by the project.
    .ask = Ask why the rate changed, and who will do the work.
    .lines-up = The rate asked fits what was paid for the same unit of time before.
    .cannot-tell-team = the account belongs to several people, who have different rates.
    .cannot-tell-unit = the rate is for a whole project, or by the month and no words of full-time work were found, or its currency is not known.
    .cannot-tell-rating = no high rating or success figure is shown.
    .cannot-tell-few-jobs = the page shows too few past jobs paid by the same unit of time and in the same currency, or too short a time.
    .cannot-tell-long-ago = the last job paid by the same unit of time ended more than three years ago.
