import type { StyleRules } from './style-rules.ts';

/** A citation style: its text in CSL is `src/publications/cite/styles/` + id + `.csl`. */
interface CitationStyleRow {
  id: string;
  /** The name by which people know it. */
  label: string;
  /** What it asks of its data. */
  rules: StyleRules;
}

/** What most styles write in place of the date of a work that has not appeared. */
export const usualStatuses: NonNullable<StyleRules['statuses']> = {
  'in-press': 'in press',
  accepted: 'forthcoming',
  submitted: 'submitted',
  'under-review': 'under review',
  'in-preparation': 'in preparation',
};

/** All citation styles that a paper's page offers, in the order of the page. Nothing else says of a style what it is. */
export const citationStyles = [
  {
    id: 'apa',
    label: 'APA',
    rules: {
      titles: 'sentence',
      containers: 'as-titles',
      articleNumber: 'number',
      // A work that is accepted is "in press".
      statuses: { ...usualStatuses, accepted: 'in press' },
      dateRanges: 'year-first',
      dissertation: 'Doctoral dissertation',
      genres: {
        dataset: 'Data set',
        software: 'Computer software',
        speech: 'Conference presentation',
        manuscript: 'Unpublished manuscript',
        motion_picture: 'Film',
        song: 'Song',
        interview: 'Interview',
      },
      others: ', et al.',
    },
  },
  {
    id: 'ieee',
    label: 'IEEE',
    rules: {
      titles: 'sentence',
      containers: 'written',
      writtenTitles: ['book', 'software', 'standard', 'motion_picture', 'song', 'graphic', 'performance'],
      articleNumber: 'number',
      statuses: { ...usualStatuses, accepted: 'to be published', submitted: 'submitted for publication' },
      dateRanges: 'year-last',
      dissertation: 'Ph.D. dissertation',
      genres: { manuscript: 'unpublished' },
      etAl: '<i>et al.</i>',
    },
  },
  {
    id: 'chicago',
    label: 'Chicago',
    rules: {
      titles: 'written',
      patentsInSentence: true,
      capitalAfterStop: true,
      containers: 'written',
      articleNumber: 'number',
      statuses: {
        'in-press': 'In press',
        accepted: 'Forthcoming',
        submitted: 'Submitted',
        'under-review': 'Under review',
        'in-preparation': 'In preparation',
      },
      dissertation: 'PhD diss.',
      genres: { manuscript: 'Unpublished manuscript' },
      others: ', et al.',
    },
  },
  {
    id: 'mla',
    label: 'MLA',
    rules: {
      titles: 'written',
      capitalAfterStop: true,
      containers: 'written',
      articleNumber: 'number',
      statuses: { ...usualStatuses, 'in-press': 'forthcoming' },
      dateRanges: 'short-years',
      dissertation: 'PhD dissertation',
      others: ', et al.',
    },
  },
  {
    id: 'vancouver',
    label: 'Vancouver',
    rules: {
      titles: 'sentence-not-after-colon',
      containers: 'as-titles',
      articleNumber: 'number',
      // Citing Medicine, "Forthcoming (in press)".
      statuses: {
        'in-press': 'Forthcoming',
        accepted: 'Forthcoming',
        submitted: 'Submitted',
        'under-review': 'Under review',
        'in-preparation': 'In preparation',
      },
      forthcoming: 'Forthcoming',
      dateRanges: 'nlm',
      dissertation: 'dissertation',
      genres: { manuscript: 'unpublished' },
      others: ', et al.',
      allInverted: true,
      beforeGroup: '; ',
      holders: true,
    },
  },
  {
    id: 'gb',
    label: 'GB/T 7714',
    rules: {
      titles: 'written',
      containers: 'written',
      articleNumber: 'number',
      statuses: usualStatuses,
      seasons: false,
      dateRanges: 'hyphen',
      numberDash: '-',
      others: ', et al.',
      allInverted: true,
      ownWords: true,
      organisationsAsWritten: true,
    },
  },
  {
    id: 'nature',
    label: 'Nature',
    rules: {
      titles: 'sentence',
      containers: 'written',
      writtenTitles: ['book', 'report'],
      articleNumber: 'number',
      statuses: { ...usualStatuses, 'in-press': 'in the press', accepted: 'in the press' },
      dissertation: 'PhD thesis',
      others: ' <i>et al.</i>',
    },
  },
] as const satisfies readonly CitationStyleRow[];

export type CitationStyle = (typeof citationStyles)[number]['id'];
