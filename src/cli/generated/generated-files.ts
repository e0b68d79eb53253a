import { findParts } from '#check/sample-leftovers.ts';
import { readContent } from '#model/node/read-content.ts';
import { contentReference, jsonSchemas } from './content-reference.ts';

const begin = '<!-- reference:start -->';
const end = '<!-- reference:end -->';

/**
 * The files that are made from the schemas and from the sample, by their path from the root of the project.
 * @param readme the README as it is; it is among the result when it has the marks for the reference
 */
export function generatedFiles(readme: string | undefined): Map<string, string> {
  const files = new Map([['src/check/sample-parts.ts', writeSampleParts('tests/portfolios/chien-shiung-wu')]]);
  for (const [name, schema] of jsonSchemas())
    files.set(`.vscode/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  const [from, to] = [readme?.indexOf(begin) ?? -1, readme?.indexOf(end) ?? -1];
  if (readme !== undefined && from !== -1 && to > from)
    files.set(
      'README.md',
      `${readme.slice(0, from + begin.length)}\n\n<!-- Made by \`npm run schemas\` from src/model/schema. -->\n<!-- prettier-ignore-start -->\n\n${contentReference()}\n<!-- prettier-ignore-end -->\n\n${readme.slice(to)}`,
    );
  return files;
}

/** Writes the table of what the sample says, by which what is left of it in other content is known again. */
function writeSampleParts(sample: string): string {
  const parts = new Set(findParts(readContent(sample, sample)).map((part) => part.fingerprint));
  const lines: string[] = [];
  for (const part of [...parts].sort()) {
    if (lines.length === 0 || lines.at(-1)!.length + part.length > 110) lines.push('  ');
    lines[lines.length - 1] += `${part} `;
  }
  return `/** Made by \`npm run schemas\` from the sample: the fingerprint of each thing that it says. */\nexport const sampleParts: readonly string[] = \`\n${lines
    .map((line) => line.trimEnd())
    .join('\n')}\n\`\n  .trim()\n  .split(/\\s+/);\n`;
}
