import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatCount } from '#check/count-content.ts';
import { engineRoot } from '#model/node/project.ts';
import { generatedFiles } from './generated-files.ts';

const readmePath = join(engineRoot, 'README.md');
const readme = existsSync(readmePath) ? readFileSync(readmePath, 'utf8') : undefined;
const files = generatedFiles(readme);
for (const [file, text] of files) {
  mkdirSync(dirname(join(engineRoot, file)), { recursive: true });
  writeFileSync(join(engineRoot, file), text);
}
const inReadme = files.has('README.md')
  ? ' and the reference in README.md'
  : '; README.md has no marks for the reference';
process.stdout.write(
  `${formatCount(files.size - Number(files.has('README.md')), 'JSON Schema', 'JSON Schemas')}${inReadme}.\n`,
);
