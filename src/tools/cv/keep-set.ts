import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type SetCvs, setInTheme } from '#tools/cv/set-in-theme.ts';
import { keptFiles } from '#tools/kept-files.ts';

/** How a CV is set. */
const code = ['src/tools/cv', 'src/tools/typeset', 'src/tables/cv-themes.ts'];

/**
 * Sets CVs as `setInTheme` does, and keeps them: as long as all those of a theme say the same, they are set once. Their
 * fonts are chosen for all of them together.
 */
export function keepSet(folder: string): typeof setInTheme {
  return async (theme, plans): Promise<SetCvs> => {
    const kept = keptFiles(join(folder, theme), '.cvs', code);
    const name = kept.nameOf(plans.map(({ data }) => data));
    kept.forgetOthers(new Set([name]));
    if (kept.has(name)) {
      const set = deserialize(readFileSync(kept.pathOf(name))) as { pdf: Buffer; pages: number }[];
      return { set: plans.map((plan, index) => ({ ...plan, ...set[index]! })), missing: [] };
    }
    const made = await setInTheme(theme, plans);
    if (made.missing.length === 0) kept.keep(name, serialize(made.set.map(({ pdf, pages }) => ({ pdf, pages }))));
    return made;
  };
}
