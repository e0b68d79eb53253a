import type { CheckedContent } from '#checks/checked-content.ts';
import type { Content } from '#lib/content.ts';
import type { SiteAddress } from '#lib/cv/print/surroundings.ts';
import type { PictureSubject } from '#lib/og/subject.ts';
import type { Problem } from '#lib/problem.ts';
import { drawPictures } from '#tools/og/draw-pictures.ts';
import { planPictures } from '#tools/og/plan-pictures.ts';
import { keptFiles } from '#tools/kept-files.ts';
import { describeCharacter } from '#tools/typeset/find-character.ts';

/** How a picture is drawn. */
const code = ['src/tools/og', 'src/tools/typeset'];

/** What a run needs to know beside the content. */
export interface PictureRequest {
  address: SiteAddress;
  /** The folder that keeps pictures from one run to the next. */
  cache: string;
  /** The path of the one picture that is wanted; all of them when left out. */
  only?: string | undefined;
}

/** What came of making pictures. */
export interface MadePictures {
  /** The file of each picture, by the path where it is published. */
  files: Map<string, string>;
  /** The paths of those that could not be drawn. */
  leftOut: string[];
  /** How many had to be drawn. */
  drawn: number;
  problems: Problem[];
}

/** Makes the pictures of the pages that are not kept yet. */
export async function makePictures(
  checked: CheckedContent,
  { address, cache: kept, only }: PictureRequest,
): Promise<MadePictures> {
  const plans = planPictures(checked, address);
  const cache = keptFiles(kept, '.png', code);
  const names = new Map<string, string>();
  const wanted = new Map<string, PictureSubject>();
  for (const [path, subject] of plans) {
    if (only !== undefined && path !== only) continue;
    const name = cache.nameOf(subject);
    names.set(path, name);
    if (!cache.has(name)) wanted.set(name, subject);
  }
  const order = [...wanted.keys()];
  const missing = await drawPictures([...wanted.values()], (index, picture) => cache.keep(order[index]!, picture));
  if (only === undefined) cache.forgetOthers(new Set(names.values()));
  const made = [...names].filter(([, name]) => cache.has(name));
  return {
    files: new Map(made.map(([path, name]) => [path, cache.pathOf(name)])),
    leftOut: [...names].filter(([, name]) => !cache.has(name)).map(([path]) => path),
    drawn: order.filter(cache.has).length,
    problems: missing.map((character) => missingGlyph(checked.content, character)),
  };
}

function missingGlyph(content: Content, character: string): Problem {
  const { place, named } = describeCharacter(content, character);
  return {
    ...(place ?? { file: 'site.yaml', position: undefined }),
    code: 'missing-glyph',
    message: `No font has the character ${named}. A page with it in its title or its authors is shared without a picture.`,
    hint: 'Write it another way: words instead of an emoji, for example.',
    severity: 'warning',
  };
}
