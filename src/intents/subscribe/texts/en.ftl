not-yet = Here I can only answer, not write by myself. On Telegram, Slack or Discord I do that, too.
subscribed = I will write here when there is something new.
changed = Changed.
resumed = I will write again.
paused = Paused. “Resume” goes on.
nothing-yet = This chat has ordered nothing.
what-to-change = What should be different?
which-topics = Which topics? Tap to switch one on or off. With none chosen, you get all.
which-places = For which places? Simply write one, such as “also { $example }” or “only { $example }”.
which-kinds = What should come? Tap to switch it on or off.
which-time = When should it come? You can also write “daily at 19:00”.
at-least-one = One has to stay. To get nothing at all: “Unsubscribe”.
outside-only = That is outside this district, I have no news for it.
chosen = ✓ { $label }
places-button = Places
topics-button = Topics
kinds-button = Kinds
when-button = When
everywhere-button = Whole district
without-button = Without { $place }
radius-button = { $km ->
    [0] The place only
   *[other] { $km } km around
  }
at-once-button = At once
daily-button = Daily, { $time }
weekly-button = Mondays, { $time }
quiet-button = Quiet { $from } to { $to }
reminders-button = Reminders
calendar = Subscribe to this address in a calendar app, and all matching events are there: { $address }. Whoever knows it sees the events, too; a new one ends the old one.
calendar-off = The address is no longer valid.
calendar-button = Calendar
calendar-off-button = Delete the address
