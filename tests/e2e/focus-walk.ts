import type { Page } from '@playwright/test';

/** Where the focus is. */
export interface Stop {
  /** Which of the focusable elements of the page it is; -1 for none of them. */
  index: number;
  hasOutline: boolean;
  outlineColor: string;
  isOnScreen: boolean;
  what: string;
}

/** Numbers everything on the page that a reader could act on, and says what it is. */
export function numberControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility())
      // A group of radio buttons is one stop.
      .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked));
    for (const [index, element] of all.entries()) element.dataset.stop = String(index);
    return all.map((element) => element.outerHTML.slice(0, 80));
  });
}

/** Looks at what has the focus. */
export function lookAtFocus(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    // A radio button lends its outline to the words beside it.
    const drawn =
      element instanceof HTMLInputElement && element.type === 'radio' ? element.nextElementSibling! : element;
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(drawn);
    const { top, bottom, width, height } = drawn.getBoundingClientRect();
    return {
      index: Number(element.dataset.stop ?? -1),
      hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      outlineColor,
      isOnScreen: width > 0 && height > 0 && bottom > 0 && top < innerHeight,
      what: element.outerHTML.slice(0, 80),
    };
  });
}

/** Presses Tab as often as there are things to act on, and looks each time. */
export async function walkByTab(page: Page, controls: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let count = 0; count < controls; count++) {
    await page.keyboard.press('Tab');
    stops.push(await lookAtFocus(page));
  }
  return stops;
}
