import { findParts } from '#checks/sample/sample-leftovers.ts';
import { readContent } from '#model/node/read-content.ts';

/** Writes the table of what the sample says, by which what is left of it in other content is known again. */
export function writeSampleParts(sample: string): string {
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
