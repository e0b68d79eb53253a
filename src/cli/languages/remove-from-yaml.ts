import { isMap, isScalar, isSeq, type Node, type Pair, parse, parseDocument, type YAMLMap } from 'yaml';

/** A YAML text without a language. */
export interface RemovedFromYaml {
  text: string;
  /** How many texts of that language were removed. */
  removed: number;
  /** Offsets of the texts that are in that language only. They stay: nothing else says what they say. */
  alone: number[];
}

/** A piece of the text, from an offset up to another, and what it becomes. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Removes a language from every text of a YAML source that is given in several. A text that is left in the default
 * language alone is written as plain text. Everything else stays as it is written, comments and order included.
 * @param languages the languages of the site before, the default first; the removed one is another of them
 * @throws Error when what was written would say something else than what was read, such as when an alias loses its anchor
 */
export function removeFromYaml(source: string, tag: string, languages: readonly string[]): RemovedFromYaml {
  const document = parseDocument(source, { logLevel: 'error' });
  if (document.errors.length > 0) throw new Error('This file cannot be read. `npm run check` says why.');
  const found = findTexts(document.contents, tag, languages);
  const isAlone = ({ map }: LocalizedText) => map.items.length === 1;
  const alone = found.filter(isAlone).map(({ pair }) => startOf(pair));
  const edits = found.filter((one) => !isAlone(one)).map((one) => removeText(source, one, languages[0] ?? ''));
  const text = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((whole, edit) => whole.slice(0, edit.from) + edit.text + whole.slice(edit.to), source);
  const isSame = readWithout(text, tag, languages) === readWithout(source, tag, languages);
  if (!isSame) throw new Error('The language cannot be removed from this file without changing something else.');
  return { text, removed: edits.length, alone };
}

const keyOf = ({ key }: Pair) => (isScalar(key) ? String(key.value) : '');
const startOf = ({ key }: Pair) => (key as Node).range![0];
const findPair = (map: YAMLMap, tag: string) => map.items.find((item) => keyOf(item) === tag);

/** A text in several languages, and its pair of the language to remove. */
interface LocalizedText {
  map: YAMLMap;
  pair: Pair;
}

/** The texts below a node that are given in a language. */
function findTexts(node: unknown, tag: string, languages: readonly string[]): LocalizedText[] {
  if (isSeq(node)) return node.items.flatMap((item) => findTexts(item, tag, languages));
  if (!isMap(node)) return [];
  const pair = isLocalized(Object.keys(node.toJSON() as object), tag, languages) ? findPair(node, tag) : undefined;
  return pair ? [{ map: node, pair }] : node.items.flatMap(({ value }) => findTexts(value, tag, languages));
}

/** Whether a map is a text in several languages: each of its keys is a language of the site. */
function isLocalized(keys: readonly string[], tag: string, languages: readonly string[]): boolean {
  return keys.includes(tag) && keys.every((key) => languages.includes(key));
}

function removeText(source: string, { map, pair }: LocalizedText, defaultLanguage: string): Edit {
  const rest = map.items.filter((item) => item !== pair);
  const last = rest.length === 1 && rest[0] !== undefined && keyOf(rest[0]) === defaultLanguage ? rest[0] : undefined;
  const [from, valueEnd] = [map.range![0], map.range![1]];
  const value = last && (last.value as Node);
  if (value?.range && !hasComment(source.slice(from, valueEnd), map)) {
    // The key of a block is on a line below; its text goes where the block began.
    const before = map.flow ? from : afterKey(source, from);
    const gap = map.flow || before === from ? '' : ' ';
    const end = map.flow ? valueEnd : Math.max(...map.items.map((item) => endOf(source, item.value as Node)));
    return { from: before, to: end, text: gap + source.slice(value.range[0], endOf(source, value)) };
  }
  return map.flow ? removeFromFlow(source, map, pair) : removeFromBlock(source, map, pair);
}

/** Where the text of a block goes: behind the colon or the hyphen, when the block begins on a line of its own. */
function afterKey(source: string, from: number): number {
  const before = source.slice(0, from);
  return /[:?-][ \t]*\r?\n\s*$/.test(before) ? before.trimEnd().length : from;
}

function removeFromFlow(source: string, map: YAMLMap, pair: Pair): Edit {
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1];
  const previous = map.items[index - 1];
  return previous
    ? { from: endOf(source, previous.value as Node), to: endOf(source, pair.value as Node), text: '' }
    : { from: startOf(pair), to: startOf(next!), text: '' };
}

function removeFromBlock(source: string, map: YAMLMap, pair: Pair): Edit {
  const next = map.items[map.items.indexOf(pair) + 1];
  if (next && map.items[0] === pair) return { from: startOf(pair), to: startOf(next), text: '' };
  const from = source.lastIndexOf('\n', startOf(pair)) + 1;
  const lineEnd = source.indexOf('\n', Math.max(endOf(source, pair.value as Node) - 1, from));
  return { from, to: lineEnd < 0 ? source.length : lineEnd + 1, text: '' };
}

/** The end of a value, without the line break that a block scalar has at its end. */
function endOf(source: string, node: Node): number {
  const [from, end] = [node.range![0], node.range![1]];
  return from + source.slice(from, end).trimEnd().length;
}

/** Whether a comment would be lost with the keys of a map. */
function hasComment(written: string, map: YAMLMap): boolean {
  return (
    /(^|\s)#/.test(written) &&
    [map, ...map.items.flatMap(({ key, value }) => [key as Node, value as Node])].some(
      (node) => node.comment != null || node.commentBefore != null,
    )
  );
}

/** What a YAML source says without a language, as one text to compare; undefined where it cannot be read. */
function readWithout(source: string, tag: string, languages: readonly string[]): string | undefined {
  try {
    return JSON.stringify(withoutLanguage(parse(source, { logLevel: 'error' }), tag, languages));
  } catch {
    return undefined;
  }
}

function withoutLanguage(data: unknown, tag: string, languages: readonly string[]): unknown {
  if (Array.isArray(data)) return data.map((item) => withoutLanguage(item, tag, languages));
  if (typeof data !== 'object' || data === null) return data;
  const pairs = Object.entries(data).map(([key, value]) => [key, withoutLanguage(value, tag, languages)] as const);
  if (!pairs.every(([key]) => languages.includes(key))) return Object.fromEntries(pairs);
  const rest = pairs.filter(([key]) => key !== tag);
  const isPlain = rest.length === 1 && rest[0]![0] === languages[0];
  return isPlain ? rest[0]![1] : Object.fromEntries(rest.length > 0 ? rest : pairs);
}
