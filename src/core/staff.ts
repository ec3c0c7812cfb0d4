export const roles = ['administrator', 'editor', 'publisher', 'partner'] as const;
export type Role = (typeof roles)[number];

/** What staff do. `propose-…` waits for somebody who may approve it. */
export const acts = [
  'manage-staff',
  'read-content',
  'write-content',
  'propose-content',
  'approve-content',
  'announce',
  'propose-announcement',
  'approve-announcement',
  'override-approval',
  /** Pausing, correcting and withdrawing the announcements of others; authors may stop their own. */
  'control-announcement',
  /** Making links and codes by which others order announcements. */
  'invite',
] as const;
export type Act = (typeof acts)[number];

/** A person who works with the assistant, as the database has them at this moment. */
export interface StaffMember {
  id: number;
  name: string;
  role: Role;
  /** A partner's own; null for everybody else. */
  organisation: string | null;
}

/** The one place that says who may do what. */
const rights: Readonly<Record<Role, readonly Act[]>> = {
  administrator: acts,
  editor: [
    'read-content',
    'write-content',
    'propose-content',
    'approve-content',
    'propose-announcement',
    'approve-announcement',
    'control-announcement',
    'invite',
  ],
  publisher: ['read-content', 'announce', 'propose-announcement', 'control-announcement', 'invite'],
  partner: ['read-content', 'propose-content', 'propose-announcement'],
};

export function mayDo(role: Role, act: Act): boolean {
  return rights[role].includes(act);
}

/** Everything that the role may do, in the order of `acts`. */
export function actsOf(role: Role): Act[] {
  return acts.filter((act) => mayDo(role, act));
}
