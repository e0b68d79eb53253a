import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const refusal = /^Tests do not read content\/: .*content.* Use tests\/portfolios\/\.$/;

test('a test cannot read content/, whichever function it reads with', () => {
  expect(() => readFileSync('content/site.yaml', 'utf8')).toThrow(refusal);
  expect(() => readdirSync('content', { recursive: true })).toThrow(refusal);
  expect(() => readdirSync(new URL('../../content', import.meta.url))).toThrow(refusal);
  expect(() => readFile('./content/../content/profile.mdx')).toThrow(refusal);
});

test('neither can a command that a test starts', () => {
  const { VITRINE_CONTENT: _, ...env } = process.env;
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/check.ts'], { encoding: 'utf8', env });
  expect(stdout).toContain('Tests do not read content/');
  expect(status).toBe(1);
});

test('everything else can be read', () => {
  expect(readdirSync('.')).toContain('tests');
  expect(readFileSync('tests/portfolios/chien-shiung-wu/site.yaml', 'utf8')).toContain('languages:');
  expect(readFileSync('src/content.config.ts', 'utf8')).toContain('defineCollection');
});
