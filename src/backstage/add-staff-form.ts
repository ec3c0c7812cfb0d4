import { z } from 'zod';
import type { Organisation } from '../core/content.ts';
import { roles } from '../core/staff.ts';
import type { PrismaClient } from '../store/prisma/client.ts';
import { addStaff } from '../usecases/add-staff.ts';
import type { Form } from './guide.ts';
import { sayCode } from './staff-pages.ts';

const Answers = z.strictObject({
  name: z.string(),
  role: z.enum(roles).nullable(),
  organisation: z.string().nullable(),
  /** Keys that were offered, in the order of their buttons. */
  found: z.array(z.string()),
});
type Answers = z.infer<typeof Answers>;

export const nobodyYet: Answers = { name: '', role: null, organisation: null, found: [] };
const longestName = 100;
const mostOffered = 10;

/** Makes a colleague or partner known; for administrators. */
export function addStaffForm({ db, now }: { db: PrismaClient; now(): number }): Form<Answers> {
  return {
    name: 'addstaff',
    act: 'manage-staff',
    data: Answers,
    steps: [
      {
        name: 'name',
        isNeeded: ({ name }) => name === '',
        ask: ({ composer }) => composer.paragraph('ask-staff-name'),
        read(_scene, answers, { text }) {
          const name = text.replace(/\s+/g, ' ').trim();
          if (name === '' || name.length > longestName)
            return { fault: { id: 'staff-name-fault', values: { most: longestName } } };
          return { next: { ...answers, name } };
        },
      },
      {
        name: 'role',
        isNeeded: ({ role }) => role === null,
        ask(scene, { name }) {
          scene.composer.paragraph('ask-role', { name });
          for (const role of roles) scene.composer.paragraph(`about-${role}`);
          for (const role of roles) scene.press(`role-${role}`, role);
        },
        read(_scene, answers, { pressed }) {
          const role = roles.find((known) => pressed === known);
          if (!role) return { fault: { id: 'use-buttons' } };
          return { next: { ...answers, role, organisation: role === 'partner' ? answers.organisation : null } };
        },
      },
      {
        name: 'organisation',
        applies: ({ role }) => role === 'partner',
        isNeeded: ({ organisation }) => organisation === null,
        ask(scene, { name, found }) {
          scene.composer.paragraph('ask-organisation', { name });
          const { knowledge } = scene.visit;
          for (const [index, key] of found.entries())
            scene.button(knowledge.organisation(key)?.name ?? key, String(index));
        },
        read({ visit }, answers, { text, pressed }) {
          if (pressed !== null) {
            const organisation = answers.found[Number(pressed)];
            return organisation === undefined
              ? { fault: { id: 'old-button' } }
              : { next: { ...answers, organisation } };
          }
          const found = organisationsNamed(visit.knowledge.organisations, text);
          const [only] = found;
          if (only && found.length === 1) return { next: { ...answers, organisation: only.key } };
          if (!only) return { fault: { id: 'no-such-organisation', values: { words: text.slice(0, 60) } } };
          return { again: { ...answers, found: found.slice(0, mostOffered).map(({ key }) => key) } };
        },
      },
    ],
    summary(scene, { name, role, organisation }) {
      const { composer, visit } = scene;
      composer.paragraph('staff-summary', { name, role: role === null ? '' : composer.say(`role-${role}`) });
      if (organisation !== null)
        composer.paragraph('staff-organisation', {
          name: visit.knowledge.organisation(organisation)?.name ?? organisation,
        });
      scene.press('add-button', 'add');
    },
    async finish({ visit, composer }, { name, role, organisation }, pressed) {
      if (role === null || pressed !== 'add') return { kept: { ...nobodyYet, name, role, organisation } };
      const { code } = await addStaff(db, { staffId: visit.member.id }, { name, role, organisation }, now());
      composer.paragraph('staff-added', { name });
      sayCode(composer, code);
      composer.choice('team-button', { intent: 'staff', item: 'list' });
      return 'done';
    },
  };
}

function organisationsNamed(organisations: readonly Organisation[], text: string): Organisation[] {
  const written = text.trim().toLowerCase();
  if (written === '') return [];
  const exact = organisations.filter(
    ({ key, name, otherNames }) =>
      key === text.trim() || [name, ...otherNames].some((n) => n.toLowerCase() === written),
  );
  if (exact.length > 0) return exact;
  return organisations.filter(({ name, otherNames }) =>
    [name, ...otherNames].some((known) => known.toLowerCase().includes(written)),
  );
}
