import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ContentFile, type Place } from '../../src/core/content.ts';
import { createPlaceFinder, type PlaceFinder } from '../../src/engine/places/places.ts';

const pack = new URL('../../prisma/content/dithmarschen.json', import.meta.url);
const places: readonly Place[] = ContentFile.parse(JSON.parse(readFileSync(pack, 'utf8'))).places;
const names = new Map(places.map(({ key, kind, name }) => [key, kind === 'outside' ? 'outside' : name]));
let finder: PlaceFinder;

beforeAll(() => {
  finder = createPlaceFinder(places);
});

/** The names of the places found; "-" before one that is not wanted. */
function found(text: string): string {
  return finder
    .find(text)
    .map(({ keys, negated }) => (negated ? '-' : '') + (names.get(keys[0] ?? '') ?? keys[0]))
    .join(' | ');
}

const reads = (rows: [string, string][]): void => {
  it.each(rows)('%s → %s', (text, expected) => expect(found(text)).toBe(expected));
};

describe('names', () => {
  reads([
    ['Was gibt es in Norderwöhrden?', 'Norderwöhrden'],
    ['Wesselburener Deichhausen', 'Wesselburener Deichhausen'],
    ['Burg (Dithmarschen)', 'Burg (Dithmarschen)'],
    ['Wer hilft in St. Michaelisdonn?', 'Sankt Michaelisdonn'],
    ['im Amt Burg-St. Michaelisdonn', 'Burg-St. Michaelisdonn'],
    ['Wer ist im Amt Eider zuständig?', 'Eider'],
    ['Amt Heide', 'Heide'],
    ['Kaiser Wilhelm Koog', 'Kaiser-Wilhelm-Koog'],
    ['kaiserwilhelmkoog', 'Kaiser-Wilhelm-Koog'],
    ['Lohe Rickelshof', 'Lohe-Rickelshof'],
    ['BUESUM', 'Büsum'],
    ['Bu\u0308sum', 'Büsum'],
    ['busum', 'Büsum'],
    ['Oesterwurth', 'Oesterwurth'],
    ['Österwurth', 'Oesterwurth'],
    ['Meldorfer Sprachcafé', 'Meldorf'],
    ['Heides Treffpunkte', 'Heide'],
    ['Süderholm', 'Süderholm'],
    ['Was gibt es in Süderholm (Heide)?', 'Süderholm'],
    ['around Heide', 'Heide'],
    ['Heide/Meldorf', 'Heide | Meldorf'],
    ['zwischen Heide und Meldorf', 'Heide | Meldorf'],
    ["Heide'de kurs var mı", 'Heide'],
    ['курсы в Мельдорфе', 'Meldorf'],
    ['دورة بهايده', 'Heide'],
  ]);

  it('says where the name stands', () => {
    const text = 'Hilfe in Kaiser Wilhelm Koog?';
    const [mention] = finder.find(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('Kaiser Wilhelm Koog');
  });

  it('gives every place that shares a name', () => {
    expect(finder.find('Deichhausen')[0]?.keys.map((key) => names.get(key))).toEqual([
      'Büsumer Deichhausen',
      'Wesselburener Deichhausen',
    ]);
  });
});

describe('typing errors', () => {
  reads([
    ['was ist in meldrof los', 'Meldorf'],
    ['Wann in Brunsbütel?', 'Brunsbüttel'],
    ['Windbegen', 'Windbergen'],
    ['lohe-rickelshoff', 'Lohe-Rickelshof'],
    ['In Wohrden helfen', 'Wöhrden'],
    ['Husum', 'outside'],
    ['wir würden gerne helfen und finden nichts', ''],
    ['wir wallen helfen', ''],
    ['Ich suche Kunden und Kurden', ''],
    ['Gardinen und Besen abzugeben', ''],
    ['ich will bald wechseln', ''],
  ]);
});

describe('postal codes', () => {
  it('gives all places of a code, the largest first', () => {
    const [mention] = finder.find('PLZ 25746');
    expect(mention?.how).toBe('postal code');
    expect(names.get(mention?.keys[0] ?? '')).toBe('Heide');
    expect(mention?.keys).toHaveLength(5);
  });

  reads([
    ['25746 Wesseln', 'Wesseln'],
    ['Tel. 0481 25746 anrufen', ''],
    ['0481/25746', ''],
    ['das kostet 25746 Euro', ''],
    ['PLZ 20095', 'outside'],
  ]);
});

describe('the whole district and places elsewhere', () => {
  reads([
    ['Was gibt es im Kreis?', 'Dithmarschen'],
    ['kreisweit', 'Dithmarschen'],
    ['meetings in the district', 'Dithmarschen'],
    ['wir drehen uns im Kreis', ''],
    ['Ehrenamt im Kreis Steinburg', 'outside'],
    ['Wo kann ich in München helfen?', 'outside'],
    ['Ich arbeite in Essen', 'outside'],
    ['Wo gibt es Essen für alle?', ''],
    ['Ehrenamt in Bayern', 'outside'],
    ['Ehrenamt in Schleswig-Holstein', ''],
    ['Bremerhaven-Lehe', 'outside'],
    ['Schülp bei Rendsburg', 'outside'],
    ['Schülp bei Wesselburen', 'Schülp'],
    ['Kleve am Niederrhein', 'outside'],
    ['Quickborn in Dithmarschen', 'Quickborn'],
    ['Wir sind aus Hamburg nach Nordhastedt gezogen', 'Nordhastedt'],
  ]);

  it('calls towns of the shipped list outside, and those of the content by their own key', () => {
    expect(finder.find('in Köln')[0]?.keys).toEqual(['outside']);
    expect(finder.find('in Husum')[0]?.keys[0]).toMatch(/^outside\/./);
  });
});

describe('words and people that are called like a place', () => {
  reads([
    ['Wir wandern auf der Heide', ''],
    ['Vor allen Dingen will ich helfen', ''],
    ['Wir sitzen unter den Linden', ''],
    ['Wir besichtigen die Burg', ''],
    ['Wie erreiche ich Frau Heide Petersen?', ''],
    ['Heide Petersen hat geschrieben', ''],
    ['Ich suche eine freie Stelle', ''],
    ['Wer nimmt alten Krempel?', ''],
    ['Peter Linden hat angerufen', ''],
    ['Lüneburger Heide', ''],
    ['Hamburger Straße 5 in Heide', 'Heide'],
    ['im Paradies', ''],
    ['in Dingen', 'Dingen'],
    ['Ich komme aus Linden', 'Linden'],
    ['nach Wallen', 'Wallen'],
    ['Krempel?', 'Krempel'],
    ['linden abonnieren', 'Linden'],
    ['Linden bei Heide', 'Linden'],
    ['Ehrenamt in HEI', 'Heide'],
    ['Treffen Heide', 'Heide'],
  ]);
});

describe('places that are not wanted', () => {
  reads([
    ['nicht in Heide', '-Heide'],
    ['außer Marne', '-Marne'],
    ['Marne nein', '-Marne'],
    ['Heide, nicht Marne', 'Heide | -Marne'],
    ['nicht nur in Heide', 'Heide'],
    ['nicht in Heide, sondern in Meldorf', '-Heide | Meldorf'],
    ['nicht in Heide, in Meldorf', '-Heide | Meldorf'],
    ['nicht in Heide, in Marne oder Meldorf', '-Heide | -Marne | -Meldorf'],
    ['not in Heide, in Meldorf', '-Heide | Meldorf'],
    ["Heide değil Meldorf'ta", '-Heide | Meldorf'],
    ['Heide değil mi', 'Heide'],
    ['نه در هایده، در ملدورف', '-Heide | Meldorf'],
    ['not in Heide but in Meldorf', '-Heide | Meldorf'],
    ['alles außer Heide und Marne', '-Heide | -Marne'],
    ['weder in Heide noch in Meldorf', '-Heide | -Meldorf'],
    ['Ich kann nicht. Heide ist zu weit', 'Heide'],
    ['Meldorf kommt nicht in Frage', '-Meldorf'],
  ]);
});

describe('speed', () => {
  it('grows with the length of the text and no faster', () => {
    const time = (count: number): number => {
      const text = 'Meldrof Heide und nicht Wohrden '.repeat(count);
      const from = performance.now();
      finder.find(text);
      return performance.now() - from;
    };
    time(100);
    expect(time(3200)).toBeLessThan(Math.max(20, time(400)) * 24);
  });
});
