import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The Chromium of this machine: what CHROMIUM names, else what the path has; null where there is none. */
export function chromiumPath(): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) =>
    existsSync(path),
  );
  return process.env.CHROMIUM ?? found ?? null;
}

/** Why the tests in a browser are skipped; null where they run. CI has a browser, or fails. */
export function whySkipped(): string | null {
  if (chromiumPath() !== null || process.env.CI) return null;
  return 'no Chromium found: install it (apt-get install chromium), or name it in CHROMIUM';
}

/** @throws Error where there is no Chromium */
export async function launch(): Promise<Browser> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('no Chromium found: apt-get install chromium');
  // The sandbox needs rights that containers do not give; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
