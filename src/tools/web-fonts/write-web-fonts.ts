import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#tools/content-root.ts';
import { makeWebFont, type WebFontStyle, webFonts } from '#tools/web-fonts/make-web-font.ts';

for (const [style, file] of Object.entries(webFonts))
  writeFileSync(join(projectRoot, 'src/styles/fonts', file), await makeWebFont(style as WebFontStyle));
