/**
 * The identifier of the person that a site is about, the same in all languages and on all pages.
 * @param home the full address of the home page in the default language
 */
export function ownerId(home: string): string {
  return `${home}#me`;
}
