import { constants, copyFileSync, existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { markdownSpans, printLanguage, textSpan } from '#cv/print/spans.ts';
import {
  homeSubject,
  nothing,
  ownerFoot,
  paperSubject,
  type PictureSubject,
  toPieces,
} from '#discovery/picture-subject.ts';
import { localizedPath, picturePath, publicationPath, routePaths } from '#model/addresses.ts';
import type { Content } from '#model/content.ts';
import { contextOf, type SiteAddress } from '#model/context.ts';
import type { OpenSite } from '#model/node/open-site.ts';
import type { Problem } from '#model/problem.ts';
import { localeOf, type Site } from '#model/site.ts';
import { keptFiles } from '#node/cache.ts';
import { runInProcess } from '#node/processes.ts';
import { describeCharacter } from '#node/typst/find-character.ts';
import { hexColours } from '#site/colours-in-media.ts';
import { monogramOf, routeTitle } from '#site/names.ts';
import type { FindFile } from '#site/node/files-beside-pages.ts';
import { findText } from '#text/localized.ts';
import { drawPictures } from './draw-pictures.ts';
import type { PictureRequest } from './picture-process.ts';

/** What came of making pictures. */
export interface MadePictures {
  /** The file of each picture, by the path where it is published. */
  files: Map<string, string>;
  /** The paths of those that could not be rendered. */
  leftOut: string[];
  /** How many had to be rendered. */
  drawn: number;
  problems: Problem[];
}

/**
 * Makes the pictures of the pages that are not in the cache yet.
 * @param only the path of the one picture that is wanted; all of them when left out
 */
export async function makePictures(site: OpenSite, only?: string): Promise<MadePictures> {
  const plans = planPictures(site);
  const cache = keptFiles(join(site.project.cache, 'og'), '.png');
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
    problems: missing.map((character) => missingGlyph(site.content(), character)),
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

/** What the picture of each page says, by the path where it is published. */
function planPictures(open: OpenSite): Map<string, PictureSubject> {
  const site = open.findSite();
  const plans = site ? site.languages.flatMap((lang) => planLanguage(site, open.address, lang)) : [];
  return new Map(plans.map(([path, subject]) => [picturePath(path), subject]));
}

/** The pages of one language, with what the picture of each says. */
function planLanguage(site: Site, address: SiteAddress, lang: string): [path: string, PictureSubject][] {
  const { settings, profile, publications } = site;
  const context = contextOf(localeOf(site, lang), address, publications);
  const { defaultLang, words } = context;
  const about = ownerFoot(profile, context);
  const plain: PictureSubject = {
    lang: printLanguage(lang),
    colours: hexColours('picture', settings.accent),
    monogram: monogramOf(profile.name),
    ...{ title: nothing, lead: nothing, venue: nothing, year: '' },
    foot: about,
  };
  const routes = site.manifest.routes.map((route): [string, PictureSubject] => {
    const title = toPieces(textSpan(routeTitle(route, settings, context, words)));
    if (route !== 'about') return [routePaths[route], { ...plain, title }];
    return [routePaths.about, { ...plain, ...homeSubject(profile, context) }];
  });
  const papers = publications.map((publication): [string, PictureSubject] => [
    publicationPath(publication),
    { ...plain, ...paperSubject(publication, context), foot: { name: about.name, more: nothing } },
  ]);
  // In another language than those it is written in, a page is known by its address in the default one.
  const free = site.pages
    .filter(({ languages }) => languages.includes(lang))
    .map(({ id, data }): [string, PictureSubject] => {
      const title = findText(data.title, lang, defaultLang)?.text ?? id;
      return [`/${id}/`, { ...plain, title: toPieces(markdownSpans(title, context)) }];
    });
  return [...routes, ...papers, ...free].map(([path, subject]) => [localizedPath(path, lang, defaultLang), subject]);
}

/**
 * Puts the cached files where they are published, without a second copy on the disk where that can share them.
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

const tag = /<meta (?:property="og:image[^"]*"|name="twitter:card")[^>]*>/g;

/**
 * A page without the tags of its picture, where that is one of these, which could not be rendered.
 * @param addresses full addresses of pictures
 */
export function dropPictureTags(html: string, addresses: ReadonlySet<string>): string {
  const [, address] = /<meta property="og:image" content="([^"]*)"/.exec(html) ?? [];
  return address !== undefined && addresses.has(address) ? html.replace(tag, '') : html;
}

/** The pictures of pages, for a dev server: each rendered when it is asked for. A file of `public/` wins. */
export function servePictures({ project, trust }: OpenSite): FindFile {
  return async (path) => {
    if (!/^\/og[./].*png$/.test(path) || existsSync(join(project.publicFolder, path))) return undefined;
    const program = join(import.meta.dirname, 'picture-process.ts');
    const made = await runInProcess<PictureRequest, MadePictures>(program, { project, trust, path });
    const file = made.files.get(path);
    return file === undefined ? undefined : { type: 'image/png', body: readFileSync(file) };
  };
}
