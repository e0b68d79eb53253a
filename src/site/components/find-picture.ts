import type { ImageMetadata } from 'astro';
import { resolveFile } from '#model/addresses.ts';
import type { Image } from '#model/schema/image.ts';

/** Every picture of the content folder, by the path that Vite gives it. `~content` is an alias for it (astro.config.mjs). */
const pictures = import.meta.glob<{ default: ImageMetadata }>('~content/**/*.{avif,gif,jpeg,jpg,png,svg,webp}', {
  caseSensitive: false,
});

/** The same by the path from the content folder. macOS writes `é` as two characters, and an author may not. */
const byPath = new Map(
  Object.entries(pictures).map(([path, load]) => [
    path.slice(import.meta.env.CONTENT_PATH.length + 1).normalize('NFC'),
    load,
  ]),
);

/** A picture that an entry names, ready for `<Image>`. */
export interface FoundPicture extends Omit<Image, 'src'> {
  src: ImageMetadata;
}

/**
 * Finds the file a picture of an entry stands for: the one at that path, and no other of the same name.
 * @param file path of the entry's file from the content folder, `research/parity.mdx`
 */
export async function findPicture(file: string, image: Image | undefined): Promise<FoundPicture | undefined> {
  if (!image) return undefined;
  const load = byPath.get(resolveFile(file, image.src).normalize('NFC'));
  return load && { ...image, src: (await load()).default };
}
