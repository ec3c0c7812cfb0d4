# What staff read in their private chats. $address is "sie" or "du".

# Leading through a dialogue
skip-button = Skip
cancel-button = Cancel
what-to-change = What should be different?
use-buttons = I did not understand that. Please use one of the buttons.
old-button = That button belongs to an earlier question.
draft-cancelled = Cancelled. Nothing was written and nothing was sent.
draft-gone = This draft is already finished or cancelled.
draft-unreadable = I cannot go on with this draft any more, and have deleted it. Please start again.
draft-open = There is still an open draft here.
resume-draft-button = Go on
draft-kept = The draft stays as it is.
as-text-button = Take it as the text
fresh-draft-button = Start anew
refused = { $why } { $remedy }
right-gone = You may not do that any more. I have stopped; nothing was written and nothing was sent. Administrators can answer questions about it.
no-staff = Only the team can do that. Administrators have the code for it; it then goes in here, after /staff.
not-yours = Only administrators can do that.

# Codes
welcome-staff = Welcome to the team, { $name }.
code-wrong = I do not know this code. Please copy it exactly as it stands.
code-used = This code was used already. Administrators can make a new one.
code-late = This code was valid for a day and has run out. Administrators can make a new one.
code-taken = This account belongs to somebody else of the team already. An administrator can change that.
code-too-often = Those were too many tries. You can go on in an hour.
code = Code: { $code }
how-to-redeem = It is valid for a day, and once. The person writes to me in a private chat: { $command }

# The own page
own-role = { $name }, task: { $role }
staff-organisation = Organisation: { $name }
role-administrator = administration
role-editor = editing
role-publisher = announcements
role-partner = partner
may-manage-staff = Team: add and remove colleagues.
may-write-content = Content: create and change events, needs and contacts.
may-propose-content = Propose content of the own organisation.
may-approve-content = Approve what partners propose.
may-announce = Send announcements.
may-propose-announcement = Prepare announcements.
may-approve-announcement = Approve the announcements of others.
may-invite = Invite others: with a link, a code and a QR code.
announce-button = Announce something
announcements-button = Latest announcements
invite-button = Invite people
team-button = Team

# Administrators
team = The team:
not-linked = has not redeemed a code yet
add-colleague-button = Add somebody
new-code-button = New code
remove-button = Remove
remove-for-sure-button = Yes, remove
no-such-colleague = This person is not in the team.
new-code-for = A new code for { $name }:
last-administrator = This is the last administrator. Somebody else has to become one first.
ask-removal = Really remove { $name }? The name, the linked accounts and open drafts will go.
removed = { $name } can do nothing here any more.
ask-staff-name = What is the person’s name?
staff-name-fault = Please write a name of at most { $most } characters.
ask-role = What shall { $name } do?
about-administrator = Administration: everything, the team included.
about-editor = Editing: write content, approve proposals and announcements.
about-publisher = Announcements: send them.
about-partner = Partner: proposes content of the own organisation, and announcements.
ask-organisation = Which organisation does { $name } belong to? A part of its name will do.
no-such-organisation = I have found no organisation “{ $words }”.
organisation-missing = A partner belongs to an organisation that is entered here. Please choose one.
staff-summary = { $name }, task: { $role }
staff-added = { $name } belongs to the team now.
add-button = Add
step-name = Name
step-role = Task
step-organisation = Organisation

# Inviting
not-yours-to-invite = The editors make invitations. Please ask them for one.
step-kinds = What
ask-kinds = What should people who are invited get? Tap to switch it on or off.
kinds-missing = One has to stay.
ask-invited = For which places and topics? Just write them, also “and 10 km”, or go on.
invites-to = Whoever uses the invitation orders:
make-invitation-button = Make the invitation
invitation-made = The invitation is ready and may be passed on.
invitation-link-and-words = { $platform }: { $link }, then write { $words }
invitation-words = Without a link: write { $words } to me.
qr-description = QR code that opens { $platform } with this invitation: { $link }

