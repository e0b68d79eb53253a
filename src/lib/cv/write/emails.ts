import type { Profile } from '#schemas/profile.ts';

/** The addresses a file may hold: harvesters read files, so only those that are not hidden from them. */
export function findOpenEmails({ emails }: Pick<Profile, 'emails'>): string[] {
  return emails.filter(({ display }) => display === 'plain').map(({ address }) => address);
}
