import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineRoot } from '#model/node/engine.ts';
import { makeLandModule } from '#tools/land/make-land.ts';

writeFileSync(join(engineRoot, 'src/components/experience/globe/land.ts'), makeLandModule());
