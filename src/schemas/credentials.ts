/** What tells members of a family apart, and so belongs to the name: `Jr.`, `III`, `the Younger`, `Filho`. */
const generation =
  /^(?:(?:jr|sr|jnr|snr|junior|senior|júnior|filho|neto|sobrinho|fils|père|[ivx]+|\d+(?:st|nd|rd|th))(?![\p{L}\d])\.?|(?:the|der|die|le|la|el|d\.)\s.+$)/iu;

/** Parts what follows a name: what belongs to the name, and degrees and memberships, which are set off by a comma. */
export function readSuffix(written: string): { suffix?: string; credentials: string[] } {
  const suffix: string[] = [];
  const credentials = written.split(/\s*[,，]\s*/).flatMap((part) => {
    const [own = ''] = generation.exec(part) ?? [];
    if (own) suffix.push(own);
    return part.slice(own.length).trim() || [];
  });
  return { ...(suffix.length > 0 && { suffix: suffix.join(' ') }), credentials };
}
