import type { Language } from './language.ts';

/** What can be asked for by a command (/help), on every platform alike. */
export interface Command {
  intent: string;
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