# Composing an announcement
step-about = What it is about
step-subject = Event or need
step-text = Text
step-title = Title
step-languages = More languages
step-audience = For whom
step-urgent = Urgent
step-when = When
step-file = Picture or file
next-button = Next
chosen = ✓ { $label }
ask-about = What is it about? If you know what it should say, just write it.
about-event-button = An event
about-offer-button = A need
about-text-button = Something else
ask-event = Which event? A number or a button; or a word of it, and I search.
no-events = There is no event ahead that can be announced. Examples are never announced.
no-such-event = I find no event ahead for “{ $words }”.
ask-offer = Which need? A number or a button; or a word of it, and I search.
no-offers = There is no need that can be announced. Examples are never announced.
no-such-offer = I find no need for “{ $words }”.
ask-text = Please write the text. A short first line becomes the title.
ask-more-text = What else should it say? Time, place and contact are there already.
text-missing = The text is still missing.
text-unreadable = There are characters in the text that nobody can read. Please write the text again.
text-too-long = That is { $length } characters; nobody reads more than { $most }. Please shorten it and send it again.
title-too-long = The title is too long. At most { $most } characters, please.
ask-title = Which title? At most { $most } characters.
title-missing = The title is still missing.
ask-languages = Is there a text in other languages? Where there is none, people read the original.
ask-translation = The text in { $language }, please. The first line is the title.
no-translation-button = Without this language
translation-needs-title = The first line is the title and has at most 100 characters; the rest goes below it.
ask-audience = For whom? Write places and topics, also “and 10 km”, or go on.
everywhere-button = Whole district
no-radius-button = No radius
radius-button = { $km } km around
all-topics-button = All topics
place-outside = { $place } is not in the district. Please name a place that is.
no-audience = In “{ $words }” I find neither a place nor a topic.
recipients = This reaches: { $platforms }
no-recipients = This reaches nobody at the moment: nobody ordered anything like it.
ask-urgent = Is it urgent? Then it also comes in quiet hours, and waits for no digest.
normal-button = Not urgent
urgent-button = Urgent
ask-when = When shall it go out? Now, or for example “tomorrow at 9”.
ask-when-event = When shall it go out? Now, “tomorrow at 9” or “two days before”.
now-button = Now
days-before-button = { $days ->
    [one] One day before
   *[other] { $days } days before
  }
when-not-understood = I did not understand that time. Please write it like this: “1 December at 18:00”.
when-no-such-day = There is no such day. Please name another.
when-several-days = Those are several days. Please name one day and a time.
when-needs-time = At what time? Please write day and time together.
when-no-such-time = There is no such time on that day: the clocks go forward. Please name another.
when-past = That is over already. Please name a later time.
when-after-event = By then the event has begun. Please name an earlier time.
when-without-event = “Before” only works with an event. Please name a day and a time.
ask-file = Please send the picture or file.
ask-description = What does { $name } show? One sentence is enough; it is for everybody who cannot see it.
file-type = I cannot send { $name } along. Pictures (PNG, JPEG, GIF, WebP), PDF and calendar files are fine.
file-over-limit = { $name } is too large. At most { $most } MB.
file-not-fetched = The file did not arrive. Please send it again.
file-missing = There is no file. Please send a picture or file, or skip this.
file-button = Picture or file

# Before sending
preview = This is how it looks:
in-language = In { $language }:
with-file = Attached: { $name }
shown-messages = { $count ->
    [one] 1 message
   *[other] { $count } messages
  }
shown-file = { $what ->
    [picture] picture
   *[file] file
  } { $description ->
    [whole] with description
    [cut] with shortened description
   *[none] without description
  }
shown-buttons = { $count ->
    [one] 1 button
   *[other] { $count } buttons
  }
shown-as-text = as text only: { $labels }
show-on-button = View: { $platform }
shown-as = This is how { $platform } shows it:
shown-part = Message { $number } of { $count }:
shown-description = For everybody who cannot see it: { $description }
for-whom = For:
sent-at = Goes out: { $moment }
is-urgent = Urgent: comes in quiet hours, too.
fault-line = This will not do: { $what }
warning-line = Please check: { $what }
faults-first = It can be sent once that is changed.
check-no-title = The title is missing.
check-too-long = The text is too long.
check-protected = The text names a protected place. Only the contact tells it.
check-nobody = Nobody ordered anything like it. Choose other places or topics.
check-time-past = The time is past.
check-similar = There was something very similar within the last seven days.
check-languages = Some people read a language in which it is not available: { $languages }.
check-long = The text has { $length } characters. Short texts are read more often.
check-record-gone = This record is no longer there.
check-example = That is only an example, and examples are never announced.
check-filled = Nobody is wanted there any more.
check-cancelled = The event was cancelled.
check-over = The event is over or has begun.
check-other-time = The event does not take place at that time. Please choose another one.
check-weekday = “{ $date }”: that day is a { $weekday }.
check-no-such-date = There is no “{ $date }”.
check-date-past = “{ $date }” is over already.
send-button = Send
send-anyway-button = Send anyway
schedule-button = Schedule
schedule-anyway-button = Schedule anyway
later-button = Send later
submit-button = Hand in for approval
submit-anyway-button = Hand in anyway
emergency-button = Emergency: send without approval
correct-button = Change and tell
correct-anyway-button = Change anyway
needs-approval = A second person has to approve this.
reword-needs-approval = A second person has to approve every version. Please withdraw the announcement, and hand in a new one.
same-already = Exactly this was sent within the last seven days. I do not send it again.
accepted = Accepted, for { $count ->
    [one] one chat
   *[other] { $count } chats
  }. How it goes will stand in a message of its own.
