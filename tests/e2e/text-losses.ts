import type { Page } from '@playwright/test';

/**
 * Finds text that a reader loses: it runs out of the page, is cut off by what it stands in, or lies over other text.
 * @returns what is lost and how, with the words; nothing when all can be read
 */
export function findTextLosses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** What an element does with text that runs out of it, by itself or because of what it stands in. */
    interface Surroundings {
      /** It cuts text off there. */
      cutter?: DOMRect;
      /** Text can be scrolled to, or stays in sight while other text is scrolled past it. */
      isLoose: boolean;
      /** Its text is raised, lowered, drawn, or only for those who listen. */
      isLeftOut: boolean;
    }
    const known = new Map<Element, Surroundings>();
    const lookAround = (element: Element | null): Surroundings => {
      if (!element) return { isLoose: false, isLeftOut: false };
      const before = known.get(element);
      if (before) return before;
      const around = { ...lookAround(element.parentElement) };
      const { overflowX, position } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll';
      if (scrolls || position === 'sticky') around.isLoose = true;
      if (scrolls) delete around.cutter;
      else if (overflowX !== 'visible') around.cutter = element.getBoundingClientRect();
      if (element.matches('sup, sub, math, svg, .sr-only, .skip')) around.isLeftOut = true;
      known.set(element, around);
      return around;
    };

    const lines: { rect: DOMRect; words: string }[] = [];
    const losses = new Set<string>();
    const edge = document.documentElement.clientWidth + 1;
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement!;
      const words = walker.currentNode.textContent!.trim().slice(0, 40);
      if (!words || !parent.checkVisibility({ opacityProperty: true })) continue;
      const { cutter, isLoose, isLeftOut } = lookAround(parent);
      if (isLeftOut) continue;
      range.selectNodeContents(walker.currentNode);
      for (const rect of range.getClientRects()) {
        if (rect.width < 2) continue;
        if (cutter && (rect.right > cutter.right + 1 || rect.bottom > cutter.bottom + rect.height / 2))
          losses.add(`cut off: ${words}`);
        else if (!isLoose && rect.right > edge) losses.add(`out of the page: ${words}`);
        if (!isLoose) lines.push({ rect, words });
      }
    }
    lines.sort((a, b) => a.rect.top - b.rect.top);
    for (const [index, { rect, words }] of lines.entries()) {
      for (let next = index + 1; next < lines.length; next++) {
        const other = lines[next]!;
        const across = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left);
        const down = Math.min(rect.bottom, other.rect.bottom) - other.rect.top;
        if (down <= 0) break;
        // The box of a line is taller than its letters, so that lines set close overlap a little.
        if (across > 2 && down > Math.min(rect.height, other.rect.height) * 0.4)
          losses.add(`one over the other: ${words} | ${other.words}`);
      }
    }
    return [...losses];
  });
}
