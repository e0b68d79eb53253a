import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { findBrowser } from '../e2e/browser.ts';

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

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
