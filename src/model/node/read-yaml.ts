import { isCollection, isMap, isNode, isScalar, LineCounter, type Node } from 'yaml';
import type { Locate } from '#model/content.ts';
import { formatField, type Problem } from '#model/problem.ts';
import { findUnshowable } from '#text/characters.ts';
import { explainAlias, explainYaml } from './explain-yaml.ts';
import { parseYaml, type YamlComplaint } from './parse-yaml.ts';
import { explainCharacter } from './read-text.ts';

/** What a YAML text says, where each part of it stands, and what could not be read. */
export interface YamlReading {
  data: unknown;
  locate: Locate;
  problems: Problem[];
}

/**
 * Reads YAML 1.2 (JSON is a part of it) with the position of every key.
 * @param firstLine the line of the file on which the text begins, counted from 1
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlReading {
  const lines = new LineCounter();
  const { document, complaints: told } = parseYaml(text, lines);
  const positionOf = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  const locate: Locate = (path) => positionOf(findOffset(document.contents, path));
  const problems = told
    // Once its syntax is broken the parser complains of all that follows; the first time says what is wrong.
    .filter((error, index) => error.code === 'DUPLICATE_KEY' || index === told.findIndex(isSyntax))
    .map((error): Problem => {
      const { offset, ...words } = explainYaml(error, text);
      return { file, position: positionOf(offset), ...words, severity: 'error' };
    });
  if (problems.length) return { data: undefined, locate, problems };
  try {
    const data = document.toJS() as unknown;
    for (const { path, name } of findCharacters(data))
      problems.push({
        file,
        position: locate(path),
        field: formatField(Array.isArray(data) ? path.slice(1) : path),
        ...explainCharacter(name),
      });
    return { data, locate, problems };
  } catch (failure) {
    const { offset, ...words } = explainFailure(failure, text);
    problems.push({ file, position: positionOf(offset), ...words, severity: 'error' });
    return { data: undefined, locate, problems };
  }
}

/** Where the part of a document that a path leads to begins; where the path leaves it, how far it goes. */
function findOffset(contents: unknown, path: readonly PropertyKey[]): number {
  let node = contents;
  let found = isNode(node) ? node.range?.[0] : 0;
  for (const key of path) {
    if (!isCollection(node)) break;
    const pair = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key))
      : undefined;
    if (pair) found = (pair.key as Node).range?.[0] ?? found;
    node = pair ? pair.value : isMap(node) ? undefined : node.items[Number(key)];
    if (!pair && isNode(node)) found = node.range?.[0] ?? found;
  }
  return found ?? 0;
}

/** Explains an alias (`*name`) that leads nowhere, or so many of them that the whole would never end. */
function explainFailure(failure: unknown, text: string): ReturnType<typeof explainAlias> {
  const said = failure instanceof Error ? failure.message : String(failure);
  const [, alias] = /^Unresolved alias.*: (.*)$/.exec(said) ?? [];
  if (alias !== undefined) return explainAlias(alias, text);
  const isBomb = failure instanceof ReferenceError && said.startsWith('Excessive');
  return {
    offset: 0,
    code: 'yaml-syntax',
    message: isBomb
      ? 'The aliases here repeat each other so often that the whole would be too much to read.'
      : `This is not valid YAML: ${said}.`,
    hint: 'Text that begins with * or & needs quotes around it.',
  };
}

/** Texts and keys with a character that no page can show: an escape such as `\u0007` hides one in YAML and JSON. */
function findCharacters(value: unknown, path: PropertyKey[] = [], seen = new Set()): Found[] {
  const found = typeof value === 'string' ? findUnshowable(value) : undefined;
  if (found) return [{ path, name: found.name }];
  // An alias within its own anchor has no end.
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  return Object.entries(value).flatMap(([key, inner]) => [
    ...findCharacters(key, path),
    ...findCharacters(inner, [...path, Array.isArray(value) ? Number(key) : key], seen),
  ]);
}
type Found = { path: PropertyKey[]; name: string };

const isSyntax = ({ code }: YamlComplaint) => code !== 'DUPLICATE_KEY';
