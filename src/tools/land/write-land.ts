import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#tools/content-root.ts';
import { makeLandModule } from '#tools/land/make-land.ts';

writeFileSync(join(projectRoot, 'src/components/experience/globe/land.ts'), makeLandModule());
