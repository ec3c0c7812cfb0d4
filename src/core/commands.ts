import type { Inbound } from './chat.ts';
import type { Language } from './language.ts';

/** What can be asked for by a command (/help), on every platform alike. */
export interface Command {
  intent: string;
  /** What is wanted where words follow ("/abo Heide"), if it is something else. */
  withWords?: string;
  /** Names in the order of preference: German, then English; letters only, as every platform takes them. */
  names: { de: string; en: string };
  /** At most 100 characters, for the platform's list of commands. */
  description: Readonly<Record<Exclude<Language, 'de-simple'>, string>>;
}

export const commands: readonly Command[] = [
  {
    intent: 'find_offers',
    names: { de: 'helfen', en: 'offers' },
    description: {
      de: 'Wo wird Hilfe gesucht?',
      en: 'Where is help wanted?',
      uk: 'Де потрібна допомога?',
      ru: 'Где нужна помощь?',
      ar: 'أين نحتاج إلى متطوعين؟',
      fa: 'کجا کمک لازم است؟',
      tr: 'Nerede yardım gerekiyor?',
    },
  },
  {
    intent: 'list_events',
    names: { de: 'termine', en: 'events' },
    description: {
      de: 'Was steht an?',
      en: 'What is on?',
      uk: 'Які заплановані зустрічі?',
      ru: 'Какие встречи запланированы?',
      ar: 'ما الفعاليات القادمة؟',
      fa: 'چه برنامه‌هایی در پیش است؟',
      tr: 'Hangi etkinlikler var?',
    },
  },
  {
    intent: 'find_contact',
    names: { de: 'kontakt', en: 'contact' },
    description: {
      de: 'Wer ist zuständig?',
      en: 'Who is responsible?',
      uk: 'Хто відповідає?',
      ru: 'Кто отвечает?',
      ar: 'من المسؤول؟',
      fa: 'مسئول کیست؟',
      tr: 'Kim sorumlu?',
    },
  },
  {
    intent: 'list_subscriptions',
    withWords: 'subscribe',
    names: { de: 'abo', en: 'subscribe' },
    description: {
      de: 'Was soll ich von selbst melden?',
      en: 'What should I tell you by myself?',
      uk: 'Про що мені повідомляти?',
      ru: 'О чём мне сообщать?',
      ar: 'بماذا أخبركم من نفسي؟',
      fa: 'خودم از چه خبر بدهم؟',
      tr: 'Neleri kendiliğimden bildireyim?',
    },
  },
  {
    intent: 'unsubscribe',
    names: { de: 'stopp', en: 'stop' },
    description: {
      de: 'Nichts mehr von selbst melden',
      en: 'No more messages by itself',
      uk: 'Більше не надсилати повідомлень',
      ru: 'Больше не присылать сообщений',
      ar: 'لا مزيد من الرسائل',
      fa: 'دیگر پیام نفرست',
      tr: 'Artık mesaj gönderme',
    },
  },
  {
    intent: 'change_language',
    names: { de: 'sprache', en: 'language' },
    description: {
      de: 'Andere Sprache',
      en: 'Another language',
      uk: 'Інша мова',
      ru: 'Другой язык',
      ar: 'لغة أخرى',
      fa: 'زبان دیگر',
      tr: 'Başka dil',
    },
  },
  {
    intent: 'privacy',
    names: { de: 'datenschutz', en: 'privacy' },
    description: {
      de: 'Was wird gespeichert?',
      en: 'What is stored?',
      uk: 'Що зберігається?',
      ru: 'Что сохраняется?',
      ar: 'ماذا يُحفظ؟',
      fa: 'چه چیزی ذخیره می‌شود؟',
      tr: 'Ne kaydediliyor?',
    },
  },
  {
    intent: 'help',
    names: { de: 'hilfe', en: 'help' },
    description: {
      de: 'Was kann dieses Programm?',
      en: 'What can this program do?',
      uk: 'Що вміє ця програма?',
      ru: 'Что умеет эта программа?',
      ar: 'ماذا يستطيع هذا البرنامج؟',
      fa: 'این برنامه چه می‌کند؟',
      tr: 'Bu program ne yapabilir?',
    },
  },
];

/** The intent of a command by one of its names, in any case; `start` opens a chat. Null: no such command. */
export function intentOfCommand(name: string): string | null {
  const asked = name.toLowerCase();
  if (asked === 'start') return 'welcome';
  return commands.find(({ names }) => names.de === asked || names.en === asked)?.intent ?? null;
}

/** What a command and the words after it say. Null: no such command. */
export function meantBy(name: string, words: string): Pick<Inbound, 'text' | 'action' | 'command'> | null {
  const intent = intentOfCommand(name);
  if (intent === null) return null;
  // What follows /start is the mark of a link, not words; only that of an invitation is of interest.
  if (words === '' || (intent === 'welcome' && !/^abo[-_]/i.test(words))) return { text: name, action: intent };
  return { text: words, action: null, command: intent };
}

/** As it is written, or in small letters where a figure shows that it is no word. */
const code = /(?<![\p{L}\p{N}])(?:[A-Z2-9]{6}|(?=[A-Za-z]*[2-9])[A-Za-z2-9]{6})(?![\p{L}\p{N}])/u;
const longestInvited = 40;

/** The code of an invitation among a few words; null: none. */
export function codeIn(text: string): string | null {
  return text.length > longestInvited ? null : (code.exec(text)?.[0] ?? null);
}

/** What people are told to write who have a code: "abo K7PQ2M". A command in every language, also without a slash. */
export function bringsCode(text: string): boolean {
  return /^\s*abo[\s_:-]/i.test(text) && codeIn(text) !== null;
}
