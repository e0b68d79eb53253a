import { existsSync, globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { displayFolder, type Format, wantsColour } from '#check/node/report.ts';
import { auditSite } from '#cli/audit/audit-site.ts';
import { formatAudit } from '#cli/audit/format-audit.ts';
import { buildForAudit, readBuiltSite } from '#cli/audit/read-site.ts';
import { toolCache } from '#model/node/project.ts';
import { countProblems, UsageError } from '#model/problem.ts';
import { parseWords, readFormat, readProject, runCommand } from './command.ts';

const usage = `Measures a built site against its budgets and says what would make it lighter.

  npm run audit                                 builds the folder content, or what VITRINE_CONTENT names, and measures it
  npm run audit -- tests/portfolios/name        another content folder
  npm run audit -- dist                         a site that was built, as it is
  npm run audit -- --strict                     fails for what is over a budget, too
  npm run audit -- --format json                for programs; or github, for annotations

What is built for this lies in node_modules/.cache; dist is not touched.
What is over a budget is a warning. What is missing from the site, or asks others for something as soon as a page is
opened, is an error. Ends with 0 when there are no errors (with --strict: and no warnings), 1 when there are, 2 when the
command was written wrongly.
`;

/** What the command should do. */
export interface Wanted {
  folder: string;
  /** Whether the folder holds content, which is built first, or a built site. */
  isContent: boolean;
  format: Format;
  strict: boolean;
}

/** Reads the words after the command. */
function readArguments(words: readonly string[]): Wanted | 'help' {
  const { values, positionals } = parseWords('npm run audit', words, {
    format: { type: 'string', default: 'text' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) return 'help';
  const format = readFormat(values.format);
  if (positionals.length > 1)
    throw new UsageError(`One folder is measured at a time. Write: npm run audit -- ${positionals[0]}`);
  const folder = readProject(positionals[0], 'npm run audit -- dist').content;
  return { folder, isContent: existsSync(join(folder, 'site.yaml')), format, strict: values.strict };
}

/** Runs the command and returns its exit code. */
function run(words: string[]): number {
  const wanted = readArguments(words);
  if (wanted === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const builtFolder = toolCache('audit');
  if (wanted.isContent) {
    const failure = buildForAudit(wanted.folder, builtFolder);
    if (failure !== undefined) {
      process.stderr.write(`${failure}\nNothing was measured: the site could not be built.\n`);
      return 1;
    }
  }
  const folder = wanted.isContent ? builtFolder : wanted.folder;
  const site = readBuiltSite(folder);
  if (!site) throw new UsageError(explainNoSite(folder));
  const audit = auditSite(site);
  process.stdout.write(
    formatAudit(audit, displayFolder(folder), wanted.format, wantsColour(process.stdout, process.env)),
  );
  const { errors, warnings } = countProblems(audit.problems);
  return errors > 0 || (wanted.strict && warnings > 0) ? 1 : 0;
}

/** A gallery holds sites and is none; any other folder has not been built. */
function explainNoSite(folder: string): string {
  const [within] = globSync('*/sitemap-index.xml', { cwd: folder }).sort();
  const instead = within ? displayFolder(join(folder, dirname(within))) : undefined;
  const what = `${displayFolder(folder)} holds no site that Vitrine built`;
  if (instead) return `${what}, but the folders in it do. Write: npm run audit -- ${instead}`;
  return `${what}. Write: npm run audit, which builds it, or npm run audit -- dist after npm run build`;
}

await runCommand(run);
