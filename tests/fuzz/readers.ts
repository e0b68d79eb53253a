import type { Corpus } from './corpus.ts';
import { readBib, readLatex, readNames, readWrittenDate } from './read-bibliographies.ts';
import { readAddress, readInline, readMaths, readMd, readMdx, readWholeFile } from './read-texts.ts';
import { readPicture, readPlaceLine, readReply, readStyle, readSvg, readYamlText } from './read-files.ts';

/** A reader of what authors and services write. What it renders is HTML, which must not be dangerous. */
export interface Reader {
  /** What it begins with. */
  from: keyof Corpus;
  /** The end of the name of a file with such an input. */
  extension: string;
  /** How many cases it has for one of the reader that has fewest. */
  weight: number;
  /** Reads an input; the HTML that a page would have of it. Throws only what is wrong with the reader itself. */
  read: (input: string & Uint8Array) => string[] | Promise<string[]>;
}

/** All readers by the names that the command knows. */
export const readers: Readonly<Record<string, Reader>> = {
  bibtex: { from: 'bibtex', extension: 'bib', weight: 4, read: readBib },
  latex: { from: 'latex', extension: 'tex', weight: 4, read: readLatex },
  names: { from: 'names', extension: 'txt', weight: 2, read: readNames },
  date: { from: 'date', extension: 'txt', weight: 2, read: readWrittenDate },
  md: { from: 'body', extension: 'md', weight: 4, read: readMd },
  mdx: { from: 'body', extension: 'mdx', weight: 4, read: readMdx },
  inline: { from: 'inline', extension: 'txt', weight: 4, read: readInline },
  maths: { from: 'maths', extension: 'tex', weight: 4, read: readMaths },
  address: { from: 'address', extension: 'txt', weight: 2, read: readAddress },
  file: { from: 'file', extension: 'mdx', weight: 2, read: readWholeFile },
  yaml: { from: 'yaml', extension: 'yaml', weight: 4, read: readYamlText },
  style: { from: 'style', extension: 'csl', weight: 1, read: readStyle },
  svg: { from: 'svg', extension: 'svg', weight: 1, read: readSvg },
  picture: { from: 'picture', extension: 'bin', weight: 2, read: readPicture },
  reply: { from: 'reply', extension: 'json', weight: 2, read: readReply },
  place: { from: 'place', extension: 'txt', weight: 2, read: readPlaceLine },
};
