import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/imports/fault-list.ts';
import { readContentFile } from '../../src/imports/content-file.ts';

const known = {
  places: new Map([
    ['land', null],
    ['stadt', 'land'],
  ]),
  organisations: new Set(['verein']),
  contacts: new Set(['anna']),
};

async function read(text: string | Uint8Array): Promise<{ lines: string[]; more: number; content: unknown }> {
  const { faults, more, content } = await readContentFile(
    'f.json',
    typeof text === 'string' ? Buffer.from(text) : text,
    known,
  );
  return { lines: faults.map(faultLine), more, content };
}

/** The faults of a file with these sections, one record a line from line 3 on. */
async function faultsOf(sections: Record<string, unknown[]>): Promise<string[]> {
  const written = Object.entries(sections).map(
    ([name, records]) => `"${name}": [\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`,
  );
  return (await read(`{ "format": "lotse-content", "version": 1, "title": "T", ${written.join(', ')} }`)).lines;
}

const event = { key: 'e', title: 'Treffen', start: '2026-01-06T18:00' };
const offer = { key: 'o', title: 'Hilfe' };

describe('text that is no JSON gets its place and what was expected', () => {
  it.each([
    ['', 'f.json:1:1: found the end of the file, expected more: the file ends here'],
    ['{"a": 1,\n}', 'f.json:2:1: found "}", expected the name of a field in "'],
    ['{"a": 1 "b": 2}', 'f.json:1:9: found "\\"b\\": 2}", expected "," or "}"'],
    ['{"a": "x\ny"}', 'f.json:1:9: found the end of the line, expected the string to end with " in its line'],
    ["{'a': 1}", 'f.json:1:2: found "\'a\': 1}", expected the name of a field in "'],
    ['{"a": 01}', 'f.json:1:8: found "1}", expected "," or "}"'],
    ['{"a": "\\x"}', 'f.json:1:8: found "\\\\x\\"}", expected an escape such as \\n, \\" or \\\\'],
    ['{} // end', 'f.json:1:4: found "// end", expected nothing more after the last bracket'],
    ['[', 'f.json:1:2: found the end of the file, expected more: the file ends here'],
    ['[1]', 'f.json:1:1: found "[1]", expected an object in { }'],
  ])('%j', async (text, line) => {
    expect((await read(text)).lines).toEqual([line]);
  });

  it('brackets without end do not exhaust the stack', async () => {
    expect((await read('['.repeat(1_000_000))).lines).toEqual([expect.stringContaining('at most 20 brackets')]);
  });

  it('bytes that are not UTF-8 get a sentence', async () => {
    const lines = ['f.json: found another encoding, expected text in UTF-8: save the file with this encoding'];
    expect((await read(Buffer.from('{"title": "Büsum"}', 'latin1'))).lines).toEqual(lines);
    expect((await read(Buffer.from('\uFEFF{}', 'utf16le'))).lines).toEqual(lines);
  });

  it('a byte order mark is no fault', async () => {
    expect((await read('\uFEFF{"format":"lotse-content","version":1,"title":"T"}')).lines).toEqual([]);
  });
});

