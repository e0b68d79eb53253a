import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineRoot } from '#model/node/project.ts';
import { makeLandModule } from '#places/node/make-land.ts';

writeFileSync(join(engineRoot, 'src/places/components/land.ts'), makeLandModule());
