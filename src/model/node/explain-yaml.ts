import type { YamlComplaint } from './parse-yaml.ts';

/** What is wrong with a YAML text, where its author would look for it. */
export interface YamlMistake {
  /** Where, as an offset in the text. */
  offset: number;
  code: 'yaml-syntax' | 'duplicate-key';
  message: string;
  hint: string;
}

type Words = Omit<YamlMistake, 'code'>;

/** A line of the text with the offset of its first character. */
interface Line {
  text: string;
  offset: number;
}

/** Says what a complaint of the YAML parser means: the parser names its own rules, and the author looks at a line. */
export function explainYaml(complaint: YamlComplaint, text: string): YamlMistake {
  const lines = splitLines(text);
  const at = lines.findLastIndex(({ offset }) => offset <= complaint.pos[0]);
  if (complaint.code === 'DUPLICATE_KEY') return { code: 'duplicate-key', ...explainDuplicate(complaint, lines, at) };
  const words =
    explainSpaces(lines, at) ??
    explainMarks(lines, at) ??
    explainRule(complaint) ??
    explainValue(complaint, lines[at]) ??
    explainIndentation(lines, at) ??
    explainOther(complaint, lines[at]);
  return { code: 'yaml-syntax', ...words };
}

/** Says what is wrong with an alias (`*name`) that leads nowhere: it is text, as a rule. */
export function explainAlias(name: string, text: string): YamlMistake {
  const offset = Math.max(text.indexOf(`*${name}`), 0);
  const line = splitLines(text).findLast((one) => one.offset <= offset);
  const { key, value } = (line && readKeyLine(line)) ?? {};
  return {
    offset,
    code: 'yaml-syntax',
    message: 'A word that begins with * has a meaning of its own in YAML.',
    hint: value ? `Put quotes around the text: \`${key}: ${quote(value)}\`.` : 'Put quotes around the text.',
  };
}

function splitLines(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const found = { text: line.replace(/\r$/, ''), offset };
    offset += line.length + 1;
    return found;
  });
}

/** `  - key: value`, as an author sees it: where the key begins, counted from 0, and what follows it. */
function readKeyLine({ text }: Line): { column: number; isItem: boolean; key: string; value: string } | undefined {
  const [, before = '', key, value = ''] = /^( *(?:- +)*)([A-Za-z][\w.-]*):(?:\s+(.*))?$/.exec(text) ?? [];
  return key === undefined ? undefined : { column: before.length, isItem: before.includes('-'), key, value };
}

function explainDuplicate({ pos }: YamlComplaint, lines: readonly Line[], at: number): Words {
  const key = readKeyLine(lines[at]!)?.key;
  const first = lines.slice(0, at).findLast((line) => readKeyLine(line)?.isItem);
  const isItem = key !== undefined && first && readKeyLine(first)?.key === key;
  return {
    offset: pos[0],
    message: 'This key stands twice in the same place.',
    hint: isItem
      ? `Begin the next item with a hyphen, \`- ${key}: …\`; or delete one of the two.`
      : 'Delete one of the two.',
  };
}

const spaces: Readonly<Record<string, string>> = {
  '\u00a0': 'a no-break space (U+00A0)',
  '\u2003': 'an em space (U+2003)',
  '\u2009': 'a thin space (U+2009)',
  '\u200b': 'a zero-width space (U+200B)',
  '\u202f': 'a narrow no-break space (U+202F)',
  '\u3000': 'an ideographic space (U+3000)',
  '\ufeff': 'a byte order mark (U+FEFF)',
};
const odd = new RegExp(`^[\\s-]*(?:[\\w.-]+:)?[${Object.keys(spaces).join('')}]`);

/** Tabs and spaces that look like ordinary ones, in the line or in the one before it. */
function explainSpaces(lines: readonly Line[], at: number): Words | undefined {
  for (const line of [lines[at], lines[at - 1]]) {
    if (!line) continue;
    const tab = /^[ -]*\t/.exec(line.text);
    if (tab)
      return {
        offset: line.offset + tab[0].length - 1,
        message: 'This line is indented with a tab, and YAML takes only spaces.',
        hint: 'Replace the tab by two spaces.',
      };
    const found = odd.exec(line.text)?.[0];
    const index = found ? [...found].findIndex((character) => character in spaces) : -1;
    if (index >= 0)
      return {
        offset: line.offset + index,
        message: `This looks like a space, but it is ${spaces[line.text[index]!]}.`,
        hint: 'Replace it by an ordinary space. Such characters come along when text is copied from a web page.',
      };
  }
  return undefined;
}

/** A hyphen or a colon without the space that it needs, in the line or in the one before it. */
function explainMarks(lines: readonly Line[], at: number): Words | undefined {
  for (const line of [lines[at], lines[at - 1]]) {
    if (!line) continue;
    const [, dash] = /^(\s*-)(?=[A-Za-z][\w-]*:)/.exec(line.text) ?? [];
    if (dash !== undefined)
      return {
        offset: line.offset + dash.length - 1,
        message: 'A hyphen that begins an item needs a space after it.',
        hint: `Write \`${line.text.trim().replace('-', '- ')}\`.`,
      };
    const [, key] = /^(\s*(?:- +)*[A-Za-z][\w-]*)(?:：|:(?=[^\s:/]))/.exec(line.text) ?? [];
    if (key === undefined) continue;
    const isWide = line.text[key.length] === '：';
    return {
      offset: line.offset + key.length,
      message: isWide ? 'This colon is the full-width one.' : 'A colon after a key needs a space after it.',
      hint: `Write \`${key.trim()}: ${line.text.slice(key.length + 1).trim()}\`.`,
    };
  }
  return undefined;
}

