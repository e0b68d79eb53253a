import { existsSync } from 'node:fs';
import type { LaunchOptions } from '@playwright/test';
import { unpackChromium } from './packaged-chromium.ts';

/** Where the usual systems put a Chromium. */
const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const args = [
  '--headless',
  // Containers have neither the rights for the sandbox nor a graphics card.
  '--no-sandbox',
  '--disable-gpu',
  // The rest keeps the browser from calling its maker.
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds the browser of the tests: the one of `CHROME_PATH`, else one that is installed, else the one from the npm
 * registry. `CHROME_PATH=packaged` asks for the last one even where there is another.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const chosen = process.env.CHROME_PATH;
  if (chosen && chosen !== 'packaged') return { executablePath: chosen, args };
  const installed = systemBrowsers.find((path) => existsSync(path));
  if (installed && !chosen) return { executablePath: installed, args };
  const { executablePath, env } = await unpackChromium();
  return { executablePath, env, args };
}
