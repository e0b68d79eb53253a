import type { z } from 'zod';
import { formatField } from '#model/problem.ts';
import type { Client, Reply } from './client.ts';
import { BadReply, ServiceDown, type TellProgress } from './fetch-within.ts';

/** What became of one number. */
export interface Outcome {
  /** A repository or a citation key. */
  name: string;
  unit: 'stars' | 'citations';
  /** The number in the file now; undefined when there is none. */
  count?: number | undefined;
  /** The number in the file before. */
  before?: number | undefined;
  /** The day the number was read. */
  asOf?: string | undefined;
  /** Why the number was not read; undefined when it was. */
  reason?: string;
  /** Whether a service failed. What nobody knows and what the author wrote is no failure. */
  isFailure?: boolean;
  /** Whether a number was read and not believed, so that somebody has to look at it. */
  isDoubted?: boolean;
}

/** Where progress is reported; a terminal can write over its last line. */
export interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Reports how far a service has been asked: on one line that changes in a terminal, when it is done elsewhere. */
export function tellOn(terminal: Terminal, service: string): TellProgress {
  return (done, all) => {
    const line = `${service}: ${done} of ${all} asked for`;
    if (terminal.isTTY) terminal.write(`\r${line}${done === all ? '\n' : ''}`);
    else if (done === all) terminal.write(`${line}\n`);
  };
}

/**
 * What a reply says, read with a schema of the parts that are used.
 * @throws BadReply when it is an error, is not JSON, or has another form
 * @throws ServiceDown when the key is refused, since no other question would be answered
 */
export function parseReply<Schema extends z.ZodType>(schema: Schema, reply: Reply, client: Client): z.output<Schema> {
  const keyVariable = client.service.key?.variable;
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
