import { adsJournals } from '#publications/bibtex/ads-journals.ts';
import { accents, characters, mathsCharacters } from './latex-characters.ts';

/** How a command or a declaration styles its text, for those that a rich text has a tag for. */
export const styles: Readonly<Record<string, 'i' | 'b'>> = {
  ...{ emph: 'i', textit: 'i', textsl: 'i', mkbibemph: 'i', mkbibitalic: 'i', textins: 'i' },
  ...{ textbf: 'b', mkbibbold: 'b', strong: 'b' },
};
export const declarations: Readonly<Record<string, 'i' | 'b'>> = {
  ...{ em: 'i', it: 'i', sl: 'i', itshape: 'i', slshape: 'i' },
  ...{ bf: 'b', bfseries: 'b' },
};

/** Commands that style, or say how to break lines, in a way that does not matter here: what they style is kept. */
const transparent =
  /^(text(rm|sf|tt|sc|up|md|normal|lf|nohyphens|unicode|latin)|mbox|hbox|vbox|makebox|fbox|[ei]n|rm|sf|tt|sc|(rm|sc|up|md|sf|tt)(shape|series|family)|normalfont|foreignlanguage|ul|underline|uline|hl|nohyphens|boldmath|unboldmath|protect|relax|noindent|sloppy|allowbreak|nolinebreak|nobreak|tiny|small|footnotesize|scriptsize|normalsize|large|Large|ignorespaces|unskip|null|selectfont|centering|raggedright|bgroup|egroup|xspace|leavevmode|hfill|mkbibacro|mkbibraw|hyphen|textcompwordmark|textnormal|lowercase|MakeLowercase|nocase|NoCaseChange|bibstring|displaystyle|textstyle|limits|nolimits|left|right|IeC|bsc|up|fup|german|penalty0|penalty|break|newblock|doi|pkg|code|CRANpkg|proglang|dq|nombre|primo|fcolorbox|llap|rlap|smash|strut|noopsort|ensuretext|mathit|mathtt|operatorname|unexpanded|detokenize|string|nopunct|isdot|unspace|acro|acrodef|smc|ac|acs|acl|gls|Gls|ssf|file|command|cs|cmd|meta|text|oldstylenums|sidx|textoldstyle|fnm|lsstyle|textls|textlatin|ipa|RL|LR|textarabic|texthebrew)$/;

/** Commands that stand for a space. */
const spaces =
  /^(quad|qquad|space|enspace|enskip|thinspace|medspace|nobreakspace|newline|linebreak|par|textvisiblespace|addspace|addnbspace|bibrangessep|hskip|hfil|vfil|clearpage|newpage|bigskip|medskip|smallskip)$/;

/** How many arguments of a command do not appear; those after them do. */
export const droppedArguments: Readonly<Record<string, number>> = {
  color: 1,
  textcolor: 1,
  selectlanguage: 1,
  foreignlanguage: 1,
  otherlanguage: 1,
  noopsort: 1,
  noop: 1,
  singleletter: 0,
  switchargs: 0,
  SortNoop: 1,
  sortnoop: 1,
  NoopSort: 1,
  Noopsort: 1,
  hspace: 1,
  vspace: 1,
  fontsize: 2,
  fontfamily: 1,
  fontencoding: 1,
  fontseries: 1,
  label: 1,
  phantom: 1,
  hphantom: 1,
  vphantom: 1,
  index: 1,
  footnote: 1,
  thanks: 1,
  footnotemark: 0,
  kern: 1,
  vskip: 1,
  special: 1,
  hyphenation: 1,
  nocite: 1,
  raisebox: 1,
  scalebox: 1,
  providecommand: 2,
  renewcommand: 2,
  newcommand: 2,
};

/** Commands of maths that authors also write in text, with an argument. */
export const mathsCommands: ReadonlySet<string> = new Set(
  'mathbb mathcal mathfrak mathscr mathbf mathrm mathsf frac tfrac sqrt overline Bbb germ scr'.split(' '),
);

/** Commands of babel-french and others that raise what follows them, and what they raise. */
export const raisedEndings: Readonly<Record<string, string>> = {
  ...{ ier: 'er', iers: 'ers', iere: 're', ieres: 'res', ieme: 'e', iemes: 'es' },
};

/** The character or the space that a command stands for; undefined where it is none of these. */
export function characterNamed(name: string): string | undefined {
  for (const table of [characters, adsJournals, mathsCharacters]) if (Object.hasOwn(table, name)) return table[name];
  const symbol = name.startsWith('text') ? name.slice(4) : '';
  if (Object.hasOwn(mathsCharacters, symbol)) return mathsCharacters[symbol];
  if (spaces.test(name)) return ' ';
  return transparent.test(name) ? '' : undefined;
}

/** Whether a command puts an accent on the letter after it. Those of maths do not count: they may stand in maths. */
export function isAccent(name: string): boolean {
  return (
    Object.hasOwn(accents, name) &&
    !/^(?:acute|grave|hat|widehat|tilde|widetilde|bar|breve|dot|ddot|mathring|check)$/.test(name)
  );
}

/** Whether a command is the name of a letter: `\ss`, `\o`, `\cyra`. */
export function isLetterCommand(name: string): boolean {
  return Object.hasOwn(characters, name) && /^\p{L}$/u.test(characters[name]!) && name.length < 12;
}
