can-do = Nerede gönüllü arandığını, hangi etkinliklerin olduğunu ve nerede kimin sorumlu olduğunu söylerim.
for-example = Örneğin şöyle yazın: “{ $place } bölgesinde nerede yardım edebilirim?”, “Bu hafta neler var?” veya “{ $place } için kim sorumlu?”
