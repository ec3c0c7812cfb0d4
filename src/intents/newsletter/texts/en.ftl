none = I do not know of a newsletter.
how = I cannot sign anybody up myself. A short message to the contact is enough.
