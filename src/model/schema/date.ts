import { z } from 'zod';
import { longestDate, parseWrittenDate } from '#publications/edtf.ts';

const howTo = 'Write a date as 1957, 1957-01, 1957-01-15 or `Fall 1957`.';
/** What lasts. */
const ongoing = 'present|now|today|ongoing|current|to date|heute|aujourd’hui|hoy|至今|现在|今';
const isOngoing = new RegExp(`^(?:${ongoing})$`, 'i');
const opening = new RegExp(
  `^(?:(?:since|from|seit|depuis|desde|自)\\s*(.*\\d{4}.*)|(.*\\d{4}.*?)\\s*(?:[-–—]+|to|until|至)\\s*(?:${ongoing})?)$`,
  'i',
);

/** The date that an author's text says, as EDTF; or what to write instead, since it could be read in two ways or says more. */
function readText(written: string): { edtf: string } | { advice: string } {
  if (written.length > longestDate) return { advice: howTo };
  const since = opening.exec(written);
  const from = since && parseWrittenDate(since[1] ?? since[2]!);
  if (from && !from.end && !from.isPartial)
    return { advice: `This is the beginning of a period: write \`start: ${from.start}\` and \`end: present\`.` };
  const [, first, second, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(written) ?? [];
  if (year && Number(first) <= 12 && Number(second) <= 12 && first !== second) {
    const [one, other] = [first!, second!].map((number) => number.padStart(2, '0'));
    return {
      advice: `The day and the month could be either: write ${year}-${one}-${other} or ${year}-${other}-${one}.`,
    };
  }
  if (/^\d{4}-\d\d-\d\d$/.test(written) && !isDay(written)) return { advice: 'The calendar has no such day.' };
  const date = parseWrittenDate(written);
  if (!date || date.isPartial || /[()?]|expected|planned/i.test(written)) return { advice: howTo };
  if (date.end)
    return {
      advice: `These are two dates: write \`start: ${date.start}\` and \`end: ${date.end}\`, or only the first where there is one field.`,
    };
  if (date.circa) return { advice: `Write it as exactly as it is known: ${date.start}.` };
  return /^[12]\d{3}(?:-[01]\d(?:-\d\d)?|-2[1-4])?$/.test(date.start) ? { edtf: date.start } : { advice: howTo };
}

function isDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

function readValue(value: unknown): { edtf: string } | { advice: string } {
  if (value instanceof Date) return { edtf: value.toISOString().slice(0, 10) };
  if (typeof value !== 'number') return readText(String(value).trim());
  return value >= 1000 && value < 3000 ? { edtf: String(value) } : { advice: howTo };
}

/**
 * A date as exact as the author knows it. YAML reads `1957` as a number, `1957-01-15` sometimes as a Date, and people
 * write `15 Jan 1957` and `01/1957`; all become one EDTF text: `1957`, `1957-01`, `1957-01-15`, or `1957-23` for
 * autumn 1957.
 */
export const partialDate = z
  .union([z.number().int(), z.string(), z.date()], {
    // YAML reads 2026.10 as it reads 2026.1.
    error: ({ input }) =>
      typeof input === 'number'
        ? `A point makes this a number, and its zeros are lost: write a month as ${Math.floor(input)}-06.`
        : howTo,
  })
  .transform((value, context) => {
    const read = readValue(value);
    if ('edtf' in read) return read.edtf;
    context.issues.push({ code: 'custom', message: read.advice, input: value });
    return z.NEVER;
  })
  .meta({ examples: [1957, '1957-01', '1957-01-15', 'Fall 1957'] });

/** The end of a period: a date, or the word `present` while it lasts. */
export const endDate = z
  .union([
    z.literal('present'),
    partialDate,
    z
      .string()
      .trim()
      .regex(isOngoing)
      .transform(() => 'present' as const),
  ])
  .meta({ examples: ['present', '1980'] });

/** The two ends of a period, to be spread into an entry. */
export const period = {
  start: partialDate
    .optional()
    .meta({ description: 'When it began; left out when it is not known.', examples: ['1952', '2024-09'] }),
  end: endDate.optional().meta({
    description: 'When it ended, or `present`. Leave it out when it lasted one date only.',
    examples: ['present', '1958'],
  }),
};

/** A calendar year. */
export const year = z
  .number()
  .int()
  .min(1000)
  .max(2999)
  .meta({ examples: [1957] });
