const decode = (text: string) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"');

/** What a page links to, loads, and gives as its own address, as it is written there. */
export function findAddresses(html: string): string[] {
  const markup = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '<$1>');
  const single = [...markup.matchAll(/\s(?:href|src|poster|action)="([^"]*)"/g)].map((match) => match[1]!);
  const sets = [...markup.matchAll(/\ssrcset="([^"]*)"/g)].flatMap((match) =>
    match[1]!.split(',').map((candidate) => candidate.trim().split(/\s+/)[0]!),
  );
  const scripts = [...html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"/g)].map((match) => match[1]!);
  const inStyles = [...html.matchAll(/url\(["']?([^"')]+)["']?\)/g)].map((match) => match[1]!);
  const canonical = [...markup.matchAll(/property="og:(?:url|image)" content="([^"]*)"/g)].map((match) => match[1]!);
  return [...single, ...sets, ...scripts, ...inStyles, ...canonical].map(decode);
}

/** Where a reader can go from a page: the addresses of its links, as they are written there. */
export function findLinks(html: string): string[] {
  const markup = html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  return [...markup.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map((match) => decode(match[1]!));
}
