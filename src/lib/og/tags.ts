const tag = /<meta (?:property="og:image[^"]*"|name="twitter:card")[^>]*>/g;

/**
 * A page without the tags of its picture, where that is one of these, which could not be drawn.
 * @param addresses full addresses of pictures
 */
export function dropPictureTags(html: string, addresses: ReadonlySet<string>): string {
  const [, address] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
  return address !== undefined && addresses.has(address) ? html.replace(tag, '') : html;
}
