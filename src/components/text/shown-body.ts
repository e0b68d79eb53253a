import type { RenderResult } from 'astro:content';
import type { Body } from '#lib/body/parse-body.ts';

/** The body of an entry as a page gets it: what it is read to be, or, where the configuration trusts it, code. */
export type ShownBody = WrittenBody | CodeBody;

export interface WrittenBody {
  read: Body;
  /** The entry's file from the content folder, without its extension: from there pictures are named. */
  file: string;
  /** Blocks of code with their colours, by `codeKey`. */
  codes: Readonly<Record<string, string>>;
  lang: string;
}

export interface CodeBody {
  Content: RenderResult['Content'];
  lang: string;
}
