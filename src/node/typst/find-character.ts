import type { Content } from '#model/content.ts';
import { formatField, type Problem } from '#model/problem.ts';

type Place = Pick<Problem, 'file' | 'position' | 'field'> & { text: string };

/** Where a character stands, and how a message names it: `ༀ (U+0F00), in "Prizes and ༀ in Kyōto"`. */
export function describeCharacter(
  content: Content,
  character: string,
): { place: Pick<Problem, 'file' | 'position' | 'field'> | undefined; named: string } {
  const found = findCharacter(content, character);
  const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  if (!found) return { place: undefined, named: `${character} (U+${code})` };
  const { text, file, position, field } = found;
  return {
    place: { file, position, ...(field && { field }) },
    named: `${character} (U+${code}), in "${shorten(text, character)}"`,
  };
}

/** Where the content has a character: the first text with it. */
function findCharacter(content: Content, character: string): Place | undefined {
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

/** A few words around a character. */
function shorten(text: string, character: string): string {
  const at = text.normalize('NFC').indexOf(character);
  const [from, to] = [Math.max(0, at - 24), at + 24];
  return `${from > 0 ? '…' : ''}${text.slice(from, to).trim()}${to < text.length ? '…' : ''}`;
}
