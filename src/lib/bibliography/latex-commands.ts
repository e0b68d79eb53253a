/** Commands that only style, or say how to break lines: what they style is kept. */
export const transparent =
  /^(emph|text(it|bf|rm|sf|tt|sc|sl|up|md|normal|lf|nohyphens)?|mbox|hbox|[ei]m|it|bf|rm|sf|tt|sc|sl|(it|bf|rm|sc|sl|up|md)(shape|series|family)|normalfont|textquote|enquote|foreignlanguage|ul|underline|uline|nohyphens|boldmath|unboldmath|protect|relax|noindent|sloppy|allowbreak|nolinebreak|nobreak|tiny|small|footnotesize|scriptsize|normalsize|large|ignorespaces|unskip|null|selectfont|centering|raggedright|bgroup|egroup|xspace|leavevmode|hfill|mkbibemph|mkbibitalic|mkbibbold|mkbibquote|mkbibacro|hyphen|textcompwordmark|textnormal|lowercase|MakeLowercase|nocase|bibstring)$/;

/** Commands that stand for a space. */
export const spaces =
  /^(quad|qquad|space|enspace|enskip|thinspace|medspace|nobreakspace|newline|linebreak|par|textvisiblespace)$/;

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
  hspace: 1,
  vspace: 1,
  fontsize: 2,
  fontfamily: 1,
  label: 1,
  phantom: 1,
};

/** Commands whose argument is maths. */
export const mathsCommands: ReadonlySet<string> = new Set(['ensuremath']);
