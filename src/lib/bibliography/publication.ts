import type { Image } from '#schemas/image.ts';
import type { Link } from '#schemas/link.ts';
import type { AuthorMark, Award, Identifiers, Venue } from '#schemas/publication-parts.ts';
import type { PublicationFile, PublicationStatus, PublicationType } from '#schemas/publication.ts';
import type { LocalizedText } from '#schemas/text.ts';

/** A name in CSL's parts. A name that has no parts (an organisation, 陶超凡) is `literal`. */
export interface Name {
  given?: string;
  particle?: string;
  family?: string;
  suffix?: string;
  literal?: string;
}

export interface Author extends Name {
  marks: AuthorMark[];
  orcid?: string;
  affiliation?: string;
}

/** A publication, whatever file it was written in. What the author did not say is absent. */
export interface Publication {
  /** Citation key. */
  key: string;
  type: PublicationType;
  /** Plain text; maths between dollars. */
  title: string;
  /** What people call the work, where its title is longer. */
  shortTitle?: string;
  authors: Author[];
  /** Whether the author list ends in "and others". */
  others: boolean;
  editors: Name[];
  /** EDTF date. */
  issued?: string;
  status?: PublicationStatus;
  venue: Venue;
  volume?: string;
  issue?: string;
  pages?: string;
  edition?: string;
  /** The series of books it is part of. */
  series?: string;
  publisher?: string;
  place?: string;
  ids: Identifiers;
  links: Link[];
  awards: Award[];
  topics: string[];
  themes: string[];
  keywords: string[];
  abstract?: LocalizedText;
  tldr?: LocalizedText;
  note?: LocalizedText;
  image?: Image;
  selected: boolean;
  number?: number;
  /** Words of the author's own, by which a variant of the CV chooses. */
  tags: string[];
  versions: NonNullable<PublicationFile['versions']>;
  lang?: string;
  order?: number;
  redirectFrom: string[];
  draft: boolean;
  /** The same entry field by field, in the author's order, with macros and what it inherits resolved. */
  source?: { type: string; fields: { name: string; value: string }[] };
}

/** A name in the order it is spoken: `Ludwig van Beethoven`, `Martin King Jr.`, 陶超凡. */
export function displayName(name: Name): string {
  if (name.literal) return name.literal;
  const isInParts = name.particle === undefined && name.suffix === undefined;
  if (isInParts && isEastAsian(name.family ?? '') && isEastAsian(name.given ?? ''))
    return `${name.family}${name.given}`;
  return [name.given, name.particle, name.family, name.suffix].filter(Boolean).join(' ');
}

/** Whether a part of a name is in a script that writes the family name first and no space after it. */
function isEastAsian(part: string): boolean {
  return /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}]/u.test(part);
}

/** A name in the order it is sorted: `Beethoven, Ludwig van` becomes `van Beethoven, Ludwig` for readers of Highwire tags. */
export function sortName(name: Name): string {
  if (name.literal) return name.literal;
  const family = [name.particle, name.family].filter(Boolean).join(' ');
  return [family, name.suffix, name.given].filter(Boolean).join(', ');
}
