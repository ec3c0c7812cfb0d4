import type { Audience } from '../../core/announcement.ts';
import type { Kind } from '../../core/subscription.ts';
import { comma, listOf } from '../../texts/calendar.ts';
import type { Composer } from '../../texts/compose.ts';
import { placeName } from '../../texts/facts.ts';
import type { Step } from '../guide.ts';
import type { Reading } from '../parts.ts';
import type { Visit } from '../visit.ts';

/** How many chats by platform would get it at this moment. */
export type Count = (wanted: { kind: Kind; audience: Audience }) => Promise<ReadonlyMap<string, number>>;

const farthest = 100;

/** Places and topics. `count`: how many chats by platform that are, shown while it is being chosen. */
export function audience<Data extends { audience: Audience }>(
  reading: Pick<Reading, 'places' | 'topics'>,
  {
    question,
    count,
    ...more
  }: Pick<Step<Data>, 'applies'> & { question: string; count?(data: Data): ReturnType<Count> },
): Step<Data> {
  return {
    ...more,
    name: 'audience',
    async ask(scene, answers) {
      const { composer } = scene;
      composer.paragraph(question);
      audienceLines(composer, answers.audience);
      if (count) recipientsLine(composer, await count(answers));
      if (answers.audience.places.length > 0) {
        scene.press('everywhere-button', 'everywhere');
        for (const km of [0, 10, 25]) scene.press(km === 0 ? 'no-radius-button' : 'radius-button', `km.${km}`, { km });
      }
      if (answers.audience.topics.length > 0) scene.press('all-topics-button', 'topics');
      scene.press('next-button', 'next');
    },
    read({ visit }, answers, { text, pressed }) {
      const { places, topics } = answers.audience;
      const again = (change: Partial<Audience>) => ({
        again: { ...answers, audience: { ...answers.audience, ...change } },
      });
      if (pressed === 'next') return { next: answers };
      if (pressed === 'everywhere') return again({ places: [] });
      if (pressed === 'topics') return again({ topics: [] });
      if (pressed?.startsWith('km.')) {
        const radiusKm = Number(pressed.slice(3));
        return radiusKm >= 0 && radiusKm <= farthest
          ? again({ places: places.map(({ place }) => ({ place, radiusKm })) })
          : { fault: { id: 'old-button' } };
      }
      const found = reading.places(text, visit.knowledge);
      const outside = found.find((key) => (visit.knowledge.place(key)?.kind ?? 'outside') === 'outside');
      if (outside !== undefined)
        return {
          fault: { id: 'place-outside', values: { place: visit.knowledge.place(outside)?.name ?? text.slice(0, 60) } },
        };
      const named = reading.topics(text, visit.language);
      if (found.length === 0 && named.length === 0)
        return { fault: { id: 'no-audience', values: { words: text.slice(0, 60) } } };
      const radiusKm = Math.min(farthest, Number(/(\d{1,3})\s*km/i.exec(text)?.[1] ?? 0));
      const isDistrict = found.some((key) => visit.knowledge.place(key)?.kind === 'district');
      return again({
        places:
          found.length === 0 ? places : isDistrict ? [] : [...new Set(found)].map((place) => ({ place, radiusKm })),
        topics: named.length === 0 ? topics : [...new Set(named)],
      });
    },
  };
}

/** The places within the district and the topics that words name. */
export function audienceIn(
  words: string,
  { knowledge, language }: Pick<Visit, 'knowledge' | 'language'>,
  reading: Pick<Reading, 'places' | 'topics'>,
): Audience {
  const places = reading.places(words, knowledge).filter((key) => {
    const kind = knowledge.place(key)?.kind;
    return kind !== undefined && kind !== 'outside' && kind !== 'district';
  });
  return {
    topics: [...new Set(reading.topics(words, language))],
    places: [...new Set(places)].map((place) => ({ place, radiusKm: 0 })),
  };
}

export function audienceLines(composer: Composer, { places, topics }: Audience): void {
  const { say } = composer;
  const where = places
    .map(({ place, radiusKm }) =>
      radiusKm === 0
        ? placeName(composer, place)
        : say('with-radius', { place: placeName(composer, place), km: radiusKm }),
    )
    .join(comma(say.language));
  composer.paragraph('order-places', { places: where === '' ? say('everywhere') : where });
  const about = listOf(
    topics.map((topic) => say(`topic-${topic}`)),
    say.language,
  );
  composer.paragraph('order-topics', { topics: about === '' ? say('all-topics') : about });
}

export function recipientsLine(composer: Composer, count: ReadonlyMap<string, number>): void {
  const parts = [...count].map(([platform, chats]) => `${platformName(platform)} ${chats}`);
  if (parts.length === 0) composer.paragraph('no-recipients');
  else composer.paragraph('recipients', { platforms: parts.join(comma(composer.say.language)) });
}

/** "telegram" as people write it. */
export function platformName(platform: string): string {
  return platform.slice(0, 1).toUpperCase() + platform.slice(1);
}
