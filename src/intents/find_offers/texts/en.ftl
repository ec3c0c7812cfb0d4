found = Volunteers are wanted here:
found-topic = Volunteers are wanted for { $topics }:
found-place = Volunteers are wanted { $place }:
found-place-topic = Volunteers are wanted { $place } for { $topics }:
near = Nothing is listed { $place } yet. Near there:
near-topic = Nothing is listed { $place } for { $topics }. Near there:
nothing = Nothing is listed { $place } or near it at the moment.
nothing-else = Apart from that, nothing is listed { $place } right now.
nothing-else-topic = Apart from that, nothing is listed { $place } on { $topics } right now.
nothing-anywhere = Nothing is listed at the moment.
nothing-topic-anywhere = Nothing is listed for { $topics } at the moment, nor for anything else.
nothing-topic = Nothing is listed for { $topics } at the moment. Other places that want help:
further = Also:
no-more = Nothing more is listed for this at the moment.
which-place = In which town or village would you like to help?
offers-here = Offers in this district
more-offers = More offers
schedule = When: { $schedule }
time = Time: { $time }
slots = { $slots ->
    [one] One more person is wanted.
   *[other] { $slots } more people are wanted.
  }
requirements = You need: { $requirements }
organisation = Who: { $name }
