import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMATTERS } from '../../src/formatters/built-in.ts';
import type { LintResult } from '../../src/linter/finding.ts';
import { context, dialect, finding, result, typicalResult } from './results.ts';

const formats = await Promise.all(Object.values(FORMATTERS).map(async (load) => (await load()).default));

/** Every property that holds text of the file or of a plug-in. */
function resultWith(text: string): LintResult {
  const found = finding({
    message: text,
    messageId: text,
    ruleId: `x/${text}`,
    header: text,
    data: { value: text, list: [text] },
    law: [{ article: text, url: 'https://law.example/', basis: 'statute' }],
    pointer: `/${text}`,
  });
  return result([found, { ...found, row: 0, line: 0, column: 0, fatal: true }], {
    filePath: text,
    dialect: dialect({ delimiter: text, encoding: text }),
    summary: { notChecked: [text], jurisdiction: text, asOf: text },
  });
}

describe.each(formats)('$name, like every format,', (formatter) => {
  test('is a function of results and context alone', () => {
    const [first, second] = [0, 1].map(() => formatter.format([typicalResult()], context()));
    expect(first).toBe(second);
  });

  test('gives the same text in pieces', () => {
    const whole = formatter.format([typicalResult(), result([])], context());
    const parts = formatter.parts?.([typicalResult(), result([])], context()) ?? [whole];
    expect([...parts].join('')).toBe(whole);
  });

  test('says something of no file, of a clean one, and of several, and ends its last line', () => {
    for (const results of [[], [result([])], [result([]), typicalResult(), resultWith('x')]]) {
      for (const language of ['en', 'fr'] as const) {
        const text = formatter.format(results, context({ language }));
        if (text !== '') expect(text).toMatch(/\n$/);
      }
    }
  });

  test('sends no terminal what it would obey, wherever the text comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), fc.boolean(), (text, unicode) => {
        const written = formatter.format([resultWith(text)], context({ unicode }));
        const lines = written.replace(/^\ufeff/, '').split(/\r?\n/);
        return lines.every((line) => !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line));
      }),
      { examples: [['\u001b[2J\u009b31m\u202e\u2066\u061c\u{e0041}\ud800\t', true]] },
    );
  });

  test('uses colours only where they are asked for', () => {
    expect(formatter.format([typicalResult()], context({ color: false }))).not.toContain('\u001b');
  });
});
