import { andGermanMonths, andGermanWeekdays } from './borrowed.ts';
import type { Language } from './language.ts';
import { ablatives, datives, doubts, figureEndings, inflected, spellings } from './turkish-words.ts';

const weekdays = 'pazartesi salı çarşamba perşembe cuma cumartesi pazar'
  .split(' ')
  .map((name) => `${name} ${name}_günü`);
/** Guesses at misspelt words would be mostly wrong where words have so many endings. */
const misspelt = ['pazertesi pazartsi patartesi', '', 'çarşanba', 'perşenbe', '', 'cumartsi cumertesi', ''];
const months = 'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık'
  .split(' ')
  .map((name) => `${name} ${name}_ayı`);
const weekend = 'hafta_sonu haftasonu';
const feasts = 'noel paskalya yılbaşı nevruz';
const parts = { start: 'başı başları', middle: 'ortası', end: 'sonu sonları' };
const nouns = [
  ...weekdays,
  ...months,
  weekend,
  feasts,
  parts.start,
  parts.middle,
  parts.end,
  'bugün bu_gün yarın öbür_gün dün gün hafta ay yıl sene',
].join(' ');

const hours = [
  'bir birde',
  'iki ikide',
  'üç üçte',
  'dört dörtte',
  'beş beşte',
  'altı altıda',
  'yedi yedide',
  'sekiz sekizde',
  'dokuz dokuzda',
  'on onda',
  'on_bir on_birde onbir',
  'on_iki on_ikide oniki',
];

export const turkish: Language = {
  days: [
    [0, null, inflected('bugün bu_gün')],
    [1, null, inflected('yarın')],
    [2, null, `${inflected('öbür_gün')} yarından_sonraki_gün`],
    [7, null, 'haftaya_bugün haftaya_bugun'],
    [-1, null, inflected('dün')],
    [-2, null, spellings('evvelsi_gün önceki_gün')],
  ],
  weekdays: andGermanWeekdays(weekdays.map((names, index) => `${inflected(names)} ${misspelt[index]}`)),
  shortWeekdays: ['pzt', '', 'çrş', 'prş', '', 'cmt', ''],
  weekly: weekdays
    .map((names) => names.split(' ')[0] ?? '')
    .map((name) => inflected(`${name}_günleri`))
    .map((words, index) => (index === 6 ? words : `${words} ${datives(weekdays[index] ?? '').split(' ')[0]}`)),
  compoundDaytimes: false,
  months: andGermanMonths(
    months.map(
      (names, index) =>
        `${inflected(names)} ${['', 'şub', '', 'nis', '', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'][index]}`,
    ),
  ),
  units: [
    ['day', 'one', inflected('gün')],
    ['day', 'many', inflected('günler')],
    ['week', 'one', inflected('hafta')],
    ['week', 'many', inflected('haftalar')],
    ['weekend', 'one', `${inflected(weekend)} hafta_sonları`],
    ['month', 'one', inflected('ay')],
    ['month', 'many', inflected('aylar')],
    ['year', 'one', `${inflected('yıl sene')} yılı yılında`],
    ['year', 'many', inflected('yıllar seneler')],
  ],
  which: {
    last: 'geçen geçtiğimiz',
    this: 'bu',
    coming: spellings('önümüzdeki'),
    next: 'gelecek sonraki bir_sonraki',
    'after next': spellings('öbür'),
  },
  parts: [
    ['start', null, `${inflected(parts.start)} başlarında`],
    ['middle', null, `${inflected(parts.middle)} ortalarında`],
    ['end', null, `${inflected(parts.end)} sonlarında`],
  ],
  daytimes: {
    morning: spellings('sabah sabahı sabahleyin öğleden_önce'),
    noon: spellings('öğle öğlen öğleyin'),
    afternoon: spellings('öğleden_sonra ikindi'),
    evening: spellings('akşam akşamı akşamleyin akşamüstü'),
    night: 'gece gecesi geceleyin',
  },
  numbers: [
    spellings('sıfır'),
    ...hours.map(spellings),
    'on_üç on_dört on_beş on_altı on_yedi on_sekiz on_dokuz yirmi'.split(' ').map(spellings),
  ].flat(),
  ordinals: ['', ...'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu'.split(' ')].map(
    (word, value) => (value === 1 ? `${word} ilk` : spellings(word)),
  ),
  feasts: {
    newYear: [...inflected('yılbaşı').split(' '), 'yeni_yıl', 'yeni_yılda', 'yeni_yıla'],
    easter: inflected('paskalya').split(' '),
    mothersDay: spellings('anneler_günü').split(' '),
    womensDay: spellings('kadınlar_günü').split(' '),
    labourDay: ['işçi_bayramı'],
    refugeeDay: spellings('mülteciler_günü').split(' '),
    unityDay: ['alman_birlik_günü'],
    nicholas: ['nikolaus'],
    christmasEve: ['noel_arifesi', 'noel_arifesinde', 'noel_gecesi'],
    christmas: inflected('noel').split(' '),
    newYearsEve: ['yılbaşı_gecesi', 'yılbaşı_akşamı'],
    nowruz: inflected('nevruz').split(' '),
    spring: ['ilkbahar', 'ilkbaharda', 'bahar', 'baharda'],
    summer: ['yaz', 'yazın'],
    autumn: ['sonbahar', 'sonbaharda', 'güz', 'güzün'],
    winter: ['kış', 'kışın'],
  },
  unknownFeasts:
    'ramazan ramazanda ramazan_bayramı ramazan_bayramında kurban_bayramı kurban_bayramında bayramda şeker_bayramı yaz_tatili yaz_tatilinde okul_tatili tatilde',
  roles: {
    'the day': 'ayın',
    at: 'saat',
    'hour of': 'saat',
    near: 'saat',
    and: 've ile',
    or: 'veya ya_da yada',
    each: 'her',
    few: 'birkaç bir_kaç',
    later: 'sonra',
    ago: spellings('önce evvel'),
    'within, behind': 'içinde içerisinde',
    'case to': `${datives(nouns)} ${figureEndings.to}`,
    'case from': `${ablatives(nouns)} ${figureEndings.from}`,
    'from on, behind': 'itibaren başlayarak',
    'until, behind': 'kadar dek değin',
    'before, behind': spellings('önce evvel'),
    'after, behind': 'sonra',
    'since, behind': 'beri bu_yana',
    'between, behind': 'arası arasında',
    'ordinal ending': figureEndings.all,
    'counted noun': 'kez kere kat kişi bölüm sayfa sınıf',
    measure: 'euro avro lira yüzde saat km m kg kişi çocuk yaş dakika',
    version: 'oda sürüm numara no bölüm sayfa',
    "o'clock": 'de da te ta',
    minutes: 'dakika dk',
    'and a half': 'buçuk buçukta',
  },
  monthFirst: false,
  capitalNouns: false,
  halfHour: 30,
  noDayAfter: 'bay bayan mutlu iyi hayırlı güzel neşeli',
  noDayBefore: 'kutlu',
  doubtful: doubts,
  notMisspelt: '',
  shortestMisspelt: Number.POSITIVE_INFINITY,
  slashedDays: true,
  juxtaposed: true,
  nounsFirst: false,
  postpositions: true,
  prefixes: '',
  expansions: { haftaya: 'gelecek hafta', seneye: 'gelecek sene' },
};