/** What is the same wherever it stands. */
function explainRule({ code, pos }: YamlComplaint): Words | undefined {
  const words: Partial<Record<string, [message: string, hint: string]>> = {
    MULTIPLE_DOCS: ['A line of --- ends the YAML here, so what follows would not be read.', 'Delete the line.'],
    TOO_LONG: [
      'This has more than two million characters of YAML, so it would take too long to read.',
      'Keep what a page shows; a long text belongs below the front matter of a file, data into a file in files/.',
    ],
    NO_KEY: [
      'A list, or fields in braces, stands here in the place of a key.',
      'Begin with a word: title: Parity. A [ or { that is meant as the character itself needs quotes around the text.',
    ],
    RESOURCE_EXHAUSTION: [
      'So many lists or fields are within each other here that nothing can read them.',
      'Nest them less deeply; a [ or { that is meant as the character itself needs quotes around the text.',
    ],
  };
  const found = words[code];
  return found && { offset: pos[0], message: found[0], hint: found[1] };
}

/** Text that needs quotes: the line says with which. */
function explainValue({ code, pos: [offset] }: YamlComplaint, line: Line | undefined): Words | undefined {
  const { key, value } = (line && readKeyLine(line)) ?? {};
  if (!key || !value || !line) return undefined;
  const start = line.text.length - value.length;
  // The complaint is about the key: the lines before it are wrong.
  if (offset - line.offset < start) return undefined;
  const hint = `Put quotes around the text: \`${key}: ${quote(value)}\`.`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return /: |:$/.test(value)
      ? {
          offset,
          message:
            'A colon with a space after it stands twice in this line, so YAML cannot tell the key from the value.',
          hint,
        }
      : undefined;
  const first = value[0]!;
  const what: Readonly<Record<string, string>> = {
    '"': 'There is text after the closing quotation mark.',
    "'": 'There is text after the closing quotation mark.',
    '[': 'Text that begins with [ is read as a list.',
    '{': 'Text that begins with { is read as fields.',
    '*': 'A word that begins with * has a meaning of its own in YAML.',
    '&': 'A word that begins with & has a meaning of its own in YAML.',
    '!': 'A word that begins with ! has a meaning of its own in YAML.',
  };
  if (code === 'BAD_SCALAR_START') return { offset, message: `Text cannot begin with ${first} without quotes.`, hint };
  const isClosed = !/^["']/.test(first) || value.indexOf(first, 1) > 0;
  return what[first] && isClosed ? { offset, message: what[first], hint } : undefined;
}

/** A value in quotes that are not in it. Those that stand around the whole already are taken for what was meant. */
function quote(value: string): string {
  const inner = /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
  return inner.includes('"') ? `'${inner.replaceAll("'", "''")}'` : `"${inner.replaceAll('\\', '\\\\')}"`;
}

/** A line that begins in no column that the lines above it allow. */
function explainIndentation(lines: readonly Line[], at: number): Words | undefined {
  const isText = ({ text }: Line) => text.trim() !== '' && !/^\s*#/.test(text);
  const below = lines.slice(at + 1).findIndex(isText);
  const candidates = [at, below === -1 ? at : at + 1 + below];
  for (const index of candidates) {
    const line = lines[index]!;
    const here = readKeyLine(line);
    const above = lines.slice(0, index).filter(isText).map(readKeyLine);
    const last = above.findLast((key) => key !== undefined);
    if (!last) continue;
    const column = here?.column ?? line.text.search(/\S/);
    const offset = line.offset + Math.max(column, 0);
    if (here && !here.isItem && column > last.column && last.value !== '')
      return {
        offset,
        message: `This line begins further right than \`${last.key}\` above it, which has a value already.`,
        hint: `Begin it where \`${last.key}\` begins: ${indentBy(last.column)}.`,
      };
    const item = above.findLast((key) => key?.isItem);
    if (here && !here.isItem && item && column < item.column)
      return {
        offset,
        message: 'This line is neither a part of the item above it nor a new one.',
        hint: `Indent it by ${indentBy(item.column)} if it belongs to that item, or begin a new one: \`- ${here.key}: …\`.`,
      };
    if (!here && index === at && last.value !== '' && column <= last.column && !/^\s*[-[{\]}]/.test(line.text))
      return {
        offset,
        message: `This line is not indented, so it is no part of \`${last.key}\` above it.`,
        hint: `Indent it by ${indentBy(last.column + 2)}, or write all of the text in one line.`,
      };
  }
  return undefined;
}

const indentBy = (column: number) => (column === 1 ? '1 space' : column === 0 ? 'no spaces' : `${column} spaces`);

function explainOther({ message, pos }: YamlComplaint, line: Line | undefined): Words {
  const key = line && readKeyLine(line);
  return {
    offset: pos[0],
    message: `This is not valid YAML: ${message.replace(/\.$/, '')}.`,
    hint: key?.value
      ? `If this is text, put quotes around it: \`${key.key}: ${quote(key.value)}\`.`
      : 'Put quotes around text that has a colon, a # or a quote in it, and indent with spaces.',
  };
}
