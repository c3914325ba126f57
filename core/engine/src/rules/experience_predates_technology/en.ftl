experience-predates-technology =
    .check = Years stated for a technology against its age
    .title = More years than the technology has existed
    .noticed =
        The text states { $stated }. { $technology } was first available to the public in { $year }, about { $age ->
            [one] one year
           *[other] { $age } years
        } before it was read here.
    .why = Few people can use a tool before it is public. Most often the sentence means something wider, and one question clears it up.
    .innocent-1 = The sentence may mean all the years in the trade and name the tool used today.
    .innocent-2 = Years with a predecessor or a closely related tool may be counted in.
    .innocent-3 = The person may have worked on the project itself before it was released.
    .innocent-4 = Round numbers and old templates are common in profile texts.
    .ask = Ask what { $technology } was used for in the first of these years.
    .lines-up = The years stated for a technology fit the time it has existed.
    .cannot-tell-no-technology = no number of years is stated for one single technology.
    .cannot-tell-close = the stated years are so close to the age of the technology that neither fit nor difference can be told.
