## On the page

marker = { $name }: { $count ->
    [one] { $count } statement to look at
   *[other] { $count } statements to look at
}
popover-heading = Worth asking about
part-noticed = What was noticed
part-why = Why it may matter
part-innocent = Everyday reasons
part-ask = What to ask
close = Close
dismiss-finding = Dismiss this finding

## Menu and popup

menu-check = Check this page with Plumbline
popup-check = Check this page
popup-moved = This tab has moved on to another page. Press “Check this page” to read it.
popup-checking = Reading this page …
popup-site-on = Keep { $site } on
popup-site-on-hint = Pages of { $site } are then read as you open them. Your browser asks you first.
popup-site-off = Switch { $site } off
popup-site-off-hint = { $site } is kept on: its pages are read as you open them.
popup-site-none = Only sites with a secure address can be kept on.
popup-panel = Open the panel
popup-options = Options
popup-found = { $count ->
    [0] Nothing differs among what could be checked. The panel says what that was.
    [one] { $count } finding on this page.
   *[other] { $count } findings on this page.
}

## Panel: states

no-access-title = Not read yet
no-access = Press the toolbar button to let Plumbline read this page.
moved-title = Not read yet
moved = This tab has moved on to another page. Plumbline reads it when you press “Check this page”.
reading-title = Reading
reading = Reading this page …
nothing-read-title = Nothing could be read
nothing-read = No profile, list, bid or message that Plumbline knows how to read was found here.
page-closed-title = This page cannot be read
page-closed = The browser does not let extensions read this page.
too-large-title = Too large to check
too-large = This page holds more than Plumbline can check at once.
malformed-title = Could not be read
malformed = This page could not be read properly. Reload it and try again.
engine-title = Could not be checked
engine = The check stopped twice on this page. Reload the page and try again; if it happens again, this page is one Plumbline cannot check.
reader-title = Could not be read
reader = Reading this page failed. Reload it and try again.
check-now = Check this page
check-again = Check again

## Panel: report

findings-heading = What does not line up
findings-more =
    { $count ->
        [one] One more on the same matter
       *[other] { $count } more on the same matter
    }
findings-none = Among what could be checked, nothing differs. That says nothing about what could not be checked; both are listed below.
findings-all-dismissed = All findings on this page were dismissed.
findings-left = { $count ->
    [one] One finding is left on this page; { $dismissed ->
        [one] one was
       *[other] { $dismissed } were
    } dismissed.
   *[other] { $count } findings are left on this page; { $dismissed ->
        [one] one was
       *[other] { $dismissed } were
    } dismissed.
}
about = About { $name }
weight-a = Worth asking about on its own
weight-b = To be read together with other points
quotes-heading = Quoted from the page
show-quote = Show on the page: { $quote }
place-folded = in a fold of the page
place-embedded = in data embedded in the page
place-gone = not on the page any more
sources-heading = Sources of this check (not about this person)
source = { $title } – { $publisher }, { $date }
copy-question = Copy as a question
copy-questions = Copy all questions
copied = Copied
questions-intro = Before we go on, could you tell me a little about these lines on your page?
question-quote = “{ $quote }”
rates-heading = Rate in context
rate-reference =
    { $basis ->
        [contracts] What contracts pay, no marketplace price: { $role }, { $place }, { $date }
        [bids] The { $n } other bids on this page
       *[asked] Asked rates of { $n } profiles: { $role }, { $place }, { $date }
    }
rate-p25 =
    { $basis ->
        [contracts] Usual, from
       *[asked] Lower quartile
    }
rate-p50 =
    { $basis ->
        [contracts] Mean
       *[asked] Median
    }
rate-p75 =
    { $basis ->
        [contracts] Usual, to
       *[asked] Upper quartile
    }
rate-amount =
    { $per ->
        [hour] { $amount } { $currency } an hour
        [day] { $amount } { $currency } a day
        [month] { $amount } { $currency } a month
       *[project] { $amount } { $currency }
    }
rate-source = Source: { $source }
context-heading = Context
context-hint = Facts that mean little on their own.
lines-up-heading = What lines up ({ $count })
looked-for-heading = Looked for and not found ({ $count })
unknown-heading = What could not be checked ({ $count })
read-heading = What was read ({ $count })
read-weak = read in two ways that differ
not-found-heading = Not found on this page
notes-heading = About the reading
tables-heading = How this was read
read-at = Read { $time }
engine-version = Plumbline { $version }
table-version = { $name }: { $version }

## Panel: what the user can check

checklist-heading = What you can check yourself
checklist-hint = No page shows these. Ask everybody the same; somebody who declines one step mostly has reasons of privacy, cost or habit.
checklist-work-sample = Choose one reviewed job and ask to be walked through it for fifteen minutes, with a small change made as you watch.
checklist-identity-step = Offer two easy ways to confirm who will do the work, such as the site’s own identity check or a small first milestone, and leave the choice to the person.
checklist-video-call = Suggest a short call. Many people work in text only, because of their hearing, a slow line or a shared room. Ask what would suit them instead.
checklist-certificate = A certificate has a number. Look it up on the issuer’s own page; names change and certificates expire.
checklist-copied-text = Search for a whole sentence of the portfolio. If it stands elsewhere too, either text may be the original.
checklist-copied-repository = See whether a shown repository began as a copy of an older one. Templates and course work are ordinary.
checklist-picture = Plumbline never looks at pictures. Your browser can search for one; pictures of real people are also taken by others without asking.
checklist-documents = If you were told a place of work, an invoice address and a bank, see whether they fit. People who moved, students and online banks differ for good reasons.
checklist-price-cut = If a large cut in price is accepted at once, ask what will be left out.

