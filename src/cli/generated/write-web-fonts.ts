import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineRoot } from '#model/node/project.ts';
import { makeWebFont, webFonts, type WebFontStyle } from './make-web-font.ts';

for (const [style, file] of Object.entries(webFonts))
  writeFileSync(join(engineRoot, 'src/site/styles/fonts', file), await makeWebFont(style as WebFontStyle));
