import { accents } from '#lib/bibliography/latex-characters.ts';
import { closingBrace } from '#lib/bibliography/latex-scanner.ts';

/** Arguments within arguments beyond this depth are not LaTeX that a person wrote. */
export const deepest = 40;

/** A place in a LaTeX text, from which the arguments of a command are read. */
export class LatexCursor {
  protected tex = '';
  protected here = 0;

  /** The text in which signs were looked for last, and those that it has not. */
  private absent: { tex: string; signs: Set<string> } = { tex: '', signs: new Set() };

  /** Where a sign stands next; -1 where it does not. What has been looked for in vain is not looked for again. */
  protected findNext(sign: string): number {
    if (this.absent.tex !== this.tex) this.absent = { tex: this.tex, signs: new Set() };
    if (this.absent.signs.has(sign)) return -1;
    const found = this.tex.indexOf(sign, this.here);
    if (found === -1) this.absent.signs.add(sign);
    return found;
  }

  /** What a sticky expression finds here; nothing where it finds nothing. */
  protected take(pattern: RegExp): string[] {
    pattern.lastIndex = this.here;
    const found = pattern.exec(this.tex);
    if (found) this.here = pattern.lastIndex;
    return found ?? [];
  }

  /** An argument as it is written: a group, a command, or one character. */
  protected readArgument(level = 0): string {
    const { tex } = this;
    this.take(/\s+/y);
    const start = this.here;
    if (tex[start] === '{') {
      const end = closingBrace(tex, start);
      this.here = end === -1 ? tex.length : end + 1;
      return tex.slice(start + 1, end === -1 ? undefined : end);
    }
    if (tex[start] !== '\\') {
      const code = tex[start] === '}' ? undefined : tex.codePointAt(start);
      const character = code === undefined ? '' : String.fromCodePoint(code);
      this.here += character.length;
      return character;
    }
    // A command, and what it needs itself: \'\i, \'\^{a}.
    const name = /\\(?:[A-Za-z]+\s*|[\s\S])?/y;
    name.lastIndex = start;
    const found = name.exec(tex)![0];
    this.here += found.length;
    const command = found.trimEnd();
    const takesLetter = Object.hasOwn(accents, command.slice(1)) && level < deepest;
    return takesLetter ? `${command}{${this.readArgument(level + 1)}}` : command;
  }
}
