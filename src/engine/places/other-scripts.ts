import type { NameIndex, PlaceName } from './names.ts';

const cyrillicEnding = /^[аеёиоуыіїюяьйвмхг]{0,3}$/;
/** Latin letters and digits stand before it. */
const firstCyrillic = '\u0400';
const arabicPrefixes = ['', 'ب', 'ل', 'ف', 'ك', 'و', 'ال', 'بال', 'وال', 'لل', 'فال', 'وب', 'في'];

/** Names in Cyrillic with their case endings, and in Arabic script with what is written on to them. */
export class OtherScripts {
  private readonly stems = new Map<string, PlaceName[]>();
  private readonly index: NameIndex;

  constructor(index: NameIndex) {
    this.index = index;
    for (const [form, names] of index.byForm) {
      if (!/^\p{Script=Cyrillic}{4,}$/u.test(form)) continue;
      const stem = form.replace(/[аеиоуыіїюяьй]$/, '');
      this.stems.set(stem, [...(this.stems.get(stem) ?? []), ...names]);
    }
  }

  lookup(folded: string): PlaceName[] {
    if (folded < firstCyrillic) return [];
    if (/^\p{Script=Cyrillic}/u.test(folded)) {
      for (let ending = 0; ending <= 3 && folded.length - ending >= 4; ending += 1) {
        const names = this.stems.get(folded.slice(0, folded.length - ending));
        if (names && cyrillicEnding.test(folded.slice(folded.length - ending))) return names;
      }
    } else if (/^\p{Script=Arabic}/u.test(folded)) {
      for (const prefix of arabicPrefixes) {
        const names = folded.startsWith(prefix) ? this.index.lookup(folded.slice(prefix.length)) : [];
        if (names.length > 0) return names;
      }
    }
    return [];
  }
}
