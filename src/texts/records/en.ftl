# What records and files hold and what is wrong with them, for staff.

# Fields
field-title = Title
field-name = Name
field-summary = Description
field-start = Start
field-durationMinutes = Duration
field-timeZone = Time zone
field-recurrence = Recurrence
field-venue = Venue
field-status = Status
field-places = Place
field-topics = Topics
field-languages = Languages
field-organisation = Organisation
field-contact = Contact
field-deputy = Deputy
field-schedule = When
field-timeCommitment = Time needed
field-requirements = Requirements
field-freeSlots = Free slots
field-role = Role
field-phone = Telephone
field-mobile = Mobile
field-email = E-mail
field-hours = Office hours
field-verified = Checked
field-source = Source
field-validUntil = Valid until
field-example = Example
field-key = Key

# Values
value-none = nothing
value-everywhere = the whole district
value-minutes = { $minutes } minutes
value-whole-days = { $days ->
    [one] the whole day
   *[other] { $days } whole days
  }
value-moment = { $day }, { $time }
value-protected = { $venue } (protected, named nowhere)
value-status = { $status ->
    [cancelled] cancelled
   *[other] takes place
  }
value-yes = yes
value-no = no
value-rule = { $rule ->
    [daily] daily
    [weekly] weekly
    [fortnightly] every two weeks
    [monthly] monthly
    [yearly] yearly
   *[other] by a rule
  }
value-series = { $rule }{ $except ->
    [0] { "" }
   *[other] , except { $except } times
  }{ $also ->
    [0] { "" }
   *[other] , and { $also } times more
  }
changed-field = { $field }: { $new } (until now: { $old })
new-field = { $field }: { $new }

# What is wrong with a field
record-missing = { $field } is missing.
record-too-long = { $field } is too long.
record-format = { $field }: I cannot make anything of "{ $found }". { $expected }
record-unknown = { $field }: I do not know "{ $found }".
record-skipped = { $field }: there is no such time on that day, the clocks go forward ({ $found }).
record-rule = { $field }: I cannot read this recurrence, or it never comes true ({ $found }).
record-foreign = This belongs to another organisation.
record-twice = This comes twice.
record-needed = Everybody for whom nobody else is responsible is led to this contact. It has to stay.
expects-start = I need a day and a time, such as 2026-12-01 18:00.
expects-validUntil = I need a day, such as 2026-12-01.
expects-durationMinutes = I need minutes, 31 days at most.
expects-freeSlots = I need a number, such as 3.
expects-phone = I need a telephone number, such as 0481 123456.
expects-mobile = I need a telephone number, such as 0170 123456.
expects-email = I need an address such as name@example.org.
expects-key = I need letters, digits, dots, dashes and slashes.
expects-other = Please write it in another way.

# What is wrong with a file
fault-line = Line { $line }: { $sentence }
fault-line-of = Line { $line }, { $title }: { $sentence }
fault-more = And { $count } more faults.
fault-too-large = The file has { $found } bytes, { $expected } at most are possible. Please split it.
fault-too-many = The file has more than { $expected } entries. Please split it.
fault-binary = This is no text. Please save it as a calendar (.ics) or table (.csv).
fault-no-calendar = This is no calendar file: BEGIN:VCALENDAR is missing. Please export it from the calendar again.
fault-no-end = The end is missing here, the file was cut off. Please export it again.
fault-broken-line = This line is broken: "{ $found }". Please export the file again, or correct the line.
fault-no-title = The event has no title.
fault-no-start = The event has no start.
fault-no-such-time = There is no such time: { $found } ({ $column }).
fault-unknown-zone = I do not know the time zone "{ $found }". Please use Europe/Berlin.
fault-bad-end = The end or duration does not fit the start: { $found }. It must not be before the start, nor more than 31 days after it.
fault-bad-rule = I cannot read this recurrence, or it never comes true: { $found }
fault-many-rules = The event has several recurrences at once. Please make several events of it.
fault-split-series = The series is another one from some day on. Please make two series of it.
fault-private = The event is marked as private and stays out.
fault-repeated = The event is in the file twice, and neither is newer.
fault-unreadable = I cannot read this event.
fault-empty = The file holds no entries.
fault-no-header = I do not recognise the headings of the columns. Expected are for example: { $expected }
fault-missing-column = The column "{ $found }" is missing. Possible are: { $expected }
fault-unknown-column = I do not know the column "{ $found }". Perhaps this is meant: { $expected }
fault-repeated-column = The column "{ $found }" comes twice.
fault-too-many-cells = The row has more cells than the heading: "{ $found }". A text with a separator in it belongs in quotation marks.
fault-open-quote = A quotation mark does not end.
fault-bad-date = { $column }: "{ $found }" is no day or time. For example: { $expected }
fault-bad-number = { $column }: "{ $found }" is no number that fits. For example: { $expected }
fault-bad-status = { $column }: I do not know "{ $found }". Possible is: { $expected }
fault-unknown-place = { $column }: I do not know the place "{ $found }". Please name a municipality, a part of one or an Amt.
fault-ambiguous-place = { $column }: several places are called "{ $found }". Please give a key: { $expected }
fault-unknown-topic = { $column }: I do not know the topic "{ $found }".
fault-unknown-organisation = { $column }: I do not know the organisation "{ $found }", or several have the name. { $expected }
fault-unknown-contact = { $column }: I do not know the contact "{ $found }", or several have the name. { $expected }
fault-unknown-language = { $column }: I do not know the language "{ $found }". { $expected }

# A look before anything is written
note-no-place = no place recognised: counts for the whole district
note-place-guessed = place from the text: { $places }
note-topics-guessed = topics from the text: { $topics }
note-whole-day = the whole day, without a time
note-zone-guessed = please check the time, the time zone is not certain
note-shortened = description shortened
count-new = { $count } new
count-changed = { $count } changed
count-unchanged = { $count } as before
count-faulty = { $count } with faults
state-new = New: { $title }
state-changed = Changed: { $title }
rows-more = And { $count } more.
