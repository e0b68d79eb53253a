import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { auditSite } from '#tools/audit/audit-site.ts';
import { buildForAudit } from '#tools/audit/build-site.ts';
import { formatAudit } from '#tools/audit/format-audit.ts';
import { readArguments, usage } from '#tools/audit/read-arguments.ts';
import { readBuiltSite } from '#tools/audit/read-site.ts';
import { runCommand } from '#tools/command.ts';
import { toolCache } from '#model/node/engine.ts';
import { countProblems, UsageError } from '#lib/problem.ts';
import { displayFolder, wantsColour } from '#tools/report.ts';

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
