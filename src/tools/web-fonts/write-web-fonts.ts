import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineRoot } from '#model/node/engine.ts';
import { makeWebFont, type WebFontStyle, webFonts } from '#tools/web-fonts/make-web-font.ts';

for (const [style, file] of Object.entries(webFonts))
  writeFileSync(join(engineRoot, 'src/styles/fonts', file), await makeWebFont(style as WebFontStyle));
