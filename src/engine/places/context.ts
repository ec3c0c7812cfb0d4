import { fold, type Word } from '../folding.ts';
import type { Span } from '../negation.ts';
import { readLines } from '../word-list.ts';
import { largeTown, type PlaceName } from './names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(fold));

/** Before a place stand these without an article. */
const leading = list('in aus nach');
const alsoLeading = list('bei um für fuer fur ab von near around at from to for ut na');
const articles = list(
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines mein meine meinen meinem meiner dein deine deinen deinem deiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere unserer unserem unseren euer eure euren eurem eurer dieser diese dieses diesen diesem jener jene jeder jede jedes jeden jedem alle allen aller viele vielen vieler manche manchen solche solchen welche welcher welchen beide beiden anderen andere am im zum zur vom beim ins ans aufs fürs vors a an my your our their his this these those some any many',
);
const titles = list(
  'frau frauen herr herrn hr fr familie fam dr prof mr mrs ms miss sir tante onkel oma opa pastor pastorin pfarrer pfarrerin kollege kollegin freundin freund nachbarin schwester',
);
const introducing = list('heiße heiss heisse heiss heißt namens nenne called');
const addressing = list('hallo hi hey moin liebe lieber danke mit gruß gruss grüße lg vg mfg dear thanks with name');
const streets = list('straße str weg chaussee allee damm ring landstraße twiete');
const pronouns = list('ich du er es wir ihr sie man i you we they');
const labels = list(
  'liegt amt stadt gemeinde ort dorf ortsteil kirchspiel kirchengemeinde plz raum umgebung region rathaus bahnhof town village',
);
/** What people write beside a bare place name when they ask for something. */
const asking = list(
  'abo abonnieren abonniere abbestellen abmelden ansprechpartner ansprechpartnerin ansprechperson kontakt kontaktperson zuständig telefon telefonnummer nummer adresse termine termin treffen veranstaltung veranstaltungen events event angebote angebot ehrenamt ehrenamtlich helfen mithelfen mitmachen hilfe flüchtlingshilfe newsletter benachrichtigung benachrichtigungen wann wer wo was bitte und oder auch dann hm äh also subscribe contact volunteer volunteering help meetings offers please and or maybe ok okay ja vielleicht lieber oder so so eher doch mal nur ganz umgebung drumherum',
);

const people = readLines(new URL('people.txt', import.meta.url));
const givenNames = new Set(people.filter((line) => !line.startsWith('-')).map(fold));
const familyEndings = people.filter((line) => line.startsWith('-')).map((line) => fold(line.slice(1)));

/** A message as its places are judged in. */
export interface Surroundings {
  text: string;
  words: readonly Word[];
  /** Written with capitals, so that a small letter tells something. */
  mixedCase: boolean;
}

export function surroundings(text: string, words: readonly Word[]): Surroundings {
  const capital = (word: Word): boolean => /^\p{Lu}\p{Ll}/u.test(word.text);
  return { text, words, mixedCase: words.some((word, index) => index > 0 && capital(word)) };
}

/** What stands between two words; a line break where there is no word. */
export function gapAfter({ text, words }: Surroundings, at: number): string {
  const left = words[at];
  const right = words[at + 1];
  return left && right ? text.slice(left.end, right.start) : '\n';
}

