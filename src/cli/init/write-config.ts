import type { Language } from '../../linter/settings.ts';
import type { Answers } from './answers.ts';
import type { Survey } from './survey.ts';
import { CONFIG_TEXTS } from './texts.ts';

/** Writes a configuration as YAML, with comments that say what each part is for. */
export function configText(answers: Answers, seen: Survey, language: Language): string {
  const texts = CONFIG_TEXTS[language];
  const sections = [
    [...comment(texts.head), `extends: ${quoted(answers.preset)}`],
    [...comment(texts.jurisdiction), `jurisdiction: ${answers.jurisdiction}`],
    campaign(answers, language),
    sources(seen, language),
    processors(seen, language),
    suppression(answers, language),
    columns(seen, language),
    comment(texts.rules),
  ];
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function campaign({ controller, audience, channels, offer }: Answers, language: Language): readonly string[] {
  const texts = CONFIG_TEXTS[language];
  return [
    ...comment(texts.campaign),
    'campaign:',
    ...setting('controller', controller === '' ? null : quoted(controller), texts.controller),
    ...setting('audience', audience, texts.audience),
    ...setting('channels', channels.length === 0 ? null : `[${channels.join(', ')}]`, texts.channels),
    ...(offer === ''
      ? comment(texts.offer, '  ')
      : ['  offer:', `    description: ${quoted(offer)}`, ...comment(texts.offerMore, '    ')]),
    ...comment(texts.templates, '  '),
  ];
}

function setting(name: string, value: string | null, example: string): readonly string[] {
  return [value === null ? `  # ${name}: ${example}` : `  ${name}: ${value}`];
}

function sources({ sources: seen, leftOut, files }: Survey, language: Language): readonly string[] {
  const texts = CONFIG_TEXTS[language];
  const lines = [...comment(texts.sources)];
  const known = seen.filter(({ kind }) => kind !== null);
  lines.push(known.length === 0 ? '# sources:' : 'sources:');
  if (files.length === 0) lines.push(...comment(texts.sourceExample, '', '  '));
  for (const { name, kind, records } of seen) {
    const note = texts.records(records);
    if (kind === null) lines.push(`  # ${quoted(name)}: { kind: … }   # ${note} ${texts.sayKind}`);
    else lines.push(`  ${quoted(name)}: { kind: ${kind} }   # ${note}${texts.needs(kind)}`);
  }
  if (leftOut > 0) lines.push(`  # ${texts.leftOut(leftOut)}`);
  return lines;
}

function processors({ processors: seen, files }: Survey, language: Language): readonly string[] {
  const texts = CONFIG_TEXTS[language];
  const lines = [...comment(texts.processors)];
  lines.push(seen.length === 0 ? '# processors:' : 'processors:');
  if (files.length === 0 || seen.length === 0) lines.push(...comment(texts.processorExample, '', '  '));
  for (const { name, role, seat } of seen) {
    lines.push(`  ${quoted(name)}:`, `    role: ${role}`);
    lines.push(`    # country: ${texts.country(seat)}`, ...comment(texts.contract, '    '));
  }
  return lines;
}

function suppression({ suppression: lists }: Answers, language: Language): readonly string[] {
  const texts = CONFIG_TEXTS[language];
  if (lists.length === 0) return comment(texts.noSuppression);
  return [...comment(texts.suppression), 'suppression:', ...lists.map((path) => `  - ${quoted(path)}`)];
}

function columns({ notUnderstood }: Survey, language: Language): readonly string[] {
  const texts = CONFIG_TEXTS[language];
  return [
    ...comment(texts.columns),
    '# columns:',
    ...notUnderstood.map((header) => `#   ${quoted(header)}: …`),
    ...(notUnderstood.length === 0 ? ['#   "Code apporteur": sourceDetail'] : []),
  ];
}

function comment(text: string, indent = '', inner = ''): readonly string[] {
  return text.split('\n').map((line) => `${indent}# ${inner}${line}`.trimEnd());
}

/** A string of JSON is one of YAML; what YAML 1.2 would take for a line end is escaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
