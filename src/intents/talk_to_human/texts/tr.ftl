person = Elbette. Bu kişi yardımcı olur:
