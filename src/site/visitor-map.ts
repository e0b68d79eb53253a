import type { VisitorMap } from '#model/schema/site-settings.ts';

const pictures: Record<VisitorMap['provider'], string> = {
  mapmyvisitors: 'https://mapmyvisitors.com/map.png',
  clustrmaps: 'https://www.clustrmaps.com/map_v2.png',
};

/**
 * The map of visitors as a picture. Both services also offer a script, which would see and change the whole page; a
 * picture can do neither.
 */
export function visitorMapUrl({ provider, id }: VisitorMap): URL {
  const url = new URL(pictures[provider]);
  url.search = new URLSearchParams({ d: id, cl: 'ffffff', w: '600' }).toString();
  return url;
}

/** Other hosts from which a reader may ask for a picture: that of the map of visitors, where the site has one. */
export function pictureHosts({ visitorMap }: { visitorMap?: VisitorMap | undefined }): string[] {
  return visitorMap ? [visitorMapUrl(visitorMap).origin] : [];
}
