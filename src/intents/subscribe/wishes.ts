import type { Order } from '../../core/subscription.ts';

/** The words by themselves, or the beginnings of words where they end with a dash; in any language, as people write. */
function wordsOf(list: string): RegExp {
  const parts = list.split(',').map((part) => part.trim());
  const whole = parts.filter((part) => !part.endsWith('-'));
  const begun = parts.filter((part) => part.endsWith('-')).map((part) => part.slice(0, -1));
  return new RegExp(`(?<!\\p{L})(?:(?:${whole.join('|')})(?!\\p{L})|(?:${begun.join('|')}))`, 'iu');
}

/** "Pause beenden", "keine Pause mehr": the opposite, so it is looked for first. */
const resuming = wordsOf(
  'знову сповіщати, снова сообщать, yine haber ver, أخبرني من جديد, دوباره خبر بدهید, wieder bekommen, pause beenden, pause aufheben, pause ist vorbei, keine pause mehr, weiter, weitermachen, wieder melden, wieder an, wieder ein, wieder schicken, resume, unpause, go on, відновити, відновіть, продовжити, возобновить, продолжить, devam et, استئناف, ادامه بده, از سر بگیر, fortsetz-, віднов-, возобнов-, استأنف-',
);
const pausing = wordsOf(
  'mute, snooze, stummschalten, ara ver, مؤقتا, مؤقتًا, مؤقتاً, موقتا, موقتاً, موقت, paus-, aussetz-, unterbrech-, vorübergehend-, призупин-, пауз-, приостан-, duraklat-, مکث-',
);
const daily = wordsOf(
  'täglich, taeglich, jeden tag, einmal am tag, 1x am tag, daily, every day, once a day, щодня, кожен день, каждый день, ежедневно, her gün, günlük, يوميا, يوميًا, يومياً, كل يوم, روزانه, هر روز, щоден-',
);
const weekly = wordsOf(
  'wöchentlich, woechentlich, jede woche, einmal die woche, einmal in der woche, einmal pro woche, weekly, every week, once a week, щотижня, кожного тижня, каждую неделю, еженедельно, her hafta, haftalık, أسبوعيا, أسبوعيًا, أسبوعياً, كل أسبوع, هفتگی, هر هفته, раз на тижд-',
);
const atOnce = wordsOf(
  'sofort, unverzüglich, at once, immediately, right away, instantly, одразу, негайно, сразу, немедленно, hemen, anında, فورا, فورًا, فوراً, فوری, بلافاصله',
);
const only = wordsOf('nur, bloß, bloss, only, just, тільки, лише, только, лишь, sadece, yalnız, yalnızca, فقط');
const reminding = wordsOf('remind me, erinner-, remind-, нагад-, напом-, hatırlat-, ذكرني-, تذكير-, یادآوری-');
const without = wordsOf('kein, keine, keinen, ohne, nicht, no, without, not, без, не, yok, istemiyorum, لا, بدون, نه');
/** "um 19 Uhr", "at 7 pm", "о 19:00", "saat 19". */
const clock =
  /(?<!\d)([01]?\d|2[0-3])(?:[:.]00)? ?(uhr|h|am|pm|год|час|ч)(?!\p{L})|(?<!\d)([01]?\d|2[0-3])[:.]00(?!\d)|(?<!\p{L})(?:um|at|о|в|saat|الساعة|ساعت) ([01]?\d|2[0-3])(?!\d)/iu;

/** What a message wishes for that no slot holds. */
export interface Wish {
  pause: boolean | null;
  /** Instead of what was ordered, not besides. */
  only: boolean;
  change: Partial<Order>;
}

/** Longer messages tell a story. */
const longest = 300;

export function readWish(text: string): Wish {
  const read = text.slice(0, longest).normalize('NFC');
  const change: Partial<Order> = {};
  if (weekly.test(read)) change.cadence = 'weekly';
  else if (daily.test(read)) change.cadence = 'daily';
  else if (atOnce.test(read)) change.cadence = 'instant';
  const time = clock.exec(read);
  if (time && change.cadence !== undefined && change.cadence !== 'instant') {
    const value = Number(time[1] ?? time[3] ?? time[4]);
    change.digestHour = time[2]?.toLowerCase() === 'pm' && value < 12 ? value + 12 : value;
  }
  if (reminding.test(read)) change.reminders = !without.test(read);
  const pause = resuming.test(read) ? false : pausing.test(read) ? true : null;
  return { pause, only: only.test(read), change };
}
