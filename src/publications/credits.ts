import type { Words } from '#site/words/words.ts';
import { displayName, type Name, type Publication } from './publication.ts';

/** Words that say that a name is one of a group of people. */
const group = /collaborations?|consortium|group|team|network|project|initiative|committee|合作组|团队/i;

/** What a collaboration is called: `ATLAS` is the ATLAS Collaboration. */
export function collaborationName(collaboration: string): string {
  return group.test(collaboration) ? collaboration : `${collaboration} Collaboration`;
}

/** Everybody who is to be credited as an author: the authors, and the collaboration that publishes with them. */
export function creditedAuthors({ authors, collaboration }: Publication): Name[] {
  const name = collaboration && collaborationName(collaboration);
  const isNamed = authors.some(({ literal = '' }) => literal.replace(/^the\s+/i, '') === name);
  return name && !isNamed ? [...authors, { literal: name }] : authors;
}

/**
 * A name as catalogues have it, `van der Berg, Jan, Jr.`: formats that divide names at their commas. The name of a body
 * has none, and neither has a part.
 */
export function catalogueName({ given, particle, family, suffix, literal }: Name): string {
  const plain = (part: string) => part.replace(/\s*[,،，]\s*/g, ' ').trim();
  if (literal) return plain(literal);
  const parts = [[particle, family].filter(Boolean).join(' '), given ?? (suffix && ''), suffix];
  return parts
    .filter((part) => part !== undefined)
    .map(plain)
    .join(', ');
}

/** The editors in a line of text, as those of a work without authors are named. */
export function editorNames(
  { editors, editorsOthers }: Pick<Publication, 'editors' | 'editorsOthers'>,
  words: Words,
): string {
  if (editors.length === 0) return '';
  const omitted = editorsOthers ? [words.publications.authorsOmitted] : [];
  return [...editors.map(displayName), ...omitted].join(words.listSeparator);
}
