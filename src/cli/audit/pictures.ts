import type { Problem } from '#model/problem.ts';
import {
  advise,
  type AuditedPage,
  type AuditedSite,
  breach,
  findTarget,
  formatBytes,
  readTarget,
} from './audited-site.ts';
import { budgets } from './budgets.ts';
import type { MarkupElement } from './parse-markup.ts';

/** Finds pictures that move the text when they arrive, that are not there, or that are larger than they are shown. */
export function checkPictures(page: AuditedPage, site: AuditedSite): Problem[] {
  return findPictures(page).flatMap((picture) => [
    ...checkSize(page, picture),
    ...(isOwn(page, site, picture) ? checkFile(page, site, picture) : []),
  ]);
}

/** What others host is reported as such; it cannot be opened here. */
function isOwn(page: AuditedPage, site: AuditedSite, { candidates }: PagePicture): boolean {
  const target = findTarget(candidates[0]?.url ?? '', page, site);
  return typeof target === 'object' && 'file' in target;
}

function checkSize(page: AuditedPage, { img, candidates }: PagePicture): Problem[] {
  if (/^\d+$/.test(img.attributes.width ?? '') && /^\d+$/.test(img.attributes.height ?? '')) return [];
  return [
    advise(
      page,
      'picture-without-size',
      `The picture ${fileName(candidates[0]?.url ?? '')} has no width and height, so the text below it moves when it arrives.`,
      'Write a picture in MDX as `![What it shows](./picture.png)`: then its size is read from the file. In HTML, write `width="640" height="480"`.',
    ),
  ];
}

function checkFile(page: AuditedPage, site: AuditedSite, { candidates, drawnWidth }: PagePicture): Problem[] {
  // The smallest file that was offered: the others are for denser screens.
  const [smallest] = candidates.toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0));
  const file = smallest && readTarget(smallest.url, page, site);
  const name = fileName(smallest?.url ?? '');
  if (!file)
    return [breach(page, 'missing-file', `The picture ${name} was not built.`, 'Correct its path where you wrote it.')];
  const width = findPictureWidth(file);
  const problems: Problem[] = [];
  const advice = `Save it as ${name.replace(/\.\w+$/, '')}.webp${drawnWidth ? `, ${budgets.pictureDensity * drawnWidth} pixels wide` : ''}, or write it as \`![What it shows](./${name})\` beside the MDX file: then that is done for you.`;
  if (!isModern(name, file))
    problems.push(
      advise(
        page,
        'picture-format',
        `The picture ${name} is neither AVIF nor WebP nor SVG; it has ${formatBytes(file.length)}.`,
        advice,
      ),
    );
  if (width && drawnWidth && width > budgets.pictureDensity * drawnWidth)
    problems.push(
      advise(
        page,
        'picture-too-large',
        `The picture ${name} has ${formatBytes(file.length)} and is ${width} pixels wide; it is drawn on ${drawnWidth}.`,
        advice,
      ),
    );
  return problems;
}

function isModern(name: string, file: Buffer): boolean {
  return /\.(?:avif|webp|svg)$/i.test(name) || (/\.png$/i.test(name) && file.length <= budgets.smallPng);
}

const fileName = (url: string) => decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));

/** One of the files among which a browser chooses. */
export interface Candidate {
  url: string;
  /** Its width as the page states it: `640w`. */
  width: number | undefined;
}

/** A picture on a page: an `<img>` and the sources around it. */
interface PagePicture {
  img: MarkupElement;
  /** How many pixels wide it is shown at most, as far as the page says. */
  drawnWidth: number | undefined;
  /** What a browser of today loads: the files of the first source, or of the `<img>`. */
  candidates: Candidate[];
}

/** The pictures of a page. */
function findPictures({ markup }: AuditedPage): PagePicture[] {
  return markup.elements.flatMap((img, index) => {
    if (img.name !== 'img') return [];
    const chosen = findSource(markup.elements, index) ?? img;
    const { sizes = img.attributes.sizes, srcset, src = '' } = chosen.attributes;
    const candidates = srcset ? parseSrcset(srcset) : [{ url: src, width: undefined }];
    return { img, candidates, drawnWidth: (sizes && parseSizes(sizes)) || Number(img.attributes.width) || undefined };
  });
}

/** Reads a `srcset`: addresses, each with a width or a density. */
export function parseSrcset(written: string): Candidate[] {
  return written
    .split(/,\s+/)
    .map((part) => part.trim().split(/\s+/))
    .filter(([url]) => url)
    .map(([url = '', descriptor = '']) => ({
      url,
      width: descriptor.endsWith('w') ? Number.parseInt(descriptor, 10) : undefined,
    }));
}

/** The widest of the lengths in `sizes`, in pixels of a window of 1280; undefined when one is of another kind. */
export function parseSizes(written: string): number | undefined {
  const lengths = written.split(',').map((part) => /(?:^|\s)([\d.]+)(px|r?em|vw)$/.exec(part.trim()));
  const pixels = { px: 1, em: 16, rem: 16, vw: 12.8 };
  const widths = lengths.map((match) => match && Number(match[1]) * pixels[match[2] as keyof typeof pixels]);
  return widths.every((width) => width !== null) ? Math.max(...widths) : undefined;
}

/** The first `<source>` before an image, within the same `<picture>`. */
function findSource(elements: readonly MarkupElement[], index: number): MarkupElement | undefined {
  if (elements[index]!.within.at(-1) !== 'picture') return undefined;
  let first = index;
  while (elements[first - 1]?.name === 'source') first--;
  return first === index ? undefined : elements[first];
}

/** Reads how many pixels wide a PNG, JPEG, GIF, WebP or AVIF picture is; undefined for anything else. */
export function findPictureWidth(file: Buffer): number | undefined {
  if (file.length < 30) return undefined;
  const signature = file.toString('latin1', 0, 12);
  if (signature.startsWith('\x89PNG')) return file.readUInt32BE(16);
  if (signature.startsWith('GIF8')) return file.readUInt16LE(6);
  if (signature.startsWith('\xFF\xD8')) return findJpegWidth(file);
  if (signature.startsWith('RIFF') && signature.endsWith('WEBP')) return findWebpWidth(file);
  if (signature.slice(4, 8) === 'ftyp') return findAvifWidth(file);
  return undefined;
}

/** The frame header is the first segment C0 to CF that is no table (C4, C8, CC). */
function findJpegWidth(file: Buffer): number | undefined {
  for (let at = 2; at + 9 < file.length;) {
    const marker = file[at + 1]!;
    if (file[at] !== 0xff) return undefined;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return file.readUInt16BE(at + 7);
    at += 2 + file.readUInt16BE(at + 2);
  }
  return undefined;
}

function findWebpWidth(file: Buffer): number | undefined {
  const kind = file.toString('latin1', 12, 16);
  if (kind === 'VP8X') return file.readUIntLE(24, 3) + 1;
  if (kind === 'VP8L') return (file.readUInt32LE(21) & 0x3fff) + 1;
  return kind === 'VP8 ' ? file.readUInt16LE(26) & 0x3fff : undefined;
}

/** Each image in the file has an `ispe` property; the picture is the widest, its tiles and its alpha are not wider. */
function findAvifWidth(file: Buffer): number | undefined {
  const widths: number[] = [];
  for (let at = file.indexOf('ispe'); at !== -1 && at + 12 <= file.length; at = file.indexOf('ispe', at + 4))
    widths.push(file.readUInt32BE(at + 8));
  return widths.length ? Math.max(...widths) : undefined;
}
