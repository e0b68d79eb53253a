import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatCount } from '#check/count-content.ts';
import { displayFolder, formatReport, wantsColour } from '#check/node/report.ts';
import { OpenSite } from '#model/node/open-site.ts';
import { compareProblems, UsageError } from '#model/problem.ts';
import { readCheckedContent } from '#model/read-checked-content.ts';
import { writeAtomically } from '#node/cache.ts';
import { formatCity, formatCoordinates, lookUpPlaces } from '#places/look-up-places.ts';
import { readGazetteer } from '#places/node/read-gazetteer.ts';
import { parseWords, readProject, runCommand } from './command.ts';

const usage = `Looks up where the places of places.yaml lie, once, and writes it to coordinates.json.

  npm run places                                the folder content, or what VITRINE_CONTENT names
  npm run places -- tests/portfolios/name       another folder

A place with lat and lng is never looked up. Nothing is asked over the network.
Ends with 0 when all were found, 1 when some were not, 2 when the command was written wrongly.
`;

/** The files that the command reads; it says nothing of mistakes in others. */
const files = ['places.yaml', 'coordinates.json'];

/** Runs the command and returns its exit code. */
function run(words: readonly string[]): number {
  const { values, positionals } = parseWords('npm run places', words, {
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return say(usage, 0);
  if (positionals.length > 1)
    throw new UsageError(`One folder is read at a time. Write: npm run places -- ${positionals[0]}`);
  const project = readProject(positionals[0], 'npm run places -- path/to/content');

  const folder = project.content;
  const content = new OpenSite(project).content();
  const { checked, problems } = readCheckedContent(content);
  const mistakes = [...content.problems, ...problems].filter(({ file }) => files.includes(file));
  const gazetteer = readGazetteer();
  if (!gazetteer) return say('The gazetteer is not installed. Run `npm ci`, then `npm run places` again.\n', 1);
  const known = checked.good.coordinates[0]?.data ?? {};
  const { coordinates, found, problems: unknown } = lookUpPlaces(checked.good.places, known, gazetteer);
  const told = [...mistakes, ...unknown].sort(compareProblems);
  const count = formatCount(found.length, 'place looked up', 'places looked up');
  const lines = found.map(({ key, city }) => `${key}: ${formatCity(city)}\n`).join('');
  const isKept = mistakes.some(({ file }) => file === 'coordinates.json');
  if (!isKept && (found.length > 0 || existsSync(join(folder, 'coordinates.json'))))
    writeAtomically(join(folder, 'coordinates.json'), formatCoordinates(coordinates));
  const report = { folder: displayFolder(folder), problems: told, counts: count };
  return say(lines + formatReport(report, 'text', wantsColour(process.stdout, process.env)), told.length ? 1 : 0);
}

function say(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

await runCommand(run);
