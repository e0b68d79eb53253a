import type { TellProgress } from '#tools/metrics/ask-in-turn.ts';

/** Where progress is told; a terminal can write over its last line. */
export interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Tells how far a service has been asked: on one line that changes in a terminal, when it is done elsewhere. */
export function tellOn(terminal: Terminal, service: string): TellProgress {
  return (done, all) => {
    const line = `${service}: ${done} of ${all} asked for`;
    if (terminal.isTTY) terminal.write(`\r${line}${done === all ? '\n' : ''}`);
    else if (done === all) terminal.write(`${line}\n`);
  };
}
