import sharp from 'sharp';
import type { PictureSubject } from '#lib/og/subject.ts';
import { loadTemplate } from '#tools/og/load-template.ts';

/** So many pictures become pixels at a time, in threads of sharp's, while typst sets the next one. */
const atOnce = 4;

/**
 * Draws the pictures of a site, and hands over each as soon as it is there. One with a character that no font has is
 * left out.
 * @param keep takes the place of a subject in the list, and its picture as PNG
 * @returns the characters that no font has
 */
export async function drawPictures(
  subjects: readonly PictureSubject[],
  keep: (index: number, picture: Buffer) => void,
): Promise<string[]> {
  if (subjects.length === 0) return [];
  const texts = subjects.map((subject) => JSON.stringify(subject).normalize('NFC'));
  const { compiler, set, missing } = await loadTemplate(texts.join(''));
  const running = new Set<Promise<void>>();
  for (const [index, text] of texts.entries()) {
    if (missing.some((character) => text.includes(character))) continue;
    const svg = compiler.plainSvg(set(JSON.parse(text)));
    compiler.evictCache(10);
    const drawn = toPng(svg).then((picture) => {
      keep(index, picture);
      running.delete(drawn);
    });
    running.add(drawn);
    if (running.size >= atOnce) await Promise.race(running);
  }
  await Promise.all(running);
  return missing;
}

function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).removeAlpha().png().toBuffer();
}