scheduled = Scheduled, at present for { $count ->
    [one] one chat
   *[other] { $count } chats
  }. How it goes will then stand here.
submitted = Waits for approval. Nothing goes out until then.
nobody-to-approve = So far I have reached nobody who can approve it. It waits in the list for whoever signs in. Please tell an administrator.
approvers-told = { $count ->
    [one] One person who can approve it has been told.
   *[other] { $count } people who can approve it have been told.
  }
corrected = Changed. Whoever has it already will be told.
nothing-changed = Everything is as before.

# Approving
to-approve = { $name } asks for approval:
sent-without-approval = { $name } sent this as an emergency, without approval:
your-approved = { $name } approved this:
your-rejected = { $name } turned this down:
approve-button = Approve
reject-button = Turn down
show-button = Look at it
approved = Approved.
rejected = Turned down. It goes to nobody.
decision-own = Nobody can approve their own. A second person has to.
decision-other = This is another version by now. Please look at the new one.
decision-decided = This is decided already.
not-yours-to-approve = Only editors and administrators can approve this.

# After sending
announcements = The latest announcements:
no-announcements = There are no announcements yet.
no-such-announcement = There is no such announcement.
announcement-is = { $state ->
    [withdrawn] That is no longer possible: the announcement was withdrawn. If it is still needed, please announce it anew.
    [cancelled] That is no longer possible: the sending was stopped. If the announcement is still needed, please announce it anew.
   *[submitted] That is not possible yet: the announcement waits for approval.
  }
state-draft = draft
state-submitted = waits for approval
state-planned = planned: { $moment }
state-going = being sent
state-sent = sent
state-paused = paused
state-cancelled = stopped
state-withdrawn = withdrawn
state-counts = { $sent } reached, { $waiting } waiting, { $missed } not reached
pause-sending-button = Pause
resume-sending-button = Go on sending
stop-sending-button = Stop sending
resend-button = Send again to those missed
reword-button = Change the text
withdraw-button = Withdraw
again-button = Announce anew
ask-cancel = Send “{ $title }” to nobody else? What is there already stays.
ask-withdraw = Withdraw “{ $title }” everywhere? Where that is not possible, a short notice takes its place.
cancel-for-sure-button = Yes, stop
withdraw-for-sure-button = Yes, withdraw
done-pause = Paused. Nothing goes out for now.
done-resume = It goes on.
done-cancel = Stopped. It goes to nobody else.
done-withdraw = Being withdrawn.
done-resend = Being sent again to those missed.
nothing-to-do = There was nothing to do.
progress = Being sent: { $title }
progress-paused = Paused: { $title }
progress-line = { $platform }: { $sent } of { $all }
progress-waiting = Still waiting: { $count }.
progress-later = { $count } will get it later: digest or quiet hours.
progress-missed = Not reached: { $count }
time-left = About { $time } left.
seconds = { $count ->
    [one] one second
   *[other] { $count } seconds
  }
minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
  }
report = Sent: { $title }
report-cancelled = Stopped: { $title }
report-withdrawn = Withdrawn: { $title }
report-doubtful = Perhaps twice, as the program was interrupted: { $count }
report-maybe-there = Perhaps still to be seen in so many chats, as the program was interrupted: { $count }
missed-line = { $platform }, { $count } not reached: { $reason }
missed-failed = the platform says “{ $reason }”
missed-gone = not reachable any more ({ $reason })
missed-skipped = left out ({ $reason })
reason-blocked = has blocked the program
reason-removed = has removed the program
reason-deleted = is no longer there
reason-deactivated = account deactivated
reason-cancelled = stopped before
reason-withdrawn = withdrawn before
reason-expired = out of date
reason-begun = the event had begun
reason-called-off = the event was cancelled
reason-filled = nobody wanted any more
reason-no-record = the record is gone
reason-unsubscribed = unsubscribed meanwhile
reason-paused = is pausing
reason-resting = cannot be reached at the moment

