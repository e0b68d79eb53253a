import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentReference } from '#cli/generated/content-reference.ts';
import { generatedFiles } from '#cli/generated/generated-files.ts';
import { lists, records, schemas } from '#model/schema/collections.ts';

const readme = existsSync('README.md') ? readFileSync('README.md', 'utf8') : undefined;
const files = generatedFiles(readme);

describe('the files made from the schemas', () => {
  it.each([...files])('%s is up to date', (file, text) => {
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
    expect(committed === text, `${file} is stale. Run: npm run schemas`).toBe(true);
  });

  it('are one JSON Schema for each kind of content file', () => {
    expect([...files.keys()].filter((file) => file.endsWith('.json'))).toHaveLength(Object.keys(schemas).length);
    expect(Object.keys(schemas).length).toBeGreaterThan(15);
  });

  it('are known to VS Code', () => {
    const settings = readFileSync('.vscode/settings.json', 'utf8');
    const names = [...Object.keys(lists), ...Object.keys(records)];
    expect(names.filter((name) => !settings.includes(`./.vscode/schemas/${name}.schema.json`))).toEqual([]);
  });
});

describe('a JSON Schema', () => {
  it('is for what an author writes, with descriptions and examples and without marks of ours', () => {
    const people = JSON.parse(files.get('.vscode/schemas/people.schema.json') ?? '') as {
      type: string;
      items: { properties: Record<string, unknown>; additionalProperties: boolean };
    };
    expect(people.type).toBe('array');
    expect(people.items.additionalProperties).toBe(false);
    expect(people.items.properties.id).toMatchObject({
      description: 'The name by which other files refer to this person.',
      examples: ['ernest-ambler'],
    });
    expect([...files.values()].filter((text) => text.includes('"localized"'))).toEqual([]);
  });

  it('has an example for a date, and takes dates with and without quotes', () => {
    const talks = JSON.parse(files.get('.vscode/schemas/talks.schema.json') ?? '') as {
      items: { properties: Record<string, unknown> };
    };
    expect(talks.items.properties.date).toMatchObject({ type: ['integer', 'string'], examples: ['1957-09'] });
  });
});

describe('the reference of content files', () => {
  it('has a table for each file and a row for each field', () => {
    const reference = contentReference();
    expect(reference.match(/^### /gm)).toHaveLength(Object.keys(schemas).length + 4);
    expect(reference).toContain('| `groups[].id` | id, required | The name projects use in `group`. | `systems` |');
    expect(reference).toContain('| `advisors` | list of [people](#people) |');
    const rows = reference.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows.length).toBeGreaterThan(200);
    expect(rows.filter((row) => row.replaceAll('\\|', '').split('|').length !== 6)).toEqual([]);
  });

  it('replaces what stands between its marks and nothing else', () => {
    const before = 'A\n<!-- reference:start -->\nSTALE\n<!-- reference:end -->\nB\n';
    const after = generatedFiles(before).get('README.md') ?? '';
    expect(after.startsWith('A\n<!-- reference:start -->\n')).toBe(true);
    expect(after.endsWith('<!-- reference:end -->\nB\n')).toBe(true);
    expect(after).not.toContain('STALE');
    expect(generatedFiles(after).get('README.md')).toBe(after);
    expect(generatedFiles('no marks').has('README.md')).toBe(false);
  });
});
