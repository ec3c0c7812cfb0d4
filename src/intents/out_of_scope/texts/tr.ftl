unknown = Bunu bilmiyorum. Alanım { $subject }: nerede yardım aranıyor, neler var ve kim sorumlu.
unknown-plain = Bunu bilmiyorum. Nerede yardım arandığını, neler olduğunu ve kimin sorumlu olduğunu söylerim.
