danger = Tehlike varsa hemen arayın: { $ambulance } (ambulans, itfaiye) veya { $police } (polis).
talk = Konuşmak için, gece gündüz, ücretsiz: Telefonseelsorge (telefonda kriz desteği) { $number }.
women = Kadına yönelik şiddette, gece gündüz, ücretsiz, birçok dilde: { $number }.
children = Çocuklar ve gençler için, ücretsiz, pazartesiden cumartesiye saat 14 ile 20 arası: { $number }.
program = Ben bir programım ve kendim yardım edemem. Bu kişiye ulaşabilirsiniz, ama günün her saatinde değil:
