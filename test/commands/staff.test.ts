import { beforeAll, describe, expect, test } from 'vitest';
import { subscribe } from '../announcing/stage.ts';
import { contentFile } from '../support/content-file.ts';
import { ownHouse } from '../support/house.ts';
import { done, type Ended, lotse, refused } from '../support/program.ts';

const { command, variables, prisma } = ownHouse();

const add = (name: string, role: string, organisation: string | null = null): Promise<Ended> =>
  command('staff', { act: 'add', name, role, organisation });
const announcing = (change: object = {}): Promise<Ended> =>
  command('announce', {
    event: null,
    text: null,
    title: null,
    places: [],
    topics: [],
    urgent: false,
    at: null,
    by: null,
    yes: false,
    wait: false,
    ...change,
  });

beforeAll(async () => {
  const file = contentFile({
    events: [
      {
        key: 'neu/treffen',
        title: 'Austauschtreffen',
        start: '2099-12-01T18:00',
        venue: { name: 'Haus', public: true },
      },
      { key: 'neu/muster', title: 'Mustertreffen', start: '2099-12-01T18:00', example: true },
    ],
  });
  // The pack comes first: an import into an empty place would leave it out.
  done(await command('export', {}));
  done(await command('import', { file: 'neu.json', base64: Buffer.from(file).toString('base64'), examples: true }));
});

describe('staff', () => {
  test('without anybody, an announcement is told to need an administrator', async () => {
    expect(refusedOf(await announcing({ text: 'Hallo' }).catch(String))).toContain('there is no administrator yet');
  });

  test('are added with a code, listed, given a new code and removed, and the audit log tells it in words', async () => {
    const added = done(await lotse(['staff', 'add', '--name', 'Anna Amsel', '--role', 'administrator'], variables));
    expect(added).toMatch(/Number 1: Anna Amsel, administrator\.\nCode: \w{4}-\w{4}-\w{4}\n/);
    expect(added).toMatch(/\/staff \w{4}-\w{4}-\w{4}/);
    done(await add('Ben', 'editor'));
    expect(done(await command('staff', { act: 'code', id: 2 }))).toMatch(/^Code: /);
    expect(done(await lotse(['staff', 'list'], variables))).toBe(
      '1\tAnna Amsel\tadministrator\thas not redeemed a code yet\n2\tBen\teditor\thas not redeemed a code yet\n',
    );
    expect(done(await command('staff', { act: 'remove', id: 2 }))).toBe('Ben may do nothing here from now on.\n');
    const told = done(await lotse(['audit', '--limit', '4'], variables))
      .trimEnd()
      .split('\n');
    expect(told.map((line) => line.slice(21))).toEqual([
      'The command line added Anna Amsel (staff 1) to the staff.',
      'The command line added somebody who was removed (staff 2) to the staff.',
      'The command line made a new code for somebody who was removed (staff 2).',
      'The command line removed somebody who was removed (staff 2) from the staff.',
    ]);
    expect(told[0]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}/);
  });

  test.each([
    ['the last administrator', { act: 'remove', id: 1 }, 'the last administrator'],
    ['somebody who is not there', { act: 'remove', id: 77 }, 'Nobody of the staff has the number 77'],
    [
      'a partner without an organisation',
      { act: 'add', name: 'P', role: 'partner', organisation: null },
      'belongs to an organisation',
    ],
    ['an editor with one', { act: 'add', name: 'P', role: 'editor', organisation: 'x' }, 'belongs to an organisation'],
    [
      'an organisation that is not there',
      { act: 'add', name: 'P', role: 'partner', organisation: 'x' },
      'There is no organisation "x"',
    ],
    ['nobody by name', { act: 'add', name: '  ', role: 'editor', organisation: null }, 'no name that fits'],
  ])('%s is refused with a sentence', async (_, values, expected) => {
    expect(refusedOf(await command('staff', values).catch(String))).toContain(expected);
  });

  test('a role that there is not is refused by the command line', async () => {
    expect(refused(await lotse(['staff', 'add', '--name', 'X', '--role', 'boss'], variables))).toContain(
      'Allowed choices',
    );
  });
});

describe('announce', () => {
  test('shows the message and what speaks against it; a fault ends with 1, and nothing is written', async () => {
    const { code, out, err } = await announcing({ event: 'neu/treffen', text: 'Kommt zahlreich!', yes: true });
    expect(out).toContain('Austauschtreffen\nDi, 1. Dezember 2099, 18:00');
    expect(out).toContain('Kommt zahlreich!');
    expect(out).toContain('[Ich komme]');
    expect(err).toContain('Fault: Nobody ordered anything like it');
    expect(code).toBe(1);
    expect(done(await command('audit', { limit: 1 }))).not.toContain('published');
  });

  test('an example is never announced', async () => {
    expect((await announcing({ event: 'neu/muster' })).err).toContain('Fault: That is only an example');
  });

  test.each([
    ['nothing', {}, 'nothing to announce'],
    ['an event that is not there', { event: 'nix' }, 'There is no event "nix"'],
    ['a place outside', { text: 'x', places: ['Hamburg'] }, 'There is no place "Hamburg" in the district'],
    ['a topic that is not there', { text: 'x', topics: ['Raumfahrt'] }, 'There is no topic "Raumfahrt"'],
    ['the hour that is skipped', { text: 'x', at: '2030-03-31T02:30' }, 'the clocks go forward'],
    ['30 February', { text: 'x', at: '2099-02-30T12:00' }, 'no such day'],
    ['a time that is past', { text: 'x', at: '2020-02-20T12:00' }, 'over already'],
    ['a person who is not there', { text: 'x', by: 77 }, 'Nobody of the staff has the number 77'],
    ['a long text without a title', { text: 'x'.repeat(300) }, 'no short first line'],
  ])('%s is refused with a sentence', async (_, change, expected) => {
    expect(refusedOf(await announcing(change).catch(String))).toContain(expected);
  });
});

test('with --yes it is accepted in the name of the first administrator, and the same again is told and not sent', async () => {
  await subscribe(prisma(), 'v1', { platform: 'telegram' });
  const out = done(
    await announcing({ text: 'Der Newsletter ist da', topics: ['Kinder'], urgent: true, yes: true, wait: true }).then(
      withoutNotice,
    ),
  );
  expect(out).toContain('telegram: 1 chat\n');
  expect(out).toContain('Accepted as number 1.');
  expect(await prisma().announcement.findMany()).toMatchObject([
    { state: 'accepted', authorId: 1, urgent: true, audience: { topics: ['kinder'], places: [] } },
  ]);
  const again = await announcing({ text: 'Der Newsletter ist da', topics: ['Kinder'], urgent: true, yes: true });
  expect(again.code).toBe(1);
  expect(again.err).toContain('Not sent again');
});

/** No program that sends is running beside these tests, which it says. */
function withoutNotice(ended: Ended): Ended {
  expect(ended.err).toBe('No program is running that sends. It goes out as soon as one starts.\n');
  return { ...ended, err: '' };
}

/** What a person reads of a command that was refused in this process. */
function refusedOf(ended: Ended | string): string {
  return typeof ended === 'string' ? ended : ended.err;
}