# Content: what is asked for
ask-section = What shall be added?
section-events = Event
section-offers = Need
section-contacts = Contact
ask-field-title = What is it called? A short heading is enough.
ask-field-name = What is the person's name?
ask-field-role = What is the person there for?
ask-field-start = When does it begin? Day and time, for example "1 December at 6 pm".
ask-field-length = Until when, or how long? For example "8 pm" or "90 minutes".
ask-field-recurrence = How often does it take place?
ask-field-summary = What is it about? One or two sentences.
ask-field-schedule = When is help wanted? For example "Wednesdays from 3 to 5 pm".
ask-field-timecommitment = How much time does it take?
ask-field-places = For which place is it? There may be several.
ask-field-venue = Where exactly? The name of the house, then a comma and the address.
ask-field-guarded = May everybody know where that is? A protected venue is named nowhere; the contact tells it.
ask-field-topics = Which topics fit?
ask-topics-chosen = These topics seem to fit. Tap more, or go on.
ask-field-slots = How many more people are wanted?
ask-field-organisation = To which organisation does it belong? A part of its name is enough.
ask-field-contact = Who is the contact? A part of the name is enough.
ask-field-phone = At which telephone number can the person be reached? Everybody is shown it.
ask-field-mobile = At which mobile number can the person be reached? Everybody is shown it.
ask-field-email = At which e-mail address can the person be reached? Everybody is shown it.
ask-field-hours = When can the person be reached?
recurs-once = Once
recurs-weekly = Every week
recurs-fortnightly = Every two weeks
recurs-monthly = Every month
venue-public-button = Yes, public
venue-guarded-button = No, protected
whole-area-button = Whole district
no-topics-button = No topic
save-button = Save
propose-button = Send for approval
apply-button = Take over
fault-words = Please write 1 to { $words } characters.
fault-number = Please write a number.
fault-length = I did not understand that. Please write for example "8 pm" or "90 minutes".
fault-place = I do not know a place "{ $words }" here. Please name a municipality, a part of one or an Amt.
fault-place-outside = "{ $words }" is not in the district. Please name a place in the district.
fault-topic = I do not know a topic "{ $words }". Please tap one.
no-such-name = I did not find "{ $words }".
step-what = What
step-record = Record
step-time = Which time
step-value = What it says
step-start = Start
step-durationminutes = Duration
step-recurrence = Recurrence
step-summary = Description
step-schedule = When
step-places = Place
step-venue = Venue
step-guarded = Public or protected
step-topics = Topics
step-freeslots = Free slots
step-contact = Contact
step-phone = Telephone
step-email = E-mail
step-hours = Office hours

# Content: what becomes of it
record-created = Saved: { $title }
record-changed = Changed: { $title }
record-proposed = Sent for approval: { $title }
record-unchanged = { $title }: everything stays as it is.
record-gone = This record is no longer there.
not-saved = Nothing has been written yet. Please correct first what does not fit.
fill-button = Filled
one-more-button = Add something else
which-need-filled = Which need is filled? It is no longer offered then.
no-needs = No need is open.
needs-button = Need is filled
offer-filled = { $title } is filled and no longer offered.
reopen-button = Open again
ask-record = What shall be changed? A few words of the title or name are enough.
ask-which-record = Which record?
no-such-record = I found nothing for "{ $words }". Events that are over are not among it.
ask-what = What about { $title }?
act-move-button = Move
act-cancel-button = Cancel the event
act-retire-button = Show no more
act-fill-button = Filled
act-reopen-button = Open again
act-move = is moved
act-cancel = is cancelled
act-retire = is shown no more
act-fill = is filled and no longer offered
act-reopen = is offered again
ask-which-time = Which time is it about?
all-times-button = All
all-times = all times
content-not-yours = Only editors and partners can do that.
new-content-button = Add something
change-content-button = Change something

# Files
ask-file-place = For { $count } of { $all } entries in the file I recognise no place. For which place are they?
file-preview = { $name }: { $counts }. Nothing has been written yet.
file-outdated = Something has changed in the meantime. Please send the file again.
file-applied = Taken over: { $created } new, { $changed } changed.
file-proposed = { $count } proposals sent for approval.
file-of-faults = There is nothing in { $name } that I can take over. Nothing has been written.
file-too-large-to-read = { $name } is too large: { $most } MB at most. Please split the file.
file-too-large = The file is too large, 5 MB at most are possible.
file-not-had = I could not fetch the file. Please send it again.
file-not-known = I cannot read this file. I can take over calendars (.ics) and tables (.csv).

# What partners propose
proposal-of = Proposed by { $name }:
several-proposed = { $name } has made { $count } proposals.
proposals-button = Proposals
no-proposals = No proposal is waiting.
more-proposals = After it, { $count } more are waiting.
proposal-approved = Approved: { $title }
proposal-rejected = Rejected: { $title }
proposal-gone = This proposal has been decided already, or it was changed.
your-proposal-approved = { $name } has approved: { $title }
your-proposal-rejected = { $name } has rejected: { $title }
next-proposal-button = Next proposal
coming = Coming: { $count }{ $named ->
    [0] {""}
   *[other] {","} among them { $names }
  }
