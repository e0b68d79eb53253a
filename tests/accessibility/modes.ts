import type { BrowserContextOptions } from '@playwright/test';
import { desktop, phone } from '../e2e/page-kinds.ts';

/** A way in which readers meet a page. */
export interface Mode {
  name: string;
  options: BrowserContextOptions;
  /** Whether all folds are opened first, so that what is in them is looked at too. */
  opensFolds: boolean;
}

const onDesktop = { viewport: desktop, colorScheme: 'light' } as const;
const onPhone = { viewport: phone, isMobile: true, hasTouch: true, colorScheme: 'light' } as const;

/** Every mode in which each page is read, with all rules. */
export const modes: readonly Mode[] = [
  { name: 'light', options: onDesktop, opensFolds: false },
  { name: 'dark', options: { ...onDesktop, colorScheme: 'dark' }, opensFolds: false },
  { name: 'forced colours', options: { ...onDesktop, forcedColors: 'active' }, opensFolds: false },
  { name: 'phone', options: onPhone, opensFolds: true },
  { name: 'phone, dark', options: { ...onPhone, colorScheme: 'dark' }, opensFolds: true },
];
