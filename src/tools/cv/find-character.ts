import type { Content } from '#lib/content.ts';
import { formatField, type Problem } from '#lib/problem.ts';

type Place = Pick<Problem, 'file' | 'position' | 'field'> & { text: string };

/** Where the content has a character: the first text with it. */
export function findCharacter(content: Content, character: string): Place | undefined {
  const has = (text: string) => text.normalize('NFC').includes(character);
  for (const { file, data, locate } of content.entries) {
    const found = findText(data, has);
    if (found) return { file, position: locate(found.path), field: formatField(found.path), text: found.text };
  }
  for (const { fields } of content.bibliography.entries)
    for (const { name, value, valuePosition } of fields)
      if (has(value)) return { file: content.bibliography.file, position: valuePosition, field: name, text: value };
  return undefined;
}

function findText(
  data: unknown,
  has: (text: string) => boolean,
  path: (string | number)[] = [],
): { path: (string | number)[]; text: string } | undefined {
  if (typeof data === 'string') return has(data) ? { path, text: data } : undefined;
  if (typeof data !== 'object' || data === null) return undefined;
  const entries = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  for (const [key, value] of entries) {
    const found = findText(value, has, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
