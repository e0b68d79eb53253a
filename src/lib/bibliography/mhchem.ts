const arrows: readonly [string, string][] = [
  ['<-->', '⟷'],
  ['<=>>', '⇌'],
  ['<<=>', '⇌'],
  ['<=>', '⇌'],
  ['<->', '↔'],
  ['->', '→'],
  ['<-', '←'],
];

/** The longest formula of a person; what is longer is one that was not closed, and stays as it is. */
const longest = 1000;

/**
 * The formula that mhchem sets for the argument of `\ce`, as LaTeX with raised and lowered numbers (mhchem manual,
 * "Chemical Formulae"): `SO4^2-` → `SO\textsubscript{4}\textsuperscript{2−}`, `2H2 + O2 -> 2H2O`.
 */
export function chemistryToLatex(written: string): string {
  if (written.length > longest) return written;
  let out = '';
  let rest = written.trim();
  /** Whether a digit would count the atoms before it. */
  let followsAtom = false;
  const take = (pattern: RegExp) => {
    const found = pattern.exec(rest);
    if (found) rest = rest.slice(found[0].length);
    return found;
  };
  const raise = (text: string) => `\\textsuperscript{${text.replaceAll('-', '−')}}`;
  const lower = (text: string) => `\\textsubscript{${text}}`;
  while (rest !== '') {
    const arrow = arrows.find(([sign]) => rest.startsWith(sign));
    if (arrow) {
      rest = rest.slice(arrow[0].length).replace(/^(?:\[[^\]]*\]){0,2}\s*/, '');
      out = `${out.trimEnd()} ${arrow[1]} `;
      followsAtom = false;
      continue;
    }
    const maths = take(/^\$[^$]*\$/);
    const above = maths ? null : take(/^\^\s*(?:\{([^{}]*)\}|(\d*[+-]?|[A-Za-z.*]))/);
    const below = maths || above ? null : take(/^_\s*(?:\{([^{}]*)\}|(\d+|[A-Za-z]))/);
    if (maths) out += maths[0];
    else if (above) out += raise(above[1] ?? above[2] ?? '');
    else if (below) out += lower(below[1] ?? below[2] ?? '');
    else if (/^\d/.test(rest)) {
      const [number] = take(/^\d+(?:[./]\d+)?/)!;
      out += followsAtom ? lower(number) : number;
    } else if (/^[+-]/.test(rest) && followsAtom && /^[+-](?=$|[\s)\]^_,;}])/.test(rest))
      out += raise(take(/^[+-]/)![0]);
    else if (take(/^#/)) out += '≡';
    else if (/^\*|^\.(?=\s*\d*[A-Z(])/.test(rest)) {
      rest = rest.slice(1).trimStart();
      out = `${out.trimEnd()}·`;
      followsAtom = false;
      continue;
    } else if (/^\s/.test(rest)) {
      take(/^\s+/);
      out += ' ';
    } else if (take(/^\\bond\s*\{[^{}]*\}/)) out += '–';
    else out += take(/^(?:\\(?:[A-Za-z]+\s*|[\s\S])|[\s\S])/u)![0];
    followsAtom = /[A-Za-z)\]}]$/.test(out.trimEnd()) && !/\s$/.test(out);
  }
  return out.trim();
}
