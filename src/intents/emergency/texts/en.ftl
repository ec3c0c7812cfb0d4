danger = If anyone is in danger, call { $ambulance } (ambulance, fire) or { $police } (police), now.
talk = To talk, day and night, free: Telefonseelsorge { $number }.
women = Violence against women, day and night, free, in many languages: { $number }.
children = For children and young people, free, Monday to Saturday from 14:00 to 20:00: { $number }.
program = I am a program and cannot help myself. This person is there, but not around the clock:
