import type { Problem } from '#lib/problem.ts';
import { type AuditedPage, type AuditedSite, findTarget, readTarget } from '#tools/audit/audited-site.ts';
import { advise, breach, formatBytes } from '#tools/audit/breach.ts';
import { budgets } from '#tools/audit/budgets.ts';
import { findPictures, type PagePicture } from '#tools/audit/find-pictures.ts';
import { findPictureWidth } from '#tools/audit/picture-width.ts';

/** Finds pictures that move the text when they arrive, that are not there, or that are larger than they are drawn. */
export function checkPictures(page: AuditedPage, site: AuditedSite): Problem[] {
  return findPictures(page).flatMap((picture) => [
    ...checkSize(page, picture),
    ...(isOwn(page, site, picture) ? checkFile(page, site, picture) : []),
  ]);
}

/** What others host is told as such; it cannot be opened here. */
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
  // The smallest file that was offered: what stands beside it is for denser screens.
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
