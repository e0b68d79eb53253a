import type { ImageMetadata } from 'astro';
import { resolveFile } from '#lib/urls.ts';
import type { Image } from '#schemas/image.ts';

/** Every picture of the content folder. `~content` is an alias for it (astro.config.mjs). */
const pictures = import.meta.glob<{ default: ImageMetadata }>('~content/**/*.{avif,gif,jpeg,jpg,png,svg,webp}');

/** A picture that an entry names, ready for `<Image>`. */
export interface FoundPicture extends Omit<Image, 'src'> {
  src: ImageMetadata;
}

/**
 * Finds the file a picture of an entry stands for.
 * @param file path of the entry's file from the content folder, `research/parity.mdx`
 */
export async function findPicture(file: string, image: Image | undefined): Promise<FoundPicture | undefined> {
  if (!image) return undefined;
  const wanted = resolveFile(file, image.src);
  const path = Object.keys(pictures).find((candidate) => decodeURI(candidate).endsWith(`/${wanted}`));
  return path ? { ...image, src: (await pictures[path]!()).default } : undefined;
}
