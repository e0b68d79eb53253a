/**
 * Where the picture is published that others show beside a link to a page: `/zh/cv/` → `/og/zh/cv.png`.
 * @param path the page in its language, from the root of the site
 */
export function picturePath(path: string): string {
  return `/og${path.replace(/\/$/, '')}.png`;
}
