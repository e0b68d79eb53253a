const followed: readonly string[] = ['http', 'https', 'mailto', 'tel'];

/** The scheme a browser finds in an address, in small letters. It overlooks spaces and control characters. */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\s\p{Cc}]/gu, ''))?.[1]?.toLowerCase();
}

/** Whether an address begins like `//example.org`: on another site, without saying how it is reached. */
export function isWithoutScheme(address: string): boolean {
  return /^[/\\]{2}/.test(address.replace(/[\s\p{Cc}]/gu, ''));
}

/** Whether a page may link to an address: a place of the site, the web, an e-mail address or a telephone number. */
export function isSafeAddress(address: string): boolean {
  const scheme = schemeOf(address);
  return scheme === undefined || followed.includes(scheme);
}

/** The address that was meant by one without its beginning: `github.com/wu` → `https://github.com/wu`. */
export function completeAddress(address: string): string | undefined {
  if (isBareHost(address)) return `https://${address}`;
  return isMailbox(address) ? `mailto:${address}` : undefined;
}

/** Whether an address is that of a mailbox, without its `mailto:`. */
function isMailbox(address: string): boolean {
  return /^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(address);
}

/** Whether an address is that of a site without its `https://`: `github.com/wu`, `www.example.org`; and no file. */
function isBareHost(address: string): boolean {
  const [, host = '', path] = /^((?:[a-z\d-]+\.)+[a-z]{2,})(\/\S*)?$/i.exec(address) ?? [];
  if (host === '') return false;
  const isFile =
    path === undefined &&
    !/^www\./i.test(host) &&
    /\.(?:[a-z]{2,3}x?|html|jpeg|webp|avif|json|yaml|bib|mdx?)$/i.test(host);
  return !isFile || /\.(?:com|org|net|edu|ai|io|me|dev|de|fr|uk|cn|jp|eu|ch|nl|se|it|es|ca|au|us|info)$/i.test(host);
}
