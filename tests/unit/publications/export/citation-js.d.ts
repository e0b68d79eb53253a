/** citation-js has no types of its own: what the tests use of it. */
declare module '@citation-js/core' {
  interface CslName {
    family?: string;
    given?: string;
    literal?: string;
    suffix?: string;
    'non-dropping-particle'?: string;
  }
  export class Cite {
    constructor(text: string);
    data: {
      'citation-key': string;
      title: string;
      author?: CslName[];
      issued?: { 'date-parts': [[number, ...number[]]] };
    }[];
  }
  export const plugins: { config: { get(name: string): { parse: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-bibtex';
