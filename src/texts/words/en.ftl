# Words that several answers share.
example = { $title } (example)
whole-district = the whole district of { $name }
places-and-more = { $names } and { $more } more places
distance = { $km ->
    [0] less than 1 km
   *[other] { $km } km
  }
when = { $day }, { $time }
then = then { $day }
phone = phone { $number }
mobile = mobile { $number }
email = e-mail { $address }
source = Source: { $source }
verified = As of { $date }
other-language = Some of this is only available in: { $language }.

in-place = in { $name }
in-area = in { $label } { $name }
for-place = for { $name }
for-area = for { $label } { $name }
contact-for = Contact { $place }: { $contact }
contact-line = Contact: { $contact }

more = More
more-about = More on { $number }
whole-district-button = Whole district
offers-button = Where can I help?
events-button = What is on?
contact-button = Who is in charge?
help-button = What can I ask?
newsletter-button = Newsletter
outside = I am afraid I do not know my way around { $place }. There, ask the town or district for the office for volunteering and integration.
outside-nameless = That is outside this district, so I am afraid I do not know. There, ask the town or district for the office for volunteering and integration.

# Topics
topic-sprache = learning German
topic-begleitung = going along to appointments
topic-kinder = children
topic-sport = sport
topic-patenschaft = mentoring
topic-fahrrad = bicycles
topic-spenden = donations
topic-wohnen = housing
topic-dolmetschen = interpreting
topic-begegnung = meeting people
topic-fahrdienst = lifts
topic-arbeit = work
topic-nachhilfe = help with homework
topic-frauen = women
topic-gesundheit = health
topic-recht = legal advice
topic-garten = gardening
topic-kultur = culture
topic-kochen = cooking
topic-digital = computers and phones
topic-fortbildung = training
topic-austausch = exchange among volunteers

# Until test readers of the language have approved the texts.
unchecked = (This text has not been checked yet.)

# What a chat ordered
kind-event = events
kind-offer = requests for help
kind-news = news
order-kinds = What: { $kinds }
order-places = Where: { $places }
order-topics = Topics: { $topics }
order-when = When: { $when }
order-quiet = Quiet: { $from } to { $to }, except for urgent news.
order-reminders = And a reminder on the day before an event.
order-paused = Paused right now: I send nothing.
all-topics = all
everywhere = in the whole district
with-radius = { $place } and { $km } km around it
at-once = at once
every-day = once a day, at { $time }
every-week = once a week, on { $day } at { $time }
only-managers = Only those who manage this group or channel can do that. I answer everyone’s questions about events and helping.
change-button = Change
pause-button = Pause
resume-button = Resume
end-button = Unsubscribe
subscribe-button = Tell me what is new
back-button = Back
easy-german = easy German
