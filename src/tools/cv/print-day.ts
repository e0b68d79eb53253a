/** The day that a PDF bears: that of SOURCE_DATE_EPOCH where it is set, else today's, in UTC. */
export function printDay(environment: NodeJS.ProcessEnv, now: () => Date): string {
  const seconds = environment.SOURCE_DATE_EPOCH;
  const moment = seconds && /^\d+$/.test(seconds) ? new Date(Number(seconds) * 1000) : now();
  return moment.toISOString().slice(0, 10);
}
