import { BadReply } from '#tools/metrics/failures.ts';

/** What no other host should see. */
const secrets = ['authorization', 'x-api-key'];

/**
 * Asks an address and goes where it leads, a few times, and only over https or where it asked first. What is posted goes
 * nowhere else: a key goes along with it.
 * @throws BadReply where it would lead elsewhere
 */
export async function fetchWithin(
  address: string,
  request: RequestInit & { headers: Record<string, string> },
  bounds: { redirects: number },
): Promise<Response> {
  if (request.method !== 'GET') return fetch(address, { ...request, redirect: 'error' });
  const first = new URL(address);
  let [url, headers] = [first, request.headers];
  for (let redirects = 0; ; redirects++) {
    const reply = await fetch(url, { ...request, headers, redirect: 'manual' });
    const location = [301, 302, 303, 307, 308].includes(reply.status) ? reply.headers.get('location') : null;
    if (location === null) return reply;
    await reply.body?.cancel();
    if (redirects === bounds.redirects) throw new BadReply(`it leads on more than ${bounds.redirects} times`);
    const next = URL.parse(location, url);
    if (!next || (next.protocol !== 'https:' && next.origin !== first.origin))
      throw new BadReply('it leads to an address that is not https');
    if (next.origin !== first.origin)
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !secrets.includes(name.toLowerCase())));
    url = next;
  }
}

/**
 * The text of a reply, unpacked. Reading stops as soon as there is more than the bound.
 * @throws BadReply where there is more
 */
export async function readWithin({ body }: Response, bytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let read = 0;
  for await (const chunk of body ?? []) {
    read += chunk.byteLength;
    // Leaving the loop ends the connection.
    if (read > bytes) throw new BadReply(`its answer has more than ${bytes.toLocaleString('en')} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
