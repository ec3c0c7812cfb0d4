import type { Listed } from '../../store/announcement-list.ts';
import type { PlatformCounts } from '../../store/progress.ts';
import type { Missed } from '../../store/progress-messages.ts';
import type { Composer } from '../../texts/compose.ts';
import { platformName } from './audience-step.ts';

/** How it goes, with buttons to pause and stop it. */
export function progressText(
  composer: Composer,
  { id, title, state }: Listed,
  progress: readonly PlatformCounts[],
  secondsLeft: number | null,
): void {
  const press = (label: string, act: string): void =>
    composer.choice(label, { intent: 'announcement', item: `${act}.${id}` });
  const strong = { text: title, strong: true };
  composer.paragraph(state === 'paused' ? 'progress-paused' : 'progress', { title: strong });
  platformLines(composer, progress);
  if (secondsLeft !== null && state === 'accepted')
    composer.paragraph('time-left', { time: duration(composer, secondsLeft) });
  if (state === 'paused') press('resume-sending-button', 'resume');
  else press('pause-sending-button', 'pause');
  press('stop-sending-button', 'cancel');
}

/** What became of it, and why some were not reached. */
export function reportText(
  composer: Composer,
  { id, title, state, failed }: Listed,
  progress: readonly PlatformCounts[],
  missed: readonly Missed[],
): void {
  const press = (label: string, act: string): void =>
    composer.choice(label, { intent: 'announcement', item: `${act}.${id}` });
  const strong = { text: title, strong: true };
  composer.paragraph(state === 'accepted' ? 'report' : `report-${state}`, { title: strong });
  platformLines(composer, progress);
  const doubtful = progress.reduce((sum, { inDoubt }) => sum + inDoubt, 0);
  if (doubtful > 0)
    composer.paragraph(state === 'withdrawn' ? 'report-maybe-there' : 'report-doubtful', { count: doubtful });
  for (const { platform, state: what, reason, count } of missed)
    composer.paragraph('missed-line', {
      count,
      platform: platformName(platform),
      reason: composer.say.has(`reason-${reason}`)
        ? composer.say(`reason-${reason}`)
        : composer.say(`missed-${what}`, { reason }),
    });
  if (failed > 0 && state === 'accepted') press('resend-button', 'resend');
  if (state !== 'withdrawn') press('show-button', 'show');
}

function platformLines(composer: Composer, progress: readonly PlatformCounts[]): void {
  for (const { platform, sent, waiting, later, failed, gone, skipped } of progress) {
    const all = sent + waiting + failed + gone + skipped;
    composer.paragraph('progress-line', { platform: platformName(platform), sent, all });
    const missed = failed + gone + skipped;
    if (waiting > later) composer.paragraph('progress-waiting', { count: waiting - later });
    if (later > 0) composer.paragraph('progress-later', { count: later });
    if (missed > 0) composer.paragraph('progress-missed', { count: missed });
  }
}

function duration({ say }: Composer, seconds: number): string {
  return seconds < 90 ? say('seconds', { count: seconds }) : say('minutes', { count: Math.round(seconds / 60) });
}
