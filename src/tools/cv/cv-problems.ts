import type { Content } from '#model/content.ts';
import type { CvDocument } from '#lib/cv/document.ts';
import type { Problem } from '#lib/problem.ts';
import { describeCharacter } from '#tools/typeset/find-character.ts';

const file = 'cv.yaml';

/** A CV that would be an empty page. */
export function emptyCv(content: Content, variant: string | undefined): Problem {
  const name = variant === undefined ? 'The CV' : `The CV \`${variant}\``;
  return {
    file,
    ...placeOf(content, variant, 'sections'),
    code: 'empty-cv',
    message: `${name} would be empty: none of its sections has an entry.`,
    hint: 'Name a section that has entries, for example `sections: [education, publications]`, or take its `tags` away.',
    severity: 'error',
  };
}

/** A CV that is longer than its author wants. */
export function tooManyPages(
  content: Content,
  { variant, pages: wanted }: CvDocument,
  pages: number,
  path: string,
): Problem {
  return {
    file,
    ...placeOf(content, variant, 'pages'),
    code: 'too-many-pages',
    message: `${path} has ${pages} pages, and should have at most ${wanted}.`,
    hint: 'Leave sections out, limit one (`{ section: talks, limit: 5 }`), or show less (`show: [links]`).',
    severity: 'warning',
  };
}

/** A character that no font has: it would be an empty box. */
export function missingGlyph(content: Content, character: string): Problem {
  const { place, named } = describeCharacter(content, character);
  return {
    ...(place ?? { file, position: undefined }),
    code: 'missing-glyph',
    message: `No font of the CV has the character ${named}, so it cannot be set.`,
    hint: 'Write it another way: words instead of an emoji, for example.',
    severity: 'error',
  };
}

/** A font that should be installed and is not. */
export function missingFont(packageName: string): Problem {
  return {
    file,
    position: undefined,
    code: 'missing-font',
    message: `The font package ${packageName} is not installed, so the CV cannot be set.`,
    hint: 'Run `npm ci`, which installs everything anew.',
    severity: 'error',
  };
}

function placeOf(content: Content, variant: string | undefined, key: string): Pick<Problem, 'position' | 'field'> {
  const entry = content.entries.find(({ collection }) => collection === 'cv');
  const { variants = [] } = (entry?.data ?? {}) as { variants?: { id?: unknown }[] };
  const index = variants.findIndex(({ id }) => id === variant);
  const path = variant === undefined ? [key] : ['variants', index, key];
  return { position: entry?.locate(path), field: variant === undefined ? key : `variants[${index}].${key}` };
}
