found = Volunteers are wanted here:
found-topic = Volunteers are wanted for { $topics }:
found-place = Volunteers are wanted in { $place }:
found-place-topic = In { $place }, volunteers are wanted for { $topics }:
near = Nothing is listed for { $place }. Near there:
near-topic = Nothing is listed for { $topics } in { $place }. Near there:
nothing = Nothing is listed for { $place } or near it at the moment.
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
