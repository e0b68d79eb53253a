import { z } from 'zod';

/** EDTF (ISO 8601-2) writes a season as if it were a month: 2025-21 is spring, 2025-24 winter. */
const seasons: Record<string, string> = { spring: '21', summer: '22', fall: '23', autumn: '23', winter: '24' };
const howTo = 'Write a date as 1957, 1957-01, 1957-01-15 or `Fall 1957`.';

function toEdtf(value: unknown): string | undefined {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  const written = String(value).trim();
  const term = /^([A-Za-z]+),?\s+(\d{4})$/.exec(written);
  if (term) {
    const season = seasons[term[1]!.toLowerCase()];
    return season && `${term[2]}-${season}`;
  }
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
  if (!year) return undefined;
  if (!month) return year;
  const isSeason = Number(month) >= 21 && Number(month) <= 24;
  if (isSeason ? day : Number(month) < 1 || Number(month) > 12) return undefined;
  if (!day) return `${year}-${month}`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? `${year}-${month}-${day}` : undefined;
}

/**
 * A date as exact as the author knows it. YAML reads `1957` as a number, `1957-01-15` sometimes as
 * a Date; all become one EDTF text: `1957`, `1957-01`, `1957-01-15`, or `1957-23` for autumn 1957.
 */
export const partialDate = z
  .union([z.number().int(), z.string(), z.date()], { error: howTo })
  .transform((value, context) => {
    const edtf = toEdtf(value);
    if (edtf) return edtf;
    context.issues.push({ code: 'custom', message: howTo, input: value, params: { hint: howTo } });
    return z.NEVER;
  })
  .meta({ examples: [1957, '1957-01', '1957-01-15', 'Fall 1957'] });

/** The end of a period: a date, or the word `present` while it lasts. */
export const endDate = z.union([z.literal('present'), partialDate]).meta({ examples: ['present', '1980'] });

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
