import { z } from 'zod';
import { LanguageTag } from './language.ts';
import { Topic } from './topics.ts';

/** The version of the content format that this program reads and writes. */
export const contentVersion = 1;

/** Neither control characters nor half a character: databases and platforms refuse them. */
const storable = (value: string): boolean => value.isWellFormed() && !/[^\P{Cc}\t\n\r]/u.test(value);
const wordsUpTo = (most: number) =>
  z.string().trim().min(1).max(most).refine(storable, 'expected a text without control characters');
const words = wordsUpTo(4000);
const textUpTo = (most: number) =>
  z
    .union(
      [
        wordsUpTo(most),
        z
          .record(LanguageTag, wordsUpTo(most))
          .refine((written) => Object.keys(written).length > 0, 'expected at least one language'),
      ],
      'expected a string (German), or an object with one string for each language tag',
    )
    .transform((written) => (typeof written === 'string' ? { de: written } : written))
    .describe('A string (German), or an object with one string for each language tag.');
const text = textUpTo(4000).meta({ id: 'Text' });
const pageText = textUpTo(40_000).meta({ id: 'PageText' });

const Key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}$/, 'expected a key of letters, digits, ".", "_", "/" and "-", at most 100')
  .describe('Stable for ever: importing a record with the same key updates it.');

const date = z.iso
  .date({ error: 'expected a day that exists, YYYY-MM-DD', abort: true })
  .refine((value) => value >= '1900' && value < '2200', 'expected a day from 1900 to 2199');
const day = date.describe('A day, YYYY-MM-DD.');
const monthOrDay = z
  .union(
    [date, z.string().regex(/^(19|2[01])\d\d-(0[1-9]|1[0-2])$/, 'expected YYYY-MM-DD or YYYY-MM')],
    'expected YYYY-MM-DD or YYYY-MM',
  )
  .describe('A day, or only the month if no more is known.');
const localTime = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/, {
    error: 'expected a local time YYYY-MM-DDTHH:MM',
    abort: true,
  })
  .refine((value) => date.safeParse(value.slice(0, 10)).success, 'expected a day that exists, from 1900 to 2199')
  .describe("Local time in the event's time zone, YYYY-MM-DDTHH:MM.");
const timeZone = z
  .string()
  .refine((zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  }, 'expected an IANA time zone such as "Europe/Berlin"')
  .describe('IANA time zone.');
const webAddress = z
  .url({
    protocol: /^https?$/,
    hostname: z.regexes.domain,
    error: 'expected an address that begins with http:// or https://',
  })
  .max(500);
const phone = z
  .string()
  .regex(
    /^\+?[0-9][0-9 ()/-]{3,30}$/,
    'expected a telephone number of digits, spaces, "-", "/", "(" and ")", at most 32',
  );

/** What every record may say about itself. */
const about = {
  topics: z.array(Topic).default([]),
  languages: z.array(LanguageTag).default([]).describe('Languages spoken there.'),
  verified: z
    .strictObject({ on: monthOrDay, by: wordsUpTo(200) })
    .nullable()
    .default(null)
    .describe('When the record was last checked, and by whom.'),
  source: text.nullable().default(null).describe('Where the record comes from, if people should be told.'),
  validUntil: day.nullable().default(null).describe('The last day on which the record is shown.'),
  example: z.boolean().default(false).describe('Made up to show how it looks: shown as an example, never announced.'),
};

const placeKinds = ['district', 'association', 'municipality', 'locality', 'landscape', 'outside'] as const;

const Place = z
  .strictObject({
    key: Key.describe('Official key (AGS) where there is one; a locality: its municipality\'s key, "/" and a name.'),
    kind: z
      .enum(placeKinds)
      .describe(
        'association: a group of municipalities with one administration (Amt, Samtgemeinde); locality: a part of a municipality; landscape: a word for a region that is no area; outside: a place of another district.',
      ),
    name: words,
    label: wordsUpTo(60).nullable().default(null).describe('What it is called, such as "Amt", "Stadt".'),
    parent: Key.nullable().default(null).describe('The place that it is part of.'),
    seat: words.nullable().default(null).describe('Where an association or district has its office.'),
    otherDistrict: words.nullable().default(null).describe('For outside: the district that it belongs to.'),
    postalCodes: z.array(z.string().regex(/^\d{4,5}$/, 'expected a postal code')).default([]),
    location: z
      .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
      .nullable()
      .default(null),
    population: z.int32().nonnegative().nullable().default(null),
    names: z
      .array(
        z.union(
          [
            words.transform((name) => ({ text: name, weak: false })),
            z.strictObject({
              text: words,
              weak: z.boolean().default(false).describe('Does not count without a further cue.'),
            }),
          ],
          'expected a string, or an object with "text" and "weak"',
        ),
      )
      .default([])
      .describe('Further names: short, local, dialect, other scripts.'),
    weak: z.boolean().default(false).describe('The name itself does not count without a further cue.'),
    ambiguity: z
      .strictObject({
        level: z.enum(['low', 'medium', 'high']),
        kinds: z.array(words).default([]),
        note: words.nullable().default(null),
      })
      .nullable()
      .default(null)
      .describe('How dangerous the bare name is in running text.'),
  })
  .meta({ id: 'Place' });

const places = z.array(Key).default([]).describe('Keys of places.');

