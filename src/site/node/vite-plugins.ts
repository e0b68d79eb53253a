import type { Plugin } from 'vite';
import { colourProperties, usualAccent } from '#site/colours-in-media.ts';

/** Modules of which pages, content.config.ts and the integration have to see one instance. */
const modules: Readonly<Record<string, string>> = {
  'vitrine/site': '../../model/node/current-site.ts',
  'vitrine/collections': '../../model/node/collections.ts',
};

/**
 * Leaves these modules to Node. Vite runs what pages and content.config.ts import in module graphs of its own, in which
 * they would be loaded again, more slowly and with nothing in them.
 */
export function leftToNode(): Plugin {
  return {
    name: 'vitrine:left-to-node',
    enforce: 'pre',
    // `astro dev` and the loading of content.config.ts ask the environment, a build asks the plugin.
    configEnvironment: (name) => (name === 'client' ? undefined : { resolve: { external: Object.keys(modules) } }),
    resolveId: (id) =>
      Object.hasOwn(modules, id) ? { id: new URL(modules[id]!, import.meta.url).href, external: true } : undefined,
  };
}

/** How a stylesheet asks for the colours of the design. */
const asked = /@import 'vitrine:colours';/;

/**
 * A plugin for Vite that puts the colours of the design (`src/site/colours.ts`) and the usual accent into the stylesheet that asks for them,
 * before Tailwind reads it. A dev server reads the table when it starts.
 */
export function coloursInCss() {
  return {
    name: 'vitrine:colours',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\.css(?:\?|$)/.test(id) || !asked.test(code)) return undefined;
      const theme = `@theme static {\n--*: initial;\n${colourProperties()}\n}`;
      const accent = `@layer base {\n:root {\n--hue: ${usualAccent};\n}\n}`;
      return { code: code.replace(asked, `${theme}\n${accent}`), map: null };
    },
  };
}
