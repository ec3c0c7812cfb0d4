import { fold } from '../folding.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean).map(fold));

/** Words by which people go on in a conversation, in all languages: they mean something only after what was said before. */

/** Ask for the rest of a list. */
export const more = list(`mehr weiter weitere weiteren restliche restlichen rest uebrige uebrigen andere anderen
  more rest next others further ще більше далі інші ещё еще больше дальше другие المزيد اكثر غيرها بیشتر ادامه بقیه
  daha fazla devam diğerleri`);

/** Ask for what was listed as a file for a calendar. */
export const calendar = list(`kalender kalenda kalendar kalenderdatei ics ical icalendar calendar календар календарь
  календаря التقويم تقويم تقويمي تقویم تقویمم takvim takvime takvimime`);

/** Yes. */
export const yes =
  list(`ja jo jau joa jep jup jawohl genau gern gerne klar okay ok oke passt stimmt richtig bitte mach joa jup jawoll logo sicher unbedingt voll perfekt cool super gut prima
  yes yep yeah sure please right correct так да ага добре хорошо نعم ايوه اي تمام بله آره باشه evet olur tamam`);

/** No, or enough. */
export const no = list(`nein nee ne noe nö nich nicht doch keins keine keinen keiner nichts lass lassen gut sein egal
  beiden beides davon von danke no nope not neither none nothing thanks never mind ні нет не нема لا كلا نه خیر hayır
  yok istemiyorum`);
/** At least one of these makes a "no" of the words above. */
export const refusal = list(
  'nein nee ne noe nö nicht nich keins keine keiner nichts lass no nope neither none ні нет لا كلا نه hayır',
);

/** It does not matter which. */
export const any = list(`egal ueberall alles alle irgendwo irgendwas weiss nicht wo was ist mir zeig zeige einfach ganz
  keine ahnung any anywhere anything whatever everything all dont don t know care doesn matter show me байдуже
  однаково де-небудь всюди все равно везде любой لا يهم اي مكان كل شيء فرقی نمی کند هرجا همه fark etmez farketmez hepsi`);
export const indifference = list(`egal ueberall alles irgendwo weiss ahnung any anywhere anything whatever everything
  know matter байдуже однаково всюди равно везде يهم شيء مكان فرقی هرجا همه fark farketmez hepsi`);

/** Wants to give, wants to get: answers to "do you want to learn or to help?" */
export const giving = list(`anbieten helfen geben abgeben spenden mithelfen beibringen unterrichten offer give help
  teach volunteer допомагати допомогти помогать помочь اساعد المساعدة کمک yardım etmek`);
export const needing = list(`selber selbst suche brauche lernen bekommen need myself learn get потрібно нужно вчити
  учить احتاج اتعلم یاد نیاز öğrenmek ihtiyacım lazım`);

/** Asks how to reach somebody. */
export const reaching = list(`nummer telefonnummer telefon tel handynummer mail email adresse kontakt ansprechpartner
  ansprechpartnerin ansprechperson number phone contact email телефон номер контакт رقم هاتف تلفون شماره تلفن telefon
  numara iletişim zuständig zustaendig verantwortlich anrufen anrufe anruf call ring responsible подзвонити позвонить
  відповідальний ответственный المسؤول اتصل مسئول زنگ sorumlu aramam`);

/** Stands for what was spoken of. */
export const pointing =
  list(`das die der den es dort da dabei dafuer davon daran dazu hin dahin ihn sie denen dieser diese
  dieses that it there they this those them це той там это то هذا هذه هناك آن این آنجا bu o orada`);
export const asking =
  list(`wo wann wer wie was welche welcher welches wohin womit muss kann kann nehmen kostet braucht geht
  where when who how what which do does can is are де коли хто як що яка где когда кто как что какой اين متى من كيف ما
  کجا کی چه چطور nerede ne kim nasıl`);

/** Add nothing when a message only names another place, day, topic or entry: "und in Meldorf?", "the same for bikes". */
export const filler =
  list(`für what und un auch in im am an um bei fur zu zum zur nach aus der die das den dem des ein eine einen oder
  dann was wie ist sieht es mit da dort denn lieber doch bitte nur noch mal stattdessen sonst nicht ausser ohne aber ja
  hm hmm thema nr nummer punkt gibt gibts gibs gleiche gleichen dasselbe selbe drumherum drumrum umgebung naehe rund herum
  alles meinte meine ich nein nee sondern eher zeig zeige mir uns wollte klingt gut interessant interessiert mich nehme
  nehm passt super gefaellt will moechte infos info details so was erzaehl erzaehle ой упс ups uups oops sorry pardon entschuldigung извините вибачте عفوا ببخشید не нет ні لا نه نی hayır değil please pls bidde будь ласка пожалуйста من فضلك لطفا lütfen demek istedim ist war
  and at on for to the a an how about is there or also only instead rather okay ok not except without but same one sounds
  good i meant me show number tell i like want we live
  wir wohne wohnen wohnt lebe leben живу живемо живем живём мешкаю اسكن ساكن نسكن زندگی میکنم oturuyorum yaşıyorum
  а і й та в у на про для це теж також или и в на про для тоже а это то и в و في عن ماذا ل ب ايضا لكن و در برای چه طور هم
  ve ya de da için peki aynı bir`);

/** Stands for the place that was spoken of. */
export const there = list(`dort da dahin dor there там туда туди هناك آنجا اونجا orada oraya`);
