import { fold, type Word, words } from '../engine/folding.ts';
import { isFrequentWord } from '../engine/frequent-words.ts';
import { readLines } from '../engine/word-list.ts';

/** What leaves the program at most, in characters. */
const longestSent = 500;
/** No more than this is looked at. */
const longestRead = 2000;

const phrases = (...written: string[]): ReadonlySet<string> => new Set(written.join('|').split('|').map(fold));
const list = (written: string): ReadonlySet<string> => new Set(written.split(/\s+/).map(fold));
const people = readLines(new URL('../engine/places/people.txt', import.meta.url));
const knownNames = new Set(people.filter((line) => !line.startsWith('-')).map(fold));
const nameEndings = people.filter((line) => line.startsWith('-')).map((line) => fold(line.slice(1)));

/** After these a name follows, however it is written. Phrases of one or two words. */
const naming = phrases(
  'Herr|Herrn|Frau|Hr|Fr|Dr|Prof|Mr|Mrs|Ms|Miss|Sir|heiße|heiss|heißt|namens|Name ist|Name war|Name is',
  'am called|зовут|звати|звуть|господин|госпожа|пан|пані|اسمي|السيد|السيدة|اسمم|نامم|اسم من|نام من|آقای|خانم',
  'adım|ismim|Bay|Bayan',
);
/** After these a name follows if it has a capital letter and is no everyday word. */
const perhapsNaming = phrases(
  'Familie|Fam|ich bin|bin|hier ist|hier spricht|I am|I m|this is|я|ben|benim',
  'hallo|hi|hey|moin|hello|dear|liebe|lieber|danke|thanks|gruß|grüße|lg|vg|mfg|regards|привет|дякую',
);
/** Too short for the list of frequent words. */
const small = list(
  'und oder in im am an aus ich du er sie es wir ihr ist hat war mit bei zu zur zum so da wo was wer and or is was has i you he she we it on at и в на с у та і з и я он она вона він و في من از به در ve',
);
const beforeName = list('der die das the dr prof familie fam herr herrn frau von van de');
const streetEnd = /(?:stra(?:ss|ß)e|str|allee|chaussee|twiete|gasse)$/iu;
const streetWithNumber = /(?:weg|platz|ring|damm|markt|ufer|stieg|hof|berg|kamp|deich|road|street|avenue|lane)$/iu;
const streetWords = list('straße strasse str улица ул вулиця вул шоссе проспект شارع خیابان کوچه');
const streetWordsBehind = list('straße strasse str street road avenue lane sokak sokağı sokakta cadde caddesi');
const link = /:\/\/|^www\.|\.(?:de|com|org|net|eu|info|me|io|app|link|ly|ru|ua|tr|ir|sy|uk|at|ch)(?:[/:?#]|$)/iu;
const placeholder = /^(?:PLACE|NAME|NUMBER|CONTACT|ADDRESS)$/;

/**
 * The message as somebody else's server may see it: without addresses of any kind, links, handles, telephone numbers
 * and all other numbers, and without the names that can be told from other words; at most 500 characters.
 */
export function stripped(text: string): string {
  const read = text.length > longestRead ? text.slice(0, longestRead).split(/\s/u).slice(0, -1).join(' ') : text;
  const plain = withoutPeople(withoutStreets(withoutContacts(read)));
  return plain
    .replace(/\b(PLACE|NAME|NUMBER|CONTACT|ADDRESS)(?:[\s\p{P}]{1,3}\1\b)+/gu, '$1')
    .trim()
    .slice(0, longestSent);
}

/** What is no word but reaches somebody: whole pieces between spaces. */
function withoutContacts(text: string): string {
  const pieces = text.normalize('NFKC').split(/\s+/u).filter(Boolean);
  const isAt = (piece: string | undefined): boolean => /^(?:@|[([{]at[)\]}])$/iu.test(piece ?? '');
  return pieces
    .map((piece, at) => {
      const bare = piece.replace(/^[<("'„“[]/u, '').replace(/[\p{P}]$/u, '');
      if (/@|[([{]at[)\]}]/iu.test(piece) || isAt(pieces[at - 1]) || isAt(pieces[at + 1])) return 'CONTACT';
      if (link.test(bare)) return 'CONTACT';
      return /\p{N}/u.test(piece) ? `NUMBER${/[.,:;!?)]$/u.exec(piece)?.[0] ?? ''}` : piece;
    })
    .join(' ');
}

function withoutStreets(text: string): string {
  const all = words(text);
  const hidden = new Set<number>();
  all.forEach(({ text: word, folded }, at) => {
    const numbered = all[at + 1]?.text === 'NUMBER';
    const alone = streetWords.has(folded) || streetWordsBehind.has(folded);
    if (!alone && !streetEnd.test(word) && !(numbered && streetWithNumber.test(word)) && !isLane(all, at)) return;
    const before = all[at - 1];
    const named = before && /^\p{Lu}/u.test(before.text) && !isFrequentWord(before.folded);
    if (alone && streetWordsBehind.has(folded) && named) hidden.add(at - 1);
    else if (alone && streetWords.has(folded) && !isFrequentWord(all[at + 1]?.folded ?? 'und')) hidden.add(at + 1);
    else if (alone && !numbered) return;
    hidden.add(at);
    if (numbered) hidden.add(at + 1);
  });
  return replaced(text, all, hidden, 'ADDRESS');
}

/** "Am Markt 3", "Zum Hafen 12". */
function isLane(all: readonly Word[], at: number): boolean {
  const [lead, word, number] = [all[at - 1], all[at], all[at + 1]];
  return /^(?:Am|Im|Zum|Zur|An|Auf|Beim|Achter|Op|Der|Dem|Den)$/.test(lead?.text ?? '') && number?.text === 'NUMBER'
    ? /^\p{Lu}/u.test(word?.text ?? '') && !placeholder.test(word?.text ?? '')
    : false;
}

function withoutPeople(text: string): string {
  const all = words(text);
  const hidden = new Set<number>();
  const gap = (at: number): string => text.slice(all[at]?.end, all[at + 1]?.start);
  const capital = (word: Word): boolean => /^\p{Lu}/u.test(word.text);
  const ordinary = (word: Word): boolean =>
    (small.has(word.folded) || isFrequentWord(word.folded)) && !isKnown(word.folded);

  /** Hides a name of up to three words that begins at `from`. */
  const hide = (from: number, anyCase: boolean): void => {
    let at = from;
    while (beforeName.has(all[at]?.folded ?? '') && at < from + 3) at += 1;
    for (let length = 0; length < 3; length += 1, at += 1) {
      const word = all[at];
      if (!word || (word.text !== 'PLACE' && (placeholder.test(word.text) || ordinary(word)))) return;
      if (!capital(word) && !(anyCase && length < 2)) return;
      hidden.add(at);
      if (/[.,!?;:]/u.test(gap(at))) return;
    }
  };

  all.forEach((word, at) => {
    const pair = `${all[at - 1]?.folded ?? ''} ${word.folded}`;
    if (naming.has(word.folded) || naming.has(pair)) {
      if (!gap(at).includes(',')) hide(at + 1, true);
    } else if (perhapsNaming.has(word.folded) || perhapsNaming.has(pair)) hide(at + 1, false);
    if (isKnown(word.folded)) {
      hidden.add(at);
      hide(at + 1, false);
    }
    const family = nameEndings.some((ending) => word.folded.endsWith(ending) && word.folded.length > ending.length + 1);
    if (family && capital(word) && !placeholder.test(word.text) && !ordinary(word)) hidden.add(at);
    // Within a sentence, Ukrainian and Russian write nothing but names with a capital letter.
    if (at > 0 && /^\p{Script=Cyrillic}{2}/u.test(word.text) && capital(word) && !/[.!?]/u.test(gap(at - 1)))
      hidden.add(at);
  });
  return replaced(text, all, hidden, 'NAME');
}

/** A known name, also as "Annas" for what belongs to her. */
function isKnown(folded: string): boolean {
  return knownNames.has(folded) || (folded.endsWith('s') && knownNames.has(folded.slice(0, -1)));
}

function replaced(text: string, all: readonly Word[], hidden: ReadonlySet<number>, by: string): string {
  let result = '';
  let end = 0;
  all.forEach((word, at) => {
    if (!hidden.has(at)) return;
    result += text.slice(end, word.start) + by;
    end = word.end;
  });
  return result + text.slice(end);
}
