import type { Formatter } from './types.ts';

/** The built-in formats, each loaded when it is used. Adding one is a file and a line here. */
export const FORMATTERS: Readonly<Record<string, () => Promise<{ readonly default: Formatter }>>> = {
  checkstyle: () => import('./checkstyle.ts'),
  compact: () => import('./compact.ts'),
  csv: () => import('./csv.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  html: () => import('./html.ts'),
  json: () => import('./json.ts'),
  junit: () => import('./junit.ts'),
  markdown: () => import('./markdown.ts'),
  ndjson: () => import('./ndjson.ts'),
  sarif: () => import('./sarif.ts'),
  stylish: () => import('./stylish.ts'),
  summary: () => import('./summary.ts'),
};