const Organisation = z
  .strictObject({
    key: Key,
    name: words,
    otherNames: z.array(words).default([]),
    description: text.nullable().default(null),
    website: webAddress.nullable().default(null),
    social: z.array(z.strictObject({ network: words, name: words })).default([]),
    funding: text.nullable().default(null),
    places,
    ...about,
  })
  .meta({ id: 'Organisation' });

const Contact = z
  .strictObject({
    key: Key,
    name: words,
    role: text.nullable().default(null),
    organisation: Key.nullable().default(null),
    deputy: Key.nullable().default(null).describe('Another contact who answers in their absence.'),
    phone: phone.nullable().default(null),
    mobile: phone.nullable().default(null),
    email: z.email('expected an e-mail address').max(200).nullable().default(null),
    hours: text.nullable().default(null),
    places: places.describe('Places that the contact is responsible for, with everything inside them.'),
    ...about,
  })
  .meta({ id: 'Contact' });

const Offer = z
  .strictObject({
    key: Key,
    title: text,
    summary: text.nullable().default(null),
    organisation: Key.nullable().default(null),
    contact: Key.nullable().default(null),
    schedule: text.nullable().default(null).describe('When help is wanted, in words.'),
    timeCommitment: text.nullable().default(null),
    requirements: z.array(text).default([]).describe('For example an extended certificate of good conduct.'),
    freeSlots: z
      .int32()
      .nonnegative()
      .nullable()
      .default(null)
      .describe('How many more people are wanted; null: not counted; 0: not offered.'),
    places,
    ...about,
  })
  .meta({ id: 'Offer' });

const Event = z
  .strictObject({
    key: Key,
    title: text,
    summary: text.nullable().default(null),
    organisation: Key.nullable().default(null),
    contact: Key.nullable().default(null),
    start: localTime,
    durationMinutes: z
      .int()
      .positive()
      .max(60 * 24 * 31)
      .nullable()
      .default(null),
    timeZone: timeZone.default('Europe/Berlin'),
    recurrence: z
      .strictObject({
        rule: z
          .string()
          .regex(/^FREQ=/, 'expected an RFC 5545 rule such as "FREQ=WEEKLY;BYDAY=TU"')
          .max(500),
        except: z.array(localTime).default([]).describe('Starts that do not take place.'),
        also: z.array(localTime).default([]).describe('Further starts.'),
      })
      .nullable()
      .default(null),
    venue: z
      .strictObject({
        name: words,
        address: words.nullable().default(null),
        public: z.boolean().describe('false: named nowhere; the contact tells it.'),
      })
      .nullable()
      .default(null),
    status: z.enum(['scheduled', 'cancelled']).default('scheduled'),
    places,
    ...about,
  })
  .meta({ id: 'Event' });

const Operator = z
  .strictObject({
    assistantName: words.default('Lotse'),
    organisation: Key.describe('Who runs the assistant.'),
    contact: Key.describe('Whom people are led to where no other contact is responsible.'),
    subject: text.describe('What the assistant knows about, as the end of "I know about …".'),
    address: z
      .enum(['auto', 'sie', 'du'])
      .default('auto')
      .describe('How people are addressed in German; auto: as they write.'),
    timeZone: timeZone.default('Europe/Berlin'),
    newsletter: text.nullable().default(null).describe('What the e-mail newsletter is and how to get it.'),
    imprint: pageText.nullable().default(null).describe('Paragraphs, separated by empty lines.'),
    privacy: pageText.nullable().default(null).describe("The operator's part of the privacy page; paragraphs."),
  })
  .meta({ id: 'Operator' });

/** The sections of a content file that hold records with keys. */
export const sections = ['places', 'organisations', 'contacts', 'offers', 'events'] as const;
export type Section = (typeof sections)[number];

/** Which fields of a record hold the key, or the keys, of records of another section. */
export const references = {
  operator: { organisation: 'organisations', contact: 'contacts' },
  places: { parent: 'places' },
  organisations: { places: 'places' },
  contacts: { places: 'places', organisation: 'organisations', deputy: 'contacts' },
  offers: { places: 'places', organisation: 'organisations', contact: 'contacts' },
  events: { places: 'places', organisation: 'organisations', contact: 'contacts' },
} as const satisfies Record<Section | 'operator', Record<string, Section>>;

/** A content file. Every section may be left out; what is there is created or updated by key. */
export const ContentFile = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal('lotse-content'),
  version: z.literal(contentVersion),
  title: words,
  attributions: z.array(words).default([]).describe('Shown with the product, as the licences of the data ask.'),
  operator: Operator.nullable().default(null),
  places: z.array(Place).default([]),
  organisations: z.array(Organisation).default([]),
  contacts: z.array(Contact).default([]),
  offers: z.array(Offer).default([]),
  events: z.array(Event).default([]),
});

export type ContentFile = z.infer<typeof ContentFile>;
export type Place = z.infer<typeof Place>;
export type Organisation = z.infer<typeof Organisation>;
export type Contact = z.infer<typeof Contact>;
export type Offer = z.infer<typeof Offer>;
export type Event = z.infer<typeof Event>;
export type Operator = z.infer<typeof Operator>;

/** All content that answers are made of. */
export type Content = Omit<ContentFile, '$schema' | 'format' | 'version' | 'title'>;

/** What is in the database already and may be referred to. */
export interface KnownKeys {
  /** With the parent of each. */
  places: ReadonlyMap<string, string | null>;
  organisations: ReadonlySet<string>;
  contacts: ReadonlySet<string>;
}
