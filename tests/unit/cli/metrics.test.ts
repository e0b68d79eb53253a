import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../content-folder.ts';
import { recorded, startService } from '../fake-service.ts';

const services = ['VITRINE_GITHUB_URL', 'VITRINE_OPENALEX_URL', 'VITRINE_SEMANTIC_SCHOLAR_URL', 'VITRINE_CROSSREF_URL'];
const keys = ['GITHUB_TOKEN', 'OPENALEX_API_KEY', 'SEMANTIC_SCHOLAR_API_KEY', 'VITRINE_CONTENT', 'FORCE_COLOR'];

/** Runs the command in a process of its own, with all services at one address: by default one where nobody listens. */
function metrics(words: string[], address = 'http://127.0.0.1:9') {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !keys.includes(name)));
  const env = { ...inherited, ...Object.fromEntries(services.map((name) => [name, address])) };
  return new Promise<{ status: number; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, ['src/cli/metrics.ts', ...words], { env }, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const profile = (emails: string) => `---\nname: { family: Wu }\nemails: [${emails}]\n---\n`;
const content = {
  'site.yaml': 'url: https://a.org\n',
  'profile.mdx': profile(
    '{ address: home@example.org, display: hidden }, { address: wu@example.org, display: obfuscated }',
  ),
  'publications.bib': '@article{a, title = {A}, author = {Wu, C.}, year = 1957, doi = {10.5555/12345678}}',
};
const answers = {
  '/works': { body: '{"results": []}' },
  '/works/10.5555/12345678': { body: recorded('crossref-work') },
};

describe('npm run metrics', { timeout: 60_000 }, () => {
  it('ends with 2 and one line when the command is wrong', async () => {
    const wrong: [string[], string][] = [
      [['--onyl', 'stars'], "Unknown option '--onyl'. Write: npm run metrics -- --help\n"],
      [['--only', 'ranks'], 'There are no "ranks" to read. Write --only stars or --only citations.\n'],
      [['--mailto', 'wu'], '"wu" is not an e-mail address. Write --mailto you@example.org\n'],
      [['no/such/folder'], 'There is no folder no/such/folder. Write: npm run metrics -- path/to/content\n'],
      [['content', 'tests'], 'One folder is read at a time. Write: npm run metrics -- content\n'],
    ];
    for (const [words, stderr] of wrong) expect(await metrics(words)).toEqual({ status: 2, stdout: '', stderr });
  });

  it('explains itself', async () => {
    const { status, stdout } = await metrics(['--help']);
    expect(status).toBe(0);
    for (const word of ['--only', '--dry-run', '--mailto', ...services, ...keys.slice(0, 4)])
      expect(stdout).toContain(word);
  });

  it('reads and writes, and ends with 0', async () => {
    const folder = contentFolder(content);
    const service = await startService(answers);
    expect(await metrics([folder], service.address)).toEqual({
      status: 0,
      stdout: `Changed\n  a: 2 citations\n\n${folder}/metrics.json is written: 1 read, 0 of them unchanged; 0 kept from before; 0 not read; 0 unknown.\n`,
      stderr: 'OpenAlex: 1 of 1 asked for\nCrossref: 1 of 1 asked for\n',
    });
    expect(JSON.parse(readFileSync(join(folder, 'metrics.json'), 'utf8'))).toMatchObject({
      citations: { a: { count: 2, source: 'Crossref' } },
    });
  });

  it('gives the first address of the profile that is not hidden, or the one it is told', async () => {
    const service = await startService(answers);
    await metrics([contentFolder(content)], service.address);
    await metrics([contentFolder(content), '--mailto', 'office@example.org'], service.address);
    const agents = new Set(service.questions.map(({ headers }) => headers['user-agent']));
    expect([...agents]).toEqual([
      expect.stringMatching(/^Vitrine\/\d+\.\d+\.\d+ \(site generator for researchers; mailto:wu@example\.org\)$/),
      expect.stringContaining('mailto:office@example.org'),
    ]);
  });

  it('ends with 1 when a service fails', async () => {
    const service = await startService({ ...answers, '/works': { body: 'We will be back soon.' } });
    const { status, stdout } = await metrics([contentFolder(content)], service.address);
    expect(status).toBe(1);
    expect(stdout).toContain('Services that failed\n  OpenAlex: its answer is not JSON.\n');
  });

  it('asks nobody when the content has errors, and leaves metrics.json as it is', async () => {
    const service = await startService(answers);
    const text = '{ "stars": {}, "star": {} }';
    const folder = contentFolder({ ...content, 'metrics.json': text });
    const { status, stdout, stderr } = await metrics([folder], service.address);
    expect(status).toBe(1);
    expect(stdout).toContain(`${folder}/metrics.json:1:16  error unknown-key star\n`);
    expect(stderr).toBe('No number was read, and metrics.json is as it was: the content has errors.\n');
    expect(service.questions).toEqual([]);
    expect(readFileSync(join(folder, 'metrics.json'), 'utf8')).toBe(text);
  });

  it('asks nobody when metrics.json has comments, which writing it would lose', async () => {
    const service = await startService(answers);
    const text = '{ "stars": {} } # mine\n';
    const folder = contentFolder({ ...content, 'metrics.json': text });
    const { status, stdout } = await metrics([folder], service.address);
    expect(status).toBe(1);
    expect(stdout).toContain('error invalid-metrics\n  metrics.json is not JSON of the form this command writes');
    expect(service.questions).toEqual([]);
    expect(readFileSync(join(folder, 'metrics.json'), 'utf8')).toBe(text);
  });

  it('with --dry-run writes nothing', async () => {
    const folder = contentFolder(content);
    const { status, stdout } = await metrics([folder, '--dry-run'], (await startService(answers)).address);
    expect(status).toBe(0);
    expect(stdout).toContain('metrics.json was not written, as this was a dry run: 1 read,');
    expect(existsSync(join(folder, 'metrics.json'))).toBe(false);
  });
});
