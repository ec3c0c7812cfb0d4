import { type Browser, chromium } from 'playwright-core';
import { chromiumPath } from '../setup/chromium.ts';

/** A browser without a window that asks nobody for anything by itself. Throws where there is none, and says so. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) {
    throw new Error(
      'No Chromium or Chrome was found. Run npm test, which installs it where it can; on Debian: apt-get install chromium; or set CHROMIUM_PATH.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
