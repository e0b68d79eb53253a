import { isFields } from '#check/schema/walk-schema.ts';
import type { CheckedContent } from '#model/checked-content.ts';
import type { Content } from '#model/content.ts';
import type { Position, Problem } from '#model/problem.ts';
import { splitFrontMatter } from '#text/front-matter.ts';
import { sampleParts } from './sample-parts.ts';

/** The person whom the sample is about. */
const sampleOwner = { given: 'Chien-Shiung', family: 'Wu' };

/** Whether the content is the sample's, about its own person. */
export function isSampleOwner({ good }: CheckedContent): boolean {
  return good.profile.some(
    ({ data: { name } }) => name.given === sampleOwner.given && name.family === sampleOwner.family,
  );
}

/** A part of the content that says something about a person: an item, a field of prose, a text, a publication. */
interface ContentPart {
  file: string;
  position: Position | undefined;
  what: string;
  fingerprint: string;
}

/** Every part of a content folder by which the sample is known again. */
export function findParts({ entries, bibliography }: Content): ContentPart[] {
  const fromEntries = entries.flatMap((entry): ContentPart[] => {
    const { collection, file, data, source } = entry;
    if (['metrics', 'coordinates'].includes(collection)) return [];
    const body = source === undefined ? '' : splitFrontMatter(source).body.trim();
    const text = { file, position: { line: 1, column: 1 }, what: 'the text', fingerprint: fingerprint(body) };
    const isWhole = !['site', 'cv', 'profile'].includes(collection);
    const fields = Object.entries(isFields(data) ? data : {}).filter(([, value]) => isProse(value));
    const parts = isWhole
      ? [{ file, position: entry.locate([]), what: 'this entry', fingerprint: fingerprint(data) }]
      : fields.map(([key, value]) => ({
          file,
          position: entry.locate([key]),
          what: `\`${key}\``,
          fingerprint: fingerprint({ [key]: value }),
        }));
    // A place in one line is a name that others write, too.
    return [...(isFields(data) && isProse(data) ? parts : []), ...(body.length > 40 ? [text] : [])];
  });
  const fromBib = bibliography.entries.map(({ key, position, fields }) => ({
    file: bibliography.file,
    position,
    what: 'this entry',
    fingerprint: fingerprint([key, fields.find(({ name }) => name === 'title')?.value]),
  }));
  return [...fromEntries, ...fromBib];
}

/** Whether something has words in it by which it could be known again: more than a tag, a number or a name. */
function isProse(value: unknown): boolean {
  return /\p{L}\s+\p{L}|\p{Script=Han}{6}/u.test(JSON.stringify(value) ?? '');
}

/** What is left of the sample where the profile is somebody else's: prizes, places and papers of another person. */
export function checkSampleLeftovers(checked: CheckedContent): Problem[] {
  if (checked.good.profile.length === 0 || isSampleOwner(checked)) return [];
  const sample = new Set(sampleParts);
  return findParts(checked.content)
    .filter((part) => sample.has(part.fingerprint))
    .map(({ file, position, what }) => ({
      file,
      position,
      code: 'sample-leftover',
      group: file.includes('/') ? file.slice(0, file.indexOf('/')) : file,
      message: `${what[0]!.toUpperCase()}${what.slice(1)} is that of the sample, which is about Chien-Shiung Wu.`,
      hint: 'Replace it, or delete it. `npm run new` writes a folder without the sample.',
      severity: 'warning',
    }));
}

/** A short mark of what a value says, the same for equal values (FNV-1a, 32 bits, in letters and digits). */
function fingerprint(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
