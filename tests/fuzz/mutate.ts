import { openings, tokens } from './hostile-pieces.ts';
import type { Random } from './random.ts';

/** The longest input. Longer ones are refused by their length alone, which tests of the bounds ask about. */
export const longest = 100_000;

type Mutation = (text: string, random: Random, other: string) => string;

/** A part of a text: where it begins and where it ends. */
function partOf(text: string, random: Random, most = 40): [start: number, end: number] {
  const start = random.below(text.length + 1);
  return [start, Math.min(text.length, start + 1 + random.below(most))];
}

function insert(text: string, at: number, piece: string): string {
  return text.slice(0, at) + piece + text.slice(at);
}

/** How often something is repeated: mostly a few times, sometimes as often as the longest input has room for. */
function times(piece: string, random: Random): number {
  const most = Math.max(1, Math.floor(longest / 2 / Math.max(1, piece.length)));
  return Math.min(most, random.pick([2, 3, 10, 120, 120, 1000, 10_000, 50_000]));
}

const mutations: readonly Mutation[] = [
  (text, random) => {
    const [start, end] = partOf(text, random);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = partOf(text, random);
    return insert(text, random.below(text.length + 1), text.slice(start, end));
  },
  (text, random) => insert(text, random.below(text.length + 1), random.pick(tokens)),
  (text, random) => insert(text, random.below(text.length + 1), random.pick(tokens)),
  (text, random) => {
    const [start, end] = partOf(text, random, 4);
    return text.slice(0, start) + random.pick(tokens) + text.slice(end);
  },
  (text, random) => insert(text, random.below(text.length + 1), String.fromCharCode(random.below(0x250))),
  (text, random) => text.slice(0, random.below(text.length + 1)),
  (text, random, other) => text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1)),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => `\uFEFF${text}`,
];

/** What repeats a piece again and again, or puts it into itself. */
const floods: readonly Mutation[] = [
  (text, random) => {
    const [start, end] = partOf(text, random, 12);
    const piece = text.slice(start, end) || 'x';
    return insert(text, start, piece.repeat(times(piece, random)));
  },
  (text, random) => {
    const piece = random.pick(tokens);
    return insert(text, random.below(text.length + 1), piece.repeat(times(piece, random)));
  },
  (text, random) => {
    const piece = random.pick(tokens) + random.pick(tokens);
    return insert(text, random.below(text.length + 1), piece.repeat(times(piece, random)));
  },
  (text, random) => {
    const [open, close] = random.pick(openings);
    const count = times(open + close, random);
    const [start, end] = partOf(text, random);
    return text.slice(0, start) + open.repeat(count) + text.slice(start, end) + close.repeat(count) + text.slice(end);
  },
];

/** A text as it would never be written: one to six mutations of it, one time in ten with a flood. */
export function mutate(text: string, other: string, random: Random): string {
  let mutated = text;
  for (let count = 1 + random.below(6); count > 0; count--) mutated = random.pick(mutations)(mutated, random, other);
  if (random.below(10) === 0) mutated = random.pick(floods)(mutated, random, other);
  return mutated.slice(0, longest);
}

/** Bytes as no program writes them: some changed, some missing, some more. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const mutated = [...bytes.subarray(0, 4000)];
  for (let count = 1 + random.below(8); count > 0; count--) {
    const at = random.below(mutated.length + 1);
    const way = random.below(4);
    if (way === 0) mutated.splice(at, 1 + random.below(8));
    else if (way === 1) mutated.splice(at, 0, ...Array.from({ length: 1 + random.below(8) }, () => random.below(256)));
    else if (way === 2) mutated.length = Math.min(mutated.length, at);
    else mutated[Math.max(0, at - 1)] = random.pick([0, 1, 127, 128, 255, random.below(256)]);
  }
  return Uint8Array.from(mutated);
}