## Panel: dismissing

dismiss = Dismiss
dismiss-scope = Dismiss “{ $title }”
scope-finding = Only here
scope-rule-on-site = This check on { $site }
scope-rule = This check everywhere
scope-profile = Everything about { $name }
dismissed-heading = Dismissed on this page ({ $count })
undo = Undo
undo-of = Undo: { $label }

## Panel: actions

export-heading = Keep a copy
export-text = Text
export-markdown = Markdown
export-json = JSON
untouched-here = Leave pages of { $site } untouched
untouched-hint = Nothing is put on the page; findings are shown here only.
options = Options
open-in-tab = Open in a tab

## Panel: a message

message-heading = Check a message
message-hint = Paste what somebody wrote to you, or take the text you selected on the page. It is checked on this device and kept nowhere.
message-label = Text of the message
message-check = Check this text
message-take = Take the selected text
message-clear = Clear
message-checking = Checking …
message-empty = There is no text yet. Paste a message or take a selection first.
message-failed = This text could not be checked. Try a shorter part of it.
message-too-long = This text has { $count } characters; up to { $most } can be checked at once. Take a part of it.
message-no-selection = Nothing is selected on the page.
message-no-access = Plumbline may not look at this page yet. Press its toolbar button on the page first, or paste the text here.
message-found = { $count ->
    [0] Among what could be checked in this text, there is nothing to ask about.
    [one] One thing in this text is worth a question.
   *[other] { $count } things in this text are worth a question.
}
message-shown = The message, with the quoted words marked
message-show-quote = Show in the text: { $quote }
message-quotes = Quoted from the text

## Panel: layout report

layout-heading = Report a changed layout
layout-hint = Where something was not found or was misread, this text helps to fix it. It holds the site’s host name, tags, names of attributes, known class names and the shape of every text (“Aaaa 00”), and no sentence of the page. Nothing is sent: you can copy it and attach it to an issue yourself.
layout-show = Show the layout report
layout-copy = Copy the layout report
layout-preview = Layout report
layout-failed = The page could not be read again. Press the toolbar button on it, then try once more.

## Options

options-title = Plumbline options
welcome-heading = How Plumbline works
welcome-1 = Plumbline reads a freelancer’s page when you press its button, or on sites you keep on. It shows which statements of the page differ from each other, quotes them, and says what to ask.
welcome-2 = Everything happens on this device. Nothing is sent anywhere, and nothing is kept about a profile once the tab is closed, unless you dismiss a finding: then the list below keeps its headline, the site and a code for the profile, no name and no address, until you undo it.
welcome-3 = A finding is about what is written, never about a person. Each one lists everyday reasons that explain it.
welcome-4 = While marks are shown, a page can notice them: an extra element after its body, the names of the highlights, and the marked words. Where that matters to you, leave the site untouched; findings are then shown in the panel only. LinkedIn is left untouched from the start.
language-heading = Language
language-label = Language of Plumbline
language-auto = As the browser
marking-heading = Marks on pages
untouched-default = Leave all pages untouched
untouched-default-hint = Findings are shown in the panel only, except on sites where you chose otherwise.
untouched-sites-heading = Choices for single sites
untouched-site-yes = { $site }: untouched
untouched-site-no = { $site }: marked
forget-choice = Forget
forget-choice-of = Forget the choice for { $site }
badge-label = Show the number of findings on the toolbar button
sites-heading = Sites kept on
sites-none = None. Use “Keep … on” in the toolbar button’s menu.
site-remove = Switch off
site-remove-of = Switch off { $site }
dismissed-list-heading = Dismissed findings
dismissed-none = None.
dismissed-finding = { $label } – one profile on { $site }, { $day }
dismissed-rule-on-site = { $label } – everywhere on { $site }
dismissed-rule = { $label } – everywhere
dismissed-profile = Everything about one profile on { $site }, { $day }
data-heading = Your data
data-export = Export settings
data-import = Import settings
data-imported = Settings were imported.
data-import-failed = This file holds no Plumbline settings.
data-wipe = Delete everything
data-wipe-confirm = Delete all settings, sites and dismissals?
data-wipe-yes = Delete
data-wipe-no = Keep everything
data-wiped = Everything was deleted.
data-wipe-failed = Not everything could be deleted. Try again, or remove the extension.
shortcut-heading = Keyboard
shortcut = { $keys } reads the page of the current tab.
shortcut-none = No shortcut is set. You can set one in the browser’s page for extension shortcuts.
credits-heading = Credits
credits = Place names, positions and time zones of cities: GeoNames, CC BY 4.0. Names of countries and areas: Unicode CLDR, Unicode-3.0. Zones: IANA time zone database. Exchange rates: European Central Bank. Mean rates by trade: SnipeWork, CC BY 4.0.
