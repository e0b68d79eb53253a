import { withinOneLetter } from '#text/similar.ts';
import type { EntryProblem } from './entry-reader.ts';
import { controlTypes } from './entry-types.ts';
import { type BibEntry, type BibField, parseBibtex } from './parse-bibtex.ts';
import { repairFields } from './repair.ts';

/** The publications of a .bib file, complete with what they inherit. */
export interface Bibliography {
  entries: BibEntry[];
  /** The citation keys of all publications, also of those that could not be read. */
  keys: Set<string>;
  problems: EntryProblem[];
}

/** Reads the text of a .bib file: syntax, damaged characters, inheritance. */
export function readBibtex(text: string): Bibliography {
  const parsed = parseBibtex(text);
  const repaired = repairFields(parsed.entries);
  const { publications, problems } = inheritFields(repaired.entries);
  const listed = new Set(publications.map(({ key }) => key));
  const keys = new Set(parsed.keys);
  for (const { key } of parsed.entries) if (!listed.has(key)) keys.delete(key);
  return { entries: publications, keys, problems: [...parsed.problems, ...repaired.problems, ...problems] };
}

/**
 * Completes entries with what they inherit by `xdata` and `crossref` (biblatex manual, sections 2.4.1.1 and 3.13.6), so
 * that whoever reads them need not know of it, and leaves out those that are no publications. What is inherited says
 * from where, and keeps its position there.
 *
 * biber lets `xdata` win over what an entry says itself; here what the entry says wins, as with `crossref`.
 */
export function inheritFields(entries: readonly BibEntry[]): { publications: BibEntry[]; problems: EntryProblem[] } {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  // BibTeX knows no capitals in keys.
  const byFoldedKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
  const problems: EntryProblem[] = [];
  const done = new Map<BibEntry, BibEntry>();
  const parents = new Set<string>();

  const complete = (entry: BibEntry, below: readonly BibEntry[]): BibEntry => {
    const known = done.get(entry);
    if (known) return known;
    let fields = entry.fields;
    for (const name of ['xdata', 'crossref']) {
      const link = entry.fields.find((field) => field.name === name);
      if (!link) continue;
      for (const key of keysIn(link.value)) {
        const parent = byKey.get(key) ?? byFoldedKey.get(key.toLowerCase());
        if (!parent) problems.push(unknownParent(link, key, entries));
        else if (parent === entry || below.includes(parent)) problems.push(circle(link, key));
        else {
          if (name === 'crossref') parents.add(parent.key);
          const whole = complete(parent, [...below, entry]);
          fields = [...fields, ...inherited(entry.type, fields, whole, name === 'xdata')];
        }
      }
    }
    const whole = fields === entry.fields ? entry : { ...entry, fields };
    done.set(entry, whole);
    return whole;
  };

  const completed = entries.map((entry) => complete(entry, []));
  return { publications: completed.filter((entry) => isPublication(entry, parents.has(entry.key))), problems };
}

/** The fields that a child gets from a parent: all that it has not, under the names it calls them by. */
function inherited(type: string, own: readonly BibField[], parent: BibEntry, isXdata: boolean): BibField[] {
  const has = new Set(own.map(({ name }) => name));
  for (const group of sameMeaning) if (group.some((name) => has.has(name))) for (const name of group) has.add(name);
  const pairs = isXdata
    ? []
    : renamings.filter(({ parents, children }) => parents.includes(parent.type) && children.includes(type));
  const get = (field: BibField, name: string): BibField[] => {
    if (has.has(name)) return [];
    has.add(name);
    return [{ ...field, name, inheritedFrom: field.inheritedFrom ?? parent.key }];
  };
  const renamed = parent.fields.flatMap((field) =>
    pairs.flatMap(({ fields }) => (fields[field.name] ?? []).flatMap((name) => get(field, name))),
  );
  const groups = new Set(has);
  const same = parent.fields
    .filter(({ name }) => (isXdata ? name !== 'xdata' && name !== 'ids' : !notInherited.has(name)) && !groups.has(name))
    .flatMap((field) => get(field, field.name));
  return [...renamed, ...same];
}

/**
 * Whether an entry is something that somebody published: `@xdata` never is, and proceedings that other entries name as
 * their parent are only if they have an author. BibLaTeX's options `dataonly` and `skipbib` decide otherwise.
 */
function isPublication({ type, fields }: BibEntry, isParent: boolean): boolean {
  if (controlTypes.has(type)) return false;
  const options = fields.find(({ name, inheritedFrom }) => name === 'options' && !inheritedFrom)?.value ?? '';
  const option = /\b(?:skipbib|dataonly)\b\s*(?:=\s*(true|false))?/.exec(options);
  if (option) return option[1] === 'false';
  return !(isParent && containers.has(type)) || fields.some(({ name }) => name === 'author');
}

