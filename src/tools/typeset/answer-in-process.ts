/**
 * Answers the one message that this process gets from the process that started it, and ends with it: what is asked may
 * take minutes, and nobody waits for it any more when a build was broken off.
 */
export function answerInProcess<Request, Answer>(answer: (request: Request) => Promise<Answer>): void {
  process.once('message', async (request) => {
    const made = await answer(request as Request);
    if (process.connected) process.send!(made, () => process.connected && process.disconnect());
  });
  process.once('disconnect', () => process.exit());
}
