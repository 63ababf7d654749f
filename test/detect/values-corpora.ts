import { existsSync, readFileSync } from 'node:fs';

/** Other projects' suites, beside the repository; none of them is part of it. */
const ROOT = new URL('../../../shared/corpora/', import.meta.url);

/** Whether the suites are there; tests that need them skip where they are not. */
export const hasCorpora = existsSync(ROOT);

/** The text of one file of the suites. */
export function corpus(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8');
}

/** One file of the suites, as the JSON it holds. */
export function jsonCorpus<T>(path: string): T {
  const data: T = JSON.parse(corpus(path));
  return data;
}
