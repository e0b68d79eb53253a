import { contentReference } from '#tools/content-reference.ts';
import { jsonSchemas } from '#tools/json-schemas.ts';
import { writeSampleParts } from '#tools/sample-parts.ts';

const begin = '<!-- reference:start -->';
const end = '<!-- reference:end -->';

/**
 * The files that are made from the schemas and from the sample, by their path from the root of the project.
 * @param readme the README as it is; it is among the result when it has the marks for the reference
 */
export function generatedFiles(readme: string | undefined): Map<string, string> {
  const files = new Map([['src/checks/sample/sample-parts.ts', writeSampleParts('tests/portfolios/chien-shiung-wu')]]);
  for (const [name, schema] of jsonSchemas())
    files.set(`.vscode/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  const [from, to] = [readme?.indexOf(begin) ?? -1, readme?.indexOf(end) ?? -1];
  if (readme !== undefined && from !== -1 && to > from)
    files.set(
      'README.md',
      `${readme.slice(0, from + begin.length)}\n\n<!-- Made by \`npm run schemas\` from src/schemas. -->\n<!-- prettier-ignore-start -->\n\n${contentReference()}\n<!-- prettier-ignore-end -->\n\n${readme.slice(to)}`,
    );
  return files;
}
