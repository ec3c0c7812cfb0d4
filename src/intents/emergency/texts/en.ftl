danger = In danger: call 112 (ambulance, fire) or 110 (police), now.
talk = To talk, day and night, free: Telefonseelsorge 0800 1110111.
violence = Violence against women, day and night, free: 116 016.
children = For children and young people, Monday to Saturday 14:00 to 20:00, free: 116 111.
program = I am a program and cannot help myself. This person can, but not around the clock:
