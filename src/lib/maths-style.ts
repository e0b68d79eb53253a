/** How wide the space beside a cell is, by what Temml writes. */
const spaces: Readonly<Record<string, string>> = { '0em': '0', '0pt': '0', '0': '0', '1em': '1' };

/**
 * MathML without styles of its own, which no page may have: what they say becomes attributes of MathML and classes
 * (src/styles/on-demand/maths.css).
 */
export function withoutStyles(mathml: string): string {
  if (!mathml.includes('style="')) return mathml;
  return mathml.replace(
    /<(\w+)([^>]*?) style="([^"]*)"([^>]*)>/g,
    (_, name: string, before: string, style: string, after: string) => {
      const rules = new Map(
        style.split(';').flatMap((rule) => {
          const [property, value] = rule.split(':');
          return property && value ? [[property.trim(), value.trim()] as const] : [];
        }),
      );
      const attributes = colours(rules);
      const classes = [...(rules.has('border') ? ['m-box'] : []), ...(name === 'mtd' ? classesOfCell(rules) : [])];
      const own = /\sclass="([^"]*)"/.exec(before + after)?.[1];
      const rest = (before + after).replace(/\sclass="[^"]*"/, '').replace(/\s*\/$/, '');
      const all = [...(own ? [own] : []), ...classes].join(' ');
      return `<${name}${rest}${all && ` class="${all}"`}${attributes}>`;
    },
  );
}

function colours(rules: ReadonlyMap<string, string>): string {
  const colour = rules.get('color');
  const background = rules.get('background-color');
  const written = (name: string, value: string | undefined) =>
    value && /^#[\da-f]{3,8}$/i.test(value) ? ` ${name}="${value}"` : '';
  return written('mathcolor', colour) + written('mathbackground', background);
}

/** Lines and spaces of a cell of a matrix. */
function classesOfCell(rules: ReadonlyMap<string, string>): string[] {
  const lines = ['left', 'right', 'top', 'bottom'].filter((side) => rules.has(`border-${side}`));
  const beside = ['left', 'right'].flatMap((side) => {
    const space = spaces[rules.get(`padding-${side}`) ?? ''];
    return space === undefined ? [] : [`m-${side[0]}${space}`];
  });
  return [...lines.map((side) => `m-line-${side[0]}`), ...beside];
}
