import type { PublicationStatus } from '#schemas/publication.ts';

/** What authors write instead of a year, and BibLaTeX's `pubstate` (manual, section 4.9.2.11), as statuses. */
const statuses: readonly [RegExp, PublicationStatus][] = [
  [/^(in ?press|im druck|sous presse|en prensa|印刷中)$/, 'in-press'],
  [/^(forthcoming|to appear|accepted( for publication)?|im erscheinen|à paraître|待刊|已录用)$/, 'accepted'],
  [/^(submitted( for publication)?|eingereicht|soumis|已投稿)$/, 'submitted'],
  [/^(under review|in review|in revision|under revision|审稿中)$/, 'under-review'],
  [/^(prepublished|preprint|working paper)$/, 'preprint'],
  [/^published$/, 'published'],
];

/** The words for the author who wants to write one. */
export const statusWords = ['in press', 'forthcoming', 'submitted', 'under review', 'preprint', 'published'];

/** The status that a text names, with or without a year beside it. */
export function statusIn(text: string): { status?: PublicationStatus; rest: string } {
  const [year = ''] = /\b\d{4}\b/.exec(text) ?? [];
  const words = text
    .replace(year, '')
    .replace(/[{}()[\]~.,]/g, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
  const status = statuses.find(([pattern]) => pattern.test(words))?.[1];
  return status ? { status, rest: year } : { rest: text };
}