describe('every fault of a record is listed with line, path, value and what was expected', () => {
  it('many faults in one file, in the order of the file', async () => {
    expect(
      await faultsOf({
        places: [{ key: 'a', kind: 'municipalty', name: '', location: { lat: 99 } }],
        offers: [{ ...offer, freeSlots: -1, topics: ['sprach'], timeComitment: 'x', places: ['stadt', 'dorf'] }],
        events: [{ ...event, start: '2026-02-30T10:00', validUntil: '2026-13-01', contact: 'ana', example: 'ja' }],
      }),
    ).toEqual([
      'f.json:2:12 places[0].kind: found "municipalty", expected one of district, association, municipality, locality, landscape, outside, perhaps "municipality"',
      'f.json:2:33 places[0].name: found "", expected a text that is not empty',
      'f.json:2:43 places[0].location.lon: found nothing, expected a number',
      'f.json:2:55 places[0].location.lat: found 99, expected at most 90',
      'f.json:4:28 offers[0].freeSlots: found -1, expected at least 0',
      expect.stringMatching(
        /^f\.json:4:53 offers\[0\]\.topics\[0\]: found "sprach", expected one of .*, perhaps "sprache"$/,
      ),
      'f.json:4:63 offers[0].timeComitment: found "x", expected a field of the format: perhaps "timeCommitment"',
      'f.json:4:101 offers[0].places[1]: found "dorf", expected the key of a place in this file or in the database',
      'f.json:6:30 events[0].start: found "2026-02-30T10:00", expected a day that exists, from 1900 to 2199',
      'f.json:6:57 events[0].validUntil: found "2026-13-01", expected a day that exists, YYYY-MM-DD',
      'f.json:6:83 events[0].contact: found "ana", expected the key of a contact in this file or in the database, such as "anna"',
      'f.json:6:99 events[0].example: found "ja", expected true or false',
    ]);
  });

  it.each([
    [{ contacts: [{ key: 'c', name: 'C', deputy: 'c' }] }, 'contacts[0].deputy: found "c", expected another contact'],
    [{ contacts: [{ key: 'c', name: 'C', email: 'c@' }] }, 'contacts[0].email: found "c@", expected an e-mail address'],
    [
      { contacts: [{ key: 'c', name: 'C', verified: { on: '2021-13', by: 'x' } }] },
      'contacts[0].verified.on: found "2021-13", expected YYYY-MM-DD or YYYY-MM',
    ],
    [{ contacts: [{ key: 'c', name: 'C', organisation: 'verin' }] }, 'such as "verein"'],
    [{ organisations: [{ key: 'v', name: 'V', website: 'javascript:alert(1)' }] }, 'begins with http:// or https://'],
    [
      { offers: [{ ...offer, title: { Deutsch: 'x' } }] },
      'offers[0].title.Deutsch: found "x", expected a language tag such as "de" or "de-simple"',
    ],
    [{ offers: [{ ...offer, title: {} }] }, 'offers[0].title: found {}, expected at least one language'],
    [{ offers: [{ ...offer, title: 'a\u0000b' }] }, 'expected a text without control characters'],
    [{ offers: [{ ...offer, key: 'a b' }] }, 'offers[0].key: found "a b", expected a key of letters'],
    [{ offers: [7] }, 'f.json:2:1 offers[0]: found 7, expected an object in { }'],
    [
      { events: [{ ...event, start: '2026-01-06T24:00' }] },
      'found "2026-01-06T24:00", expected a local time YYYY-MM-DDTHH:MM',
    ],
    [{ events: [{ ...event, start: '2026-03-29T02:30' }] }, 'the clocks in Europe/Berlin skip this one'],
    [{ events: [{ ...event, timeZone: 'Berlin' }] }, 'expected an IANA time zone'],
    [
      { events: [{ ...event, venue: { name: 'Haus' } }] },
      'events[0].venue.public: found nothing, expected true or false',
    ],
    [
      { events: [{ ...event, recurrence: { rule: 'every tuesday' } }] },
      'events[0].recurrence.rule: found "every tuesday", expected an RFC 5545 rule',
    ],
    [{ events: [{ ...event, recurrence: { rule: 'FREQ=WEEKLY;BYDAY=DI' } }] }, 'cannot read "BYDAY=DI"'],
    [{ events: [{ ...event, recurrence: { rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30' } }] }, 'never takes place'],
    [
      { events: [{ ...event, recurrence: { rule: 'FREQ=WEEKLY', excpt: [] } }] },
      'recurrence.excpt: found [], expected a field of the format: perhaps "except"',
    ],
    [
      { events: [{ ...event, recurrence: { rule: 'FREQ=WEEKLY', except: ['2026-03-29T02:30'] } }] },
      'recurrence.except[0]: found "2026-03-29T02:30", expected a time that exists',
    ],
    [
      { offers: [offer, { ...offer, title: 'Zwei' }] },
      'f.json:3:2 offers[1].key: found "o", expected a key of its own: offers[0] has it',
    ],
  ])('%j', async (sections, words) => {
    expect(await faultsOf(sections)).toEqual([expect.stringContaining(words)]);
  });

  it('a circle of parents is one fault, also by way of the database', async () => {
    const place = (key: string, parent: string) => ({ key, kind: 'locality', name: key, parent });
    expect(await faultsOf({ places: [place('x', 'a'), place('a', 'b'), place('b', 'a')] })).toEqual([
      'f.json:3:41 places[1].parent: found "b", expected parents that end at the top, not in a circle: a > b > a',
    ]);
    expect(await faultsOf({ places: [place('land', 'stadt')] })).toEqual([
      expect.stringContaining('land > stadt > land'),
    ]);
    expect(await faultsOf({ places: [place('x', 'x')] })).toEqual([expect.stringContaining('x > x')]);
  });

  it('a field that comes twice is a fault, anywhere', async () => {
    const text =
      '{"format":"lotse-content","version":1,"title":"T","title":"U","offers":[{"key":"o","title":{"de":"x","de":"y"}}]}';
    expect((await read(text)).lines).toEqual([
      'f.json:1:51 title: found the field a second time, expected it once',
      'f.json:1:102 offers[0].title.de: found the field a second time, expected it once',
    ]);
  });

  it('the head of the file is checked as well', async () => {
    const operator = { organisation: 'verein', contact: 'muster', subject: 'x' };
    const contacts = [{ key: 'muster', name: 'M', example: true }];
    const text = JSON.stringify({ format: 'lotse', version: 2, titel: 'T', operator, contacts, events: {} }, null, 1);
    expect((await read(text)).lines).toEqual([
      'f.json:1:1 title: found nothing, expected a string',
      'f.json:2:2 format: found "lotse", expected "lotse-content"',
      'f.json:3:2 version: found 2, expected 1',
      'f.json:4:2 titel: found "T", expected a field of the format: perhaps "title"',
      'f.json:7:3 operator.contact: found "muster", expected a contact that is not an example',
      'f.json:17:2 events: found {}, expected a list in [ ]',
    ]);
  });
});

it('names like those of JavaScript itself are only names', async () => {
  const text =
    '{"format":"lotse-content","version":1,"title":"T","__proto__":1,"offers":[{"key":"o","title":"x","constructor":2}]}';
  expect((await read(text)).lines).toEqual([
    expect.stringMatching(/__proto__: found 1, expected a field/),
    expect.stringMatching(/offers\[0\]\.constructor: found 2, expected a field/),
  ]);
});

it('references may go to what is in the database, and records may come in any order', async () => {
  const lines = await faultsOf({
    places: [
      { key: 'dorf/moor', kind: 'locality', name: 'Moor', parent: 'dorf' },
      { key: 'dorf', kind: 'municipality', name: 'Dorf', parent: 'land' },
    ],
    offers: [{ ...offer, places: ['stadt', 'dorf/moor'], organisation: 'verein', contact: 'eva' }],
    contacts: [
      { key: 'eva', name: 'Eva', deputy: 'adam' },
      { key: 'adam', name: 'Adam', deputy: 'eva' },
    ],
  });
  expect(lines).toEqual([]);
});

it('200 faults are listed, the others counted, and the process stays responsive', async () => {
  let turns = 0;
  const turning = setInterval(() => (turns += 1), 5);
  const { lines, more, content } = await read(`{"events":[${'{"key":"e"},'.repeat(49_999)}{"key":"e"}]}`);
  clearInterval(turning);
  expect([lines.length, lines.length + more, content]).toEqual([200, 3 + 50_000 * 2 + 49_999, null]);
  expect(turns).toBeGreaterThan(20);
});

it('one record of a million faults is not looked into', async () => {
  const topics = Array.from({ length: 1_000_000 }, () => 'x');
  expect(await faultsOf({ offers: [{ ...offer, topics }] })).toEqual([
    'f.json:2:1 offers[0]: found 4000038 characters, expected at most 200000',
  ]);
});

it('a file of more than 100 MB is refused', async () => {
  expect((await read(new Uint8Array(100_000_001))).lines).toEqual([
    'f.json: found 100000001 bytes, expected at most 100000000',
  ]);
});
