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
