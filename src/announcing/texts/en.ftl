announcement-by = By { $name }
announcement-protected = The contact tells you the exact place.
announcement-footer = Change or stop: /abo
announcement-coming = I am coming
announcement-calendar = To the calendar
announcement-question = Question

announcement-changed = Changed: { $title }
announcement-now = Now: { $facts }
announcement-off = Cancelled: { $title }
announcement-off-time = This was planned: { $facts }
announcement-text = The new text stands above.
announcement-withdrawn = This announcement was withdrawn.

announcement-digest = New for you: { $count ->
    [one] one announcement
   *[other] { $count } announcements
  }
announcement-reminder = Reminder: { $title }
