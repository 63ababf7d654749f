import { builtInRules } from '../../../rules/index.ts';
import { preset } from '../../config/presets.ts';
import { STEP_LABELS } from '../../formatters/labels.ts';
import type { AnyRule } from '../../linter/rule.ts';
import type { Language } from '../../linter/settings.ts';

/** The options of `gdpr-lint rules`. */
export interface RulesCommandOptions {
  readonly format: 'table' | 'json';
  readonly lang: Language;
}

const SHOWN_PRESETS = [
  'gdpr-lint:recommended',
  'gdpr-lint:strict',
  'gdpr-lint:b2b-email',
  'gdpr-lint:b2c',
] as const;

/** Lists the rules in the order of the method. */
export async function rulesCommand({ format, lang }: RulesCommandOptions): Promise<void> {
  process.stdout.write(format === 'json' ? await asJson() : asTable(lang));
}

function levelsOf(rule: AnyRule): Readonly<Record<string, string>> {
  const rules = new Map(builtInRules.map((each) => [each.name, each]));
  return Object.fromEntries(
    SHOWN_PRESETS.map((name) => {
      const level = preset(name, rules).rules?.[rule.name];
      return [name, typeof level === 'string' ? level : 'off'];
    }),
  );
}

async function asJson(): Promise<string> {
  const { z } = await import('zod');
  const rows = builtInRules.map((rule) => ({
    name: rule.name,
    step: rule.step,
    description: rule.description,
    law: rule.law,
    presets: levelsOf(rule),
    messages: Object.keys(rule.messages),
    options:
      rule.schema === undefined
        ? null
        : z.toJSONSchema(rule.schema(z), { io: 'input', unrepresentable: 'any' }),
  }));
  return `${JSON.stringify(rows, null, 2)}\n`;
}

const WORDS = {
  en: { rule: 'rule', step: 'step', articles: 'articles' },
  fr: { rule: 'règle', step: 'étape', articles: 'articles' },
} as const;

const LEVELS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { error: 'error', off: 'off', warn: 'warning' },
  fr: { error: 'erreur', off: 'inactive', warn: 'avertissement' },
};

const HINT = {
  en: 'gdpr-lint explain RULE prints what a rule checks, why, and how to mend it.',
  fr: "gdpr-lint explain RÈGLE imprime ce qu'une règle vérifie, pourquoi, et comment corriger.",
} as const;

function asTable(language: Language): string {
  const words = WORDS[language];
  const head = [
    words.rule,
    words.step,
    ...SHOWN_PRESETS.map((name) => name.replace('gdpr-lint:', '')),
    words.articles,
  ];
  const rows = builtInRules.map((rule) => [
    rule.name,
    STEP_LABELS[rule.step][language],
    ...Object.values(levelsOf(rule)).map((level) => LEVELS[language][level] ?? level),
    articlesOf(rule, language),
  ]);
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => (row[at] ?? '').length)),
  );
  const lines = [head, ...rows].map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const descriptions = builtInRules.map((rule) => `  ${rule.name}: ${rule.description[language]}`);
  return `${lines.join('\n')}\n\n${descriptions.join('\n')}\n\n${HINT[language]}\n`;
}

function articlesOf({ law }: AnyRule, language: Language): string {
  const name = language === 'fr' ? 'RGPD' : 'GDPR';
  return `${name} ${law.map(({ article }) => article.replace('GDPR ', '')).join(', ')}`;
}
