import type { PublicationStatus } from '#model/schema/publication.ts';

/** What authors write instead of a year, and BibLaTeX's `pubstate` (manual, section 4.9.2.11), as statuses. */
const statuses: readonly [RegExp, PublicationStatus][] = [
  [
    /^((articles? )?in ?press|im druck|sous presse|en prensa|no prelo|in corso di stampa|w druku|в печати|印刷中|online first|early access|ahead of print|epub ahead of print)$/,
    'in-press',
  ],
  [
    /^(forthcoming|to appear|accepted( for publication| manuscript)?|im erscheinen|erscheint|à paraître|de próxima aparición|待刊|已录用|录用|採録決定)$/,
    'accepted',
  ],
  [/^(submitted( for publication)?|eingereicht|soumis|enviado|已投稿|投稿中)$/, 'submitted'],
  [/^(under (peer )?review|in (peer )?review|in revision|under revision|en révision|审稿中|在审)$/, 'under-review'],
  [
    /^(in prep(aration)?|in vorbereitung|en préparation|en preparación|em preparação|in preparazione|manuscript in preparation|work in progress|准备中|準備中)$/,
    'in-preparation',
  ],
  [/^(prepublished|preprint|working paper)$/, 'preprint'],
  [/^published$/, 'published'],
];

/** The words for the author who wants to write one. */
export const statusWords = [
  'in press',
  'forthcoming',
  'submitted',
  'under review',
  'in preparation',
  'preprint',
  'published',
];

/** The status that a text names, with or without a year beside it. */
export function statusIn(text: string): { status?: PublicationStatus; rest: string } {
  const [year = ''] = /\b\d{4}\b/.exec(text) ?? [];
  const words = text
    .replace(year, '')
    .replace(/[{}()[\]~.,;:]/g, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase();
  const status = statuses.find(([pattern]) => pattern.test(words))?.[1];
  return status ? { status, rest: year } : { rest: text };
}
