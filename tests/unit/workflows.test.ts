import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each action of a workflow is pinned to a commit, with its version beside it', () => {
  const files = globSync('.github/workflows/*.yml');
  const uses = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => /^\s*-?\s*uses:/.test(line)),
  );
  expect(uses.length).toBeGreaterThan(10);
  expect(uses.filter((line) => !/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});
