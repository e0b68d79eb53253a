/** Something that makes a text no XML. */
export interface XmlFault {
  message: string;
  offset: number;
}

const tag = /<(\/?)([\w:-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|</g;

/** The first tag of an XML text that is not closed, closes another one, or is none. */
export function findXmlFault(xml: string): XmlFault | undefined {
  const open: { name: string; offset: number }[] = [];
  let isDone = false;
  for (const { index, 0: written, 1: slash, 2: name, 4: isEmpty } of xml.matchAll(tag)) {
    if (name === undefined)
      return { message: `\`${xml.slice(index, index + 20).split('\n')[0]!}\` is not a tag.`, offset: index };
    if (isDone) return { message: `\`${written}\` comes after the end.`, offset: index };
    if (slash) {
      const last = open.pop();
      if (last?.name !== name)
        return { message: `\`</${name}>\` closes ${last ? `\`<${last.name}>\`` : 'nothing'}.`, offset: index };
      isDone = open.length === 0;
    } else if (!isEmpty) open.push({ name, offset: index });
  }
  const last = open.at(-1);
  return last && { message: `\`<${last.name}>\` is not closed.`, offset: last.offset };
}
