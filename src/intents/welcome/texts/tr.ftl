hello = Merhaba! Ben { $name }, bir programım, insan değilim. Nerede yardım arandığını, neler olduğunu ve kimin sorumlu olduğunu söylerim.
run-by = İşleten: { $organisation }.
language = Başka diller de konuşurum: o dilde yazmanız yeter, ya da “başka dil” yazın.
privacy = Burada yazılanlar saklanmaz. Daha fazlası: “gizlilik”.
invited = Bu davet bu sohbeti şunlara abone eder:
unknown-code = Bu davet artık yok.
order-button = Abone ol
