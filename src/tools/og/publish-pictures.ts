import { constants, copyFileSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dropPictureTags } from '#lib/og/tags.ts';
import type { MadePictures } from '#tools/og/make-pictures.ts';

/**
 * Puts the kept files where they are published, without a second copy on the disk where that can share them.
 * @param isOwn whether the author has a file of his own at a path, which wins
 */
export function publishPictures({ files }: MadePictures, folder: string, isOwn: (path: string) => boolean): void {
  const folders = new Set<string>();
  for (const [path, file] of files) {
    if (isOwn(path)) continue;
    const target = join(folder, path);
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true });
    folders.add(dirname(target));
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
  }
}

/**
 * Takes the tags of pictures that there are none of out of the pages of a built site.
 * @param addresses full addresses of pictures
 */
export function dropTags(folder: string, addresses: ReadonlySet<string>): void {
  if (addresses.size === 0) return;
  for (const file of globSync('**/*.html', { cwd: folder, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const html = readFileSync(path, 'utf8');
    const without = dropPictureTags(html, addresses);
    if (without !== html) writeFileSync(path, without);
  }
}
