import { mayDo } from '../../core/staff.ts';
import type { AnnouncementDraft } from '../../core/announcement.ts';
import { announce, type Approval, mayAnnounceAlone } from '../../usecases/announce.ts';
import { correctAnnouncement } from '../../usecases/correct-announcement.ts';
import { submitAnnouncement } from '../../usecases/submit-announcement.ts';
import type { Finished, Form, Scene } from '../guide.ts';
import { composerFor } from '../visit.ts';
import { sayWhoKnows } from '../who-knows.ts';
import { Answers, draftOf, kindOf } from './answers.ts';
import { audience, platformName } from './audience-step.ts';
import type { Checked } from './checks.ts';
import { file } from './file-step.ts';
import { messageOf, type PreviewParts, sayPreview } from './preview.ts';
import { renderingsOf, sayRendering } from './renderings.ts';
import { about, subject } from './subject-steps.ts';
import { text, title, translations } from './text-steps.ts';
import { urgent, when } from './when-step.ts';

export interface ComposeParts extends PreviewParts {
  approval: Approval;
  now(): number;
  /** Was accepted, or changed: it is to go out, and its progress to be shown in this chat. */
  accepted(id: number, scene: Scene): Promise<void>;
  changed(): void;
  /** Waits for approval: those who may approve are told. Resolves to how many were reached. */
  submitted(id: number, scene: Scene): Promise<number>;
  /** Was sent without the approval that is required: the others are told. */
  forced(id: number, scene: Scene): Promise<void>;
}

/** Before a platform's name: a button that shows the message as it does. */
const showOn = 'on.';

/** Composing an announcement, and changing the words of one. */
export function composeForm(parts: ComposeParts): Form<Answers> {
  const { reading, count } = parts;
  const forWhom = audience<Answers>(reading, {
    question: 'ask-audience',
    applies: ({ correcting }) => correcting === null,
    count: (answers) => count({ kind: kindOf(answers), audience: answers.audience }),
  });
  return {
    name: 'announce',
    act: 'propose-announcement',
    data: Answers,
    steps: [about, subject(reading), text, title, translations, forWhom, urgent, when(reading), file],
    async summary(scene, answers) {
      const { renderings, ...checked } = await sayPreview(scene, answers, parts);
      sayWhatNext(scene, answers, checked, parts.approval);
      for (const { platform } of renderings)
        scene.press('show-on-button', `${showOn}${platform}`, { platform: platformName(platform) });
    },
    async finish(scene, answers, pressed) {
      if (pressed.startsWith(showOn)) {
        const message = messageOf(answers, scene.visit, parts);
        const [rendering] = renderingsOf(message, [pressed.slice(showOn.length)], parts.platforms);
        if (!rendering) return { kept: answers };
        sayRendering(scene.composer, rendering);
        return 'shown';
      }
      if (pressed === 'later') return { kept: answers, step: 'when' };
      if (pressed === 'file') return { kept: answers, step: 'file' };
      const [act = '', confirmed] = pressed.split('-');
      // What has come up since the person saw the summary is shown first.
      const { faults, warnings } = await sayPreview(
        { visit: scene.visit, composer: composerFor(scene.visit) },
        answers,
        parts,
      );
      if (faults.length > 0 || (warnings.length > 0 && confirmed === undefined)) return { kept: answers };
      if (answers.correcting !== null) return reword(scene, answers, answers.correcting, parts);
      return act === 'submit' ? submit(scene, answers, parts) : send(scene, answers, act === 'force', parts);
    },
  };
}

/** What the person may do with it. */
function sayWhatNext(scene: Scene, answers: Answers, { faults, warnings }: Checked, approval: Approval): void {
  const { composer, visit } = scene;
  const anyway = warnings.length > 0 ? '-anyway' : '';
  const mayOverride = mayDo(visit.member.role, 'override-approval');
  if (faults.length > 0) composer.paragraph('faults-first');
  else if (answers.correcting !== null) {
    if (approval === 'required' && !mayOverride) composer.paragraph('reword-needs-approval');
    else scene.press(`correct${anyway}-button`, `send${anyway}`);
  } else if (mayAnnounceAlone(visit.member, approval)) {
    scene.press(answers.publishAt === null ? `send${anyway}-button` : `schedule${anyway}-button`, `send${anyway}`);
    if (answers.publishAt === null) scene.press('later-button', 'later');
    scene.press('file-button', 'file');
  } else {
    composer.paragraph('needs-approval');
    scene.press(`submit${anyway}-button`, `submit${anyway}`);
    if (approval === 'required' && mayOverride) scene.press('emergency-button', `force${anyway}`);
    scene.press('file-button', 'file');
  }
}

async function send(
  scene: Scene,
  answers: Answers,
  isEmergency: boolean,
  parts: ComposeParts,
): Promise<Finished<Answers>> {
  const { member } = scene.visit;
  const { approval, now } = parts;
  const draft: AnnouncementDraft = draftOf(answers);
  const published = await announce(parts.db, { staffId: member.id }, draft, {
    approval,
    isEmergency,
    author: member.id,
    now: now(),
  });
  if (published.isRepeated) return { kept: answers, said: { id: 'same-already' } };
  const sum = [...published.recipients.values()].reduce((all, chats) => all + chats, 0);
  scene.composer.paragraph(answers.publishAt === null ? 'accepted' : 'scheduled', { count: sum });
  if (isEmergency) await parts.forced(published.id, scene);
  await parts.accepted(published.id, scene);
  return 'done';
}

async function submit(scene: Scene, answers: Answers, parts: ComposeParts): Promise<Finished<Answers>> {
  const id = await submitAnnouncement(parts.db, { staffId: scene.visit.member.id }, draftOf(answers), parts.now());
  if (id === null) return { kept: answers, said: { id: 'same-already' } };
  scene.composer.paragraph('submitted');
  sayWhoKnows(scene.composer, await parts.submitted(id, scene));
  return 'done';
}

async function reword(scene: Scene, answers: Answers, id: number, parts: ComposeParts): Promise<Finished<Answers>> {
  const staff = { staffId: scene.visit.member.id };
  const isChanged = await correctAnnouncement(parts.db, staff, id, { texts: answers.texts }, parts.approval);
  scene.composer.paragraph(isChanged ? 'corrected' : 'nothing-changed');
  if (isChanged && parts.approval === 'required') await parts.forced(id, scene);
  parts.changed();
  return 'done';
}
