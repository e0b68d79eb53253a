/** Words of English that a title in another language does not have. */
const english = wordSet(
  'the of and in for with on to an by from at as is are its via using between into through toward towards without under',
);
/** Function words of the other languages that use Latin letters. */
const foreign = wordSet(`der das und für von zur zum einer eines im dem den über eine ein mit auf des bei
  le la les du et une dans sur pour aux par chez en el los las del y una para por con il lo gli della delle dei di e nel
  per sulla da do dos um uma na em het een voor van op och för av på och er ett og til på jako na przez oraz w z je v`);

/** Words of those languages that English titles have too (`de novo`); they count only beside letters with accents. */
const foreignBesideAccents = wordSet('de e i y o a al da do no se ou la');

/** Small words that headlines leave small, so they say nothing about how a title is written. */
const small = wordSet(`a an the and but or nor for so yet as at by in of off on onto out over per to up via vs with from
  into about above across after against along amid among around before behind below beneath beside between beyond during
  except inside like near outside since than through throughout till toward towards under until upon using versus within
  without when where while that if not is are be`);

/**
 * Whether a title without a language of its own is taken for English. What it is written in is only guessed from its
 * small words: where it has none, or some of both kinds, it is.
 */
function looksEnglish(title: string): boolean {
  if (!/\p{Script=Latin}/u.test(title) || /\p{Script=Han}|\p{Script=Cyrillic}|\p{Script=Greek}{3}/u.test(title))
    return false;
  const words = title.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  if (words.some((word) => english.has(word))) return true;
  const isForeign = words.some((word) => foreign.has(word));
  return !isForeign && !(/[à-öø-ÿĀ-ž]/iu.test(title) && words.some((word) => foreignBesideAccents.has(word)));
}

/** Whether a title is in English, as far as its language is said or can be guessed. */
export function isEnglish(title: string, lang: string | undefined): boolean {
  return lang === undefined ? looksEnglish(title) : /^en\b/i.test(lang);
}

/** Whether the words of an English title begin with capitals, as in a headline. */
export function isHeadline(title: string): boolean {
  let capitals = 0;
  let smalls = 0;
  for (const sentence of title.split(/[:?!.]\s+|\s[–—]\s|^/)) {
    const words = sentence.trim().split(/\s+/).slice(1);
    for (const word of words) {
      const letters = /^[^\p{L}\p{N}]*(\p{L}[\p{Ll}\p{M}’']*)(?:[-–][\p{L}-]+)?[^\p{L}\p{N}]*$/u.exec(word)?.[1];
      if (!letters || letters.length < 3 || small.has(letters.toLowerCase())) continue;
      if (/^\p{Lu}/u.test(letters)) capitals++;
      else smalls++;
    }
  }
  return capitals > 0 && smalls * 4 <= capitals;
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
