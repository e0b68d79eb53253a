import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  type LineCounter,
  type ParsedNode,
  parseDocument,
  type YAMLParseError,
  type YAMLWarning,
} from 'yaml';

/** Something that keeps a YAML text from being read, by the parser's name for it or ours. */
export type YamlComplaint = Pick<YAMLParseError | YAMLWarning, 'message' | 'pos'> & {
  code: YAMLParseError['code'] | 'TOO_LONG' | 'NO_KEY';
};

/** The longest YAML text. The record of a whole life has a tenth of it, and the parser needs seconds for it. */
const mostCharacters = 2_000_000;
/** The most lists and fields within each other in a line. The parser follows thousands for minutes, or ends the process. */
const deepest = 500;
/** The most wrong keys that are reported. */
const mostWrongKeys = 50;

/** Parses YAML within bounds. The lines are counted in any case. */
export function parseYaml(text: string, lineCounter: LineCounter): { document: Document; complaints: YamlComplaint[] } {
  const excess = findYamlExcess(text);
  if (excess) return refuse(text, lineCounter, excess);
  // Each of ten thousand errors would have its stack written down, which nobody reads.
  const { stackTraceLimit } = Error;
  try {
    Error.stackTraceLimit = 0;
    // The parser compares each key with each before it; thousands of them would take seconds.
    const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'error', uniqueKeys: false });
    return { document, complaints: [...document.errors, ...findWrongKeys(document.contents), ...document.warnings] };
  } catch (failure) {
    if (!(failure instanceof RangeError)) throw failure;
    return refuse(text, lineCounter, { code: 'RESOURCE_EXHAUSTION', message: failure.message, pos: [0, 0] });
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function refuse(text: string, lineCounter: LineCounter, complaint: YamlComplaint) {
  lineCounter.addNewLine(0);
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) lineCounter.addNewLine(end + 1);
  return { document: parseDocument(''), complaints: [complaint] };
}

/** What opens a list or a field within a line, brackets, and what ends a field within brackets. */
const marks = /[\n,[\]{}]|[-?:](?=\s)/g;

/** Why a text is not given to the parser, which counts brackets itself; undefined for all sensible text. */
export function findYamlExcess(text: string): YamlComplaint | undefined {
  if (text.length > mostCharacters) return { code: 'TOO_LONG', message: '', pos: [mostCharacters, mostCharacters] };
  let brackets = 0;
  let onLine = 0;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '\n') onLine = 0;
    else if (mark === ',') onLine = brackets > 0 ? 0 : onLine;
    else if (mark === '[' || mark === '{') brackets++;
    else if (mark === ']' || mark === '}') brackets = Math.max(0, brackets - 1);
    else onLine++;
    if (onLine > deepest) return { code: 'RESOURCE_EXHAUSTION', message: '', pos: [index, index] };
  }
  return undefined;
}

/** Keys that are twice in a mapping, and lists in the place of keys, which take minutes where they are nested. */
function findWrongKeys(node: ParsedNode | null): YamlComplaint[] {
  const found: YamlComplaint[] = [];
  const open: unknown[] = [node];
  while (open.length > 0 && found.length < mostWrongKeys) {
    const next = open.pop();
    if (!isCollection(next)) continue;
    const taken = new Set<unknown>();
    for (const item of next.items) {
      const key = isPair(item) ? item.key : undefined;
      if (isCollection(key)) {
        const at = key.range?.[0] ?? 0;
        found.push({ code: 'NO_KEY', message: '', pos: [at, at + 1] });
      } else if (isMap(next) && isScalar(key)) {
        const at = key.range?.[0] ?? 0;
        if (taken.has(key.value)) found.push({ code: 'DUPLICATE_KEY', message: '', pos: [at, at + 1] });
        taken.add(key.value);
      }
      const value = isPair(item) ? item.value : item;
      if (isNode(value)) open.push(value);
    }
  }
  return found.sort((a, b) => a.pos[0] - b.pos[0]).slice(0, mostWrongKeys);
}
