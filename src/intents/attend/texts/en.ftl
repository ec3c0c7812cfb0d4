not-announced = I cannot count anyone for this any more: the announcement is no longer current.
coming = Lovely! Counted.
coming-name = Lovely! Counted, without a name. If the team may know who is coming, simply write the name. Only the team sees it.
named = Thank you, { $name }. The team knows.
left = All right, taken back.
leave-button = Not after all
