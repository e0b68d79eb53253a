import { colourProperties } from '#lib/colours.ts';

/** How a stylesheet asks for the colours of the design. */
const asked = /@import 'vitrine:colours';/;

/**
 * A plugin for Vite that puts the colours of the design (`src/tables/colours.ts`) into the stylesheet that asks for them,
 * before Tailwind reads it. A dev server reads the table when it starts.
 */
export function coloursInCss() {
  return {
    name: 'vitrine:colours',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\.css(?:\?|$)/.test(id) || !asked.test(code)) return undefined;
      return { code: code.replace(asked, `@theme static {\n--*: initial;\n${colourProperties()}\n}`), map: null };
    },
  };
}