function keysIn(value: string): string[] {
  return value
    .split(',')
    .map((key) => key.trim())
    .filter(Boolean);
}

function unknownParent(link: BibField, key: string, entries: readonly BibEntry[]): EntryProblem {
  const meant = withinOneLetter(
    key,
    entries.map((entry) => entry.key),
  );
  return {
    position: link.position,
    field: link.name,
    severity: 'warning',
    code: 'unknown-parent',
    group: 'no such entry',
    message: `There is no entry \`${key}\` from which this one could inherit, so it is shown as it is.`,
    hint: meant ? `Did you mean \`${meant}\`?` : `Add the entry, or delete \`${link.name}\`.`,
  };
}

function circle(link: BibField, key: string): EntryProblem {
  return {
    position: link.position,
    field: link.name,
    severity: 'warning',
    code: 'circular-inheritance',
    message: `This entry inherits from \`${key}\`, and that from this one, so nothing is inherited.`,
    hint: `Delete one of the two \`${link.name}\` fields.`,
  };
}

/** How a field of a parent is called in its child. */
interface Renaming {
  parents: readonly string[];
  children: readonly string[];
  /** The parent's name of a field to the child's names of it. */
  fields: Readonly<Record<string, readonly string[]>>;
}

const inBooks = ['inbook', 'bookinbook', 'suppbook'];
const inCollections = ['incollection', 'inreference', 'suppcollection'];
const inProceedings = ['inproceedings', 'conference'];
const toMain = { title: ['maintitle'], subtitle: ['mainsubtitle'], titleaddon: ['maintitleaddon'] };
const toBook = { title: ['booktitle'], subtitle: ['booksubtitle'], titleaddon: ['booktitleaddon'] };
const toJournal = { title: ['journaltitle'], subtitle: ['journalsubtitle'] };

/** What biber renames (biblatex manual, appendix B, "Default Inheritance Setup"); the types of a pair restrict it. */
const renamings: readonly Renaming[] = [
  { parents: ['mvbook', 'book'], children: inBooks, fields: { author: ['author', 'bookauthor'] } },
  { parents: ['mvbook'], children: ['book', ...inBooks], fields: toMain },
  {
    parents: ['mvcollection', 'mvreference'],
    children: ['collection', 'reference', ...inCollections],
    fields: toMain,
  },
  { parents: ['mvproceedings'], children: ['proceedings', ...inProceedings], fields: toMain },
  { parents: ['book'], children: inBooks, fields: toBook },
  { parents: ['collection', 'reference', 'book'], children: inCollections, fields: toBook },
  { parents: ['proceedings', 'book'], children: inProceedings, fields: toBook },
  { parents: ['periodical'], children: ['article', 'suppperiodical'], fields: toJournal },
];

/**
 * What no child inherits. The first two rows are biber's; the others name or describe the parent itself. biber hands
 * those on too, so that a paper would get the DOI and the abstract of its proceedings.
 */
const notInherited: ReadonlySet<string> = new Set([
  ...['crossref', 'xref', 'xdata', 'entryset', 'entrysubtype', 'execute', 'ids', 'label', 'options', 'presort'],
  ...['related', 'relatedoptions', 'relatedstring', 'relatedtype', 'shorthand', 'shorthandintro', 'sortkey'],
  ...['shorttitle', 'sorttitle', 'indextitle', 'indexsorttitle', 'title', 'subtitle', 'titleaddon', 'author'],
  ...['doi', 'url', 'urldate', 'urlyear', 'eprint', 'eprinttype', 'eprintclass', 'archiveprefix', 'primaryclass'],
  ...['pmid', 'pmcid', 'hal_id', 'abstract', 'annote', 'annotation', 'keywords', 'note', 'addendum', 'file', 'pages'],
  ...[
    'pagetotal',
    'selected',
    'award',
    'award_name',
    'presentation',
    'preview',
    'pdf',
    'code',
    'slides',
    'poster',
    'video',
    'website',
  ],
  ...['blog', 'html', 'supp', 'bibtex_show', 'additional_info', 'altmetric', 'dimensions', 'google_scholar_id'],
  ...['biburl', 'bibsource', 'timestamp', 'adsurl', 'mrnumber', 'zblnumber', 'key', 'pubstate', 'owner'],
]);

/** Fields that say the same thing: a child that has one of a row inherits none of it. */
const sameMeaning: readonly (readonly string[])[] = [
  ['date', 'year', 'month', 'day'],
  ['journal', 'journaltitle'],
  ['address', 'location'],
  ['publisher', 'school', 'institution'],
];

/** Entries that hold others. Without an author of their own they are only where their papers appeared. */
const containers: ReadonlySet<string> = new Set(['proceedings', 'mvproceedings', 'periodical']);
