/** HTML 4's names of the characters 160 to 255, in their order. */
const latin = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;
/** Its names of the Greek letters from 913 and from 945; `.` is a place without a letter. */
const greek = `Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho . Sigma Tau Upsilon Phi
Chi Psi Omega`;
const others: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", OElig: 'Œ', oelig: 'œ', Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ' },
  ...{ fnof: 'ƒ', circ: 'ˆ', tilde: '˜', ensp: ' ', emsp: ' ', thinsp: ' ', zwnj: '\u200C', zwj: '\u200D' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', dagger: '†' },
  ...{ Dagger: '‡', bull: '•', hellip: '…', permil: '‰', prime: '′', Prime: '″', lsaquo: '‹', rsaquo: '›', euro: '€' },
  ...{ trade: '™', larr: '←', uarr: '↑', rarr: '→', darr: '↓', harr: '↔', forall: '∀', part: '∂', exist: '∃' },
  ...{ empty: '∅', nabla: '∇', isin: '∈', notin: '∉', ni: '∋', prod: '∏', sum: '∑', minus: '−', lowast: '∗' },
  ...{ radic: '√', prop: '∝', infin: '∞', ang: '∠', and: '∧', or: '∨', cap: '∩', cup: '∪', int: '∫', sim: '∼' },
  ...{ cong: '≅', asymp: '≈', ne: '≠', equiv: '≡', le: '≤', ge: '≥', sub: '⊂', sup: '⊃', sube: '⊆', supe: '⊇' },
  ...{ oplus: '⊕', otimes: '⊗', perp: '⊥', sdot: '⋅', sigmaf: 'ς', thetasym: 'ϑ', upsih: 'ϒ', piv: 'ϖ' },
};
const named = new Map([
  ...namesFrom(latin, 160),
  ...namesFrom(greek, 913),
  ...namesFrom(greek.toLowerCase(), 945),
  ...Object.entries(others),
  ['nbsp', ' '] as const,
]);

function namesFrom(names: string, first: number): [string, string][] {
  return names.split(/\s+/).map((name, index) => [name, String.fromCharCode(first + index)]);
}

/** Elements that catalogues leave in titles and abstracts, and what a rich text has for them. */
const elements: Readonly<Record<string, 'i' | 'b' | 'sup' | 'sub' | ''>> = {
  ...{
    i: 'i',
    em: 'i',
    italic: 'i',
    'jats:italic': 'i',
    'mml:mi': '',
    b: 'b',
    strong: 'b',
    bold: 'b',
    'jats:bold': 'b',
  },
  ...{ sup: 'sup', 'jats:sup': 'sup', sub: 'sub', inf: 'sub', 'jats:sub': 'sub', u: '', tt: '', sc: '' },
  ...{ scp: '', small: '', big: '', font: '', p: '', 'jats:p': '', title: '', 'jats:title': '', div: '', a: '' },
};
const element = /<(\/?)((?:jats:|mml:)?[a-z]+)(?:\s[^<>]*)?>/gi;
const span = /<span(?! class="nocase">)[^<>]*>([\s\S]*?)<\/span>/gi;
const empty = /<(?:br|hr|img|wbr)\b[^<>]*\/?>|<!--[\s\S]*?-->/gi;

/**
 * Text that came from a web page or from Crossref, as rich text: `&#8211;` is –, `<em>` is `<i>`, `<jats:p>` and MathML
 * leave their words. What only looks like HTML (`a<b`, `R&D;`) stays.
 */
export function htmlToRichText(written: string): string {
  if (!/[<&]/.test(written)) return written;
  let text = /&[#\w]+;/.test(written) ? decodeEntities(written) : written;
  if (!/<[a-z!]/i.test(text)) return text;
  text = text.replace(empty, ' ').replace(span, '$1');
  const closed = new Set([...text.matchAll(/<\/([a-z:]+)>/gi)].map(([, name]) => name!.toLowerCase()));
  return text.replace(element, (whole, slash: string, spelled: string) => {
    const name = spelled.toLowerCase();
    if (!closed.has(name)) return whole;
    const known = Object.hasOwn(elements, name)
      ? elements[name]!
      : name.startsWith('mml:') || name === 'math'
        ? ''
        : undefined;
    if (known === undefined) return whole;
    if (known) return `<${slash}${known}>`;
    return /^(?:jats:)?(?:p|title|div)$/.test(name) ? ' ' : '';
  });
}

/** Characters that HTML writes by name or number; twice, where the ampersand was written so too. */
function decodeEntities(text: string): string {
  const once = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name: string) => {
    if (name !== undefined) return named.get(name) ?? whole;
    const code = Number.parseInt(decimal ?? hex, decimal ? 10 : 16);
    const isCharacter = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return isCharacter ? String.fromCodePoint(code === 160 ? 32 : code) : whole;
  });
  return once !== text && /&(?:#\w+|\w+);/.test(once) ? decodeEntities(once) : once;
}
