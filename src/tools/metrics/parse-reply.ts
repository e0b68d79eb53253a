import type { z } from 'zod';
import { formatField } from '#lib/problem.ts';
import type { Client, Reply } from '#tools/metrics/client.ts';
import { BadReply, ServiceDown } from '#tools/metrics/failures.ts';

/**
 * What a reply says, read with a schema of the parts that are used.
 * @throws BadReply when it is an error, is not JSON, or has another form
 * @throws ServiceDown when the key is refused, since no other question would be answered
 */
export function parseReply<Schema extends z.ZodType>(schema: Schema, reply: Reply, client: Client): z.output<Schema> {
  const { keyVariable } = client.service;
  const { status, text } = reply;
  if (status === 401 && client.key) throw new ServiceDown(`it does not accept the key in ${keyVariable}`);
  if (status === 401)
    throw new ServiceDown(`it asks for a key${keyVariable ? `, which belongs in ${keyVariable}` : ''}`);
  const doubt =
    status === 403 && keyVariable ? `, perhaps for ${client.key ? 'the' : 'want of a'} key in ${keyVariable}` : '';
  if (status !== 200) throw new BadReply(`it answers with status ${status}${doubt}`);
  const read = schema.safeParse(parseJson(text));
  if (read.success) return read.data;
  const place = formatField(read.error.issues[0]?.path ?? []);
  throw new BadReply(`its answer has a form that this command does not know${place && ` (at ${place})`}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BadReply('its answer is not JSON');
  }
}
