import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtInRules } from '../../../rules/index.ts';
import { UserError } from '../../errors.ts';
import type { Language } from '../../linter/settings.ts';
import { TABLE_MESSAGES } from '../../linter/table-issues.ts';
import { didYouMean } from '../../nearest.ts';
import { pageText } from '../page-text.ts';
import { terminal } from '../terminal.ts';

/** The options of `gdpr-lint explain RULE`. */
export interface ExplainCommandOptions {
  readonly format: 'text' | 'markdown';
  readonly lang: Language;
  readonly color?: boolean;
}

/** The page of all findings on the way a file is written. */
const TABLE_PAGE = 'table';
const WIDEST = 100;

/** Prints the page of a rule. The pages ship with the package: no network is needed. */
export async function explainCommand(name: string, options: ExplainCommandOptions): Promise<void> {
  const page = pageOf(pageName(name), options.lang);
  const { color, width, unicode } = terminal(process.stdout, process.env, options.color);
  process.stdout.write(
    options.format === 'markdown' ? page : pageText(page, { color, unicode, width: Math.min(width, WIDEST) }),
  );
}

function pageName(name: string): string {
  const known = [...builtInRules.map((rule) => rule.name), TABLE_PAGE];
  if (known.includes(name)) return name;
  if (name.startsWith(`${TABLE_PAGE}/`) && Object.hasOwn(TABLE_MESSAGES, name.slice(TABLE_PAGE.length + 1))) {
    return TABLE_PAGE;
  }
  throw new UserError(
    'usage',
    `there is no rule "${name}"${didYouMean(name, known)}`,
    'gdpr-lint rules lists all.',
  );
}

/** Where the pages stand: in the package, beside the bundles; in the sources, beside the rules. */
const FOLDERS = ['../rules/', '../../../rules/'] as const;

function pageOf(name: string, language: Language): string {
  const files = language === 'fr' ? [`${name}.fr.md`, `${name}.md`] : [`${name}.md`];
  for (const file of files) {
    for (const folder of FOLDERS) {
      const path = fileURLToPath(new URL(folder + file, import.meta.url));
      if (existsSync(path)) return readFileSync(path, 'utf8');
    }
  }
  throw new Error(`the page of rule ${name} is not in the package`);
}
