import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';
import { findFreePort } from '../e2e/find-free-port.ts';

/** A running browser that programs can speak to. */
export interface OpenBrowser {
  /** The port it listens on. */
  port: number;
  close: () => Promise<void>;
}

/** Opens the browser of the tests and lets Lighthouse at it. */
export async function openBrowser(): Promise<OpenBrowser> {
  const port = await findFreePort();
  const options = await findBrowser();
  const browser = await chromium.launch({ ...options, args: [...options.args!, `--remote-debugging-port=${port}`] });
  return { port, close: () => browser.close() };
}
