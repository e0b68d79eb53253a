import type { EntryReader } from '#lib/bibliography/entry-reader.ts';
import { closest } from '#lib/did-you-mean.ts';
import type { Image } from '#schemas/image.ts';

/** Where the picture of a publication may be in the content folder. */
const folders = ['publications', 'images'];

/**
 * The picture that al-folio's `preview` names, as a path from the folder `publications/`, as in an MDX file there. It
 * repeats the title for those who do not see it, so it has no words.
 * @param files every file of the content folder
 */
export function interpretImage({ written, say }: EntryReader, files: ReadonlySet<string>): Image | undefined {
  const preview = written('preview')?.replace(/^\.?\//, '');
  if (!preview) return undefined;
  const path = [preview, ...folders.map((folder) => `${folder}/${preview}`)].find((place) => files.has(place));
  if (path && folders.some((folder) => path.startsWith(`${folder}/`)))
    return { src: path.startsWith('publications/') ? `./${path.slice(13)}` : `../${path}`, alt: '' };
  const name = preview.split('/').pop()!;
  const meant = closest(
    name,
    [...files]
      .filter((file) => folders.some((folder) => file.startsWith(`${folder}/`)))
      .map((file) => file.replace(/^.*\//, '')),
  );
  say({
    field: 'preview',
    severity: 'warning',
    code: 'missing-picture',
    message: `There is no picture publications/${name}, so the paper has none.`,
    hint: meant && meant !== name ? `Did you mean \`${meant}\`?` : `Put the file there: publications/${name}.`,
  });
  return undefined;
}