const joined = (gap: string): boolean => /^[ \t\u00a0'"„“‚‘(]*$/.test(gap);

/** The word before the span, '' where something else than a space stands between. */
function before(around: Surroundings, span: Span, steps = 1): string {
  const at = span.first - steps;
  for (let step = at; step < span.first; step += 1) if (step < 0 || !joined(gapAfter(around, step))) return '';
  return around.words[at]?.folded ?? '';
}

/** "in Heide", "bei Meldorf": a place follows, whatever else the word may mean. */
function followsCue(around: Surroundings, span: Span): boolean {
  const previous = before(around, span);
  return leading.has(previous) || alsoLeading.has(previous) || labels.has(previous);
}

/** "die Heide", "unter den Linden" — but not "das Heide-Treffen". */
function followsArticle(around: Surroundings, span: Span): boolean {
  if (gapAfter(around, span.last) === '-') return false;
  if (articles.has(before(around, span))) return true;
  return articles.has(before(around, span, 2)) && followsAdjective(around, span);
}

/** "alter Krempel", "freie Stelle": in small letters, with the ending of an adjective. */
function followsAdjective(around: Surroundings, span: Span): boolean {
  const word = around.words[span.first - 1];
  if (!word || before(around, span) === '' || leading.has(word.folded) || alsoLeading.has(word.folded)) return false;
  if (around.mixedCase && !/^\p{Ll}/u.test(word.text)) return false;
  return word.folded.length >= 4 && /(e|en|er|es|em)$/.test(word.folded) && !asking.has(word.folded);
}

function isPerson(around: Surroundings, span: Span, { place }: PlaceName): boolean {
  const previous = before(around, span);
  const earlier = before(around, span, 2);
  if (titles.has(previous) || (titles.has(earlier) && givenNames.has(previous))) return true;
  if (
    introducing.has(previous) ||
    (previous === 'ist' && earlier === 'name') ||
    (previous === 'is' && earlier === 'name')
  )
    return true;
  if (place.isSurname && givenNames.has(previous)) return true;
  if (!place.isGivenName || leading.has(previous) || alsoLeading.has(previous)) return false;
  if (addressing.has(previous)) return true;
  const next = around.words[span.last + 1];
  if (!next || gapAfter(around, span.last) !== ' ' || !/^\p{Lu}/u.test(next.text)) return false;
  return (
    givenNames.has(next.folded) ||
    familyEndings.some((ending) => next.folded.length > ending.length + 1 && next.folded.endsWith(ending))
  );
}

/** The message says nothing else, or asks for something in a few words. */
function standsAlone(around: Surroundings, span: Span): boolean {
  if (around.words.length - (span.last - span.first + 1) > 3) return false;
  const others = around.words.filter((_, index) => index < span.first || index > span.last);
  return others.every(({ folded }) => asking.has(folded) || leading.has(folded) || labels.has(folded));
}

/** "Kuden – wer ist dort zuständig?", "Linden: wann?" */
function opens(around: Surroundings, span: Span): boolean {
  return (
    span.first === 0 &&
    /^\s*([,:?(–—]|-\s)/.test(gapAfter(around, span.last)) &&
    !/^\n$/.test(gapAfter(around, span.last))
  );
}

/**
 * Whether a name that was found means the place. `besidePlace`: another place stands next to it in a list, a postal
 * code before it, or the text says where it lies.
 */
export function meansPlace(around: Surroundings, span: Span, name: PlaceName, besidePlace: boolean): boolean {
  const { place } = name;
  const written = around.text.slice(around.words[span.first]?.start, around.words[span.last]?.end);
  if (name.place.kind !== 'elsewhere' && isPerson(around, span, name)) return false;
  if (span.last === span.first && titles.has(before(around, span))) return false;
  if (/er$/i.test(written) && streets.has(around.words[span.last + 1]?.folded ?? '')) return false;
  const previous = before(around, span);
  const small = around.mixedCase && /^\p{Ll}/u.test(written);
  if (name.weak) {
    if (name.length > 1 && /\p{Lu}/u.test(name.exactly ?? '')) return written === name.exactly;
    if (/^\p{Lu}{2,4}$/u.test(name.exactly ?? '') && written !== name.exactly)
      return !around.mixedCase && leading.has(previous);
    if (/^\p{Lu}{2,4}$/u.test(written)) return true;
    if (standsAlone(around, span)) return place.kind !== 'elsewhere';
    return leading.has(previous) && !small && !followedByGenitive(around, span);
  }
  if (!place.isWord || place.level === 'low') return true;
  if (followsArticle(around, span)) return false;
  if (pronouns.has(previous) && small) return false;
  if (besidePlace) return true;
  if (place.population >= largeTown) return !small || followsCue(around, span) || standsAlone(around, span);
  if (followsCue(around, span)) return !small && !followedByGenitive(around, span);
  return standsAlone(around, span) || (opens(around, span) && !small);
}

/** "in Dingen des Alltags", "von Dingen, die …": the word, not the place. */
function followedByGenitive(around: Surroundings, span: Span): boolean {
  const next = around.words[span.last + 1]?.folded ?? '';
  const gap = gapAfter(around, span.last);
  return (
    (joined(gap) && ['des', 'der', 'wie', 'die', 'helfen'].includes(next)) ||
    (gap.startsWith(',') && ['die', 'deren'].includes(next))
  );
}

/** Whether a word that is only nearly a name may be read as a place where it stands, whichever place that is. */
export function maySlipHere(around: Surroundings, span: Span): boolean {
  if (articles.has(before(around, span))) return false;
  return !isSmall(around, span) || followsCue(around, span);
}

function isSmall({ mixedCase, words }: Surroundings, { first }: Span): boolean {
  return mixedCase && /^\p{Ll}/u.test(words[first]?.text ?? '');
}

/** Whether a word for which `maySlipHere` holds may be read as the place of which the name is so far from it. */
export function maySlip(around: Surroundings, span: Span, name: PlaceName, distance: number): boolean {
  const { place } = name;
  const word = around.words[span.first];
  if (!word || isPerson(around, span, name)) return false;
  if (givenNames.has(word.folded) && distance > 0) return false;
  const cued = followsCue(around, span);
  const small = isSmall(around, span);
  const doubtful = place.nearWords || (place.isWord && place.population < largeTown && word.folded.length < 8);
  if (doubtful && place.level !== 'low' && distance > 0) return (cued || standsAlone(around, span)) && !small;
  if (word.folded.length < 5 && !cued) return false;
  if (cued || distance === 0 || (distance === 1 && standsAlone(around, span))) return true;
  if (place.kind === 'outside') return false;
  if (word.folded.length >= (distance === 1 ? 8 : 10)) return true;
  return place.population >= largeTown && (around.mixedCase || around.words.length <= 6);
}
