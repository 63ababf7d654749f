import { describe, expect, test } from 'vitest';
import markdown from '../../src/formatters/markdown.ts';
import summary from '../../src/formatters/summary.ts';
import { context, finding, result, typicalResult } from './results.ts';

describe('summary', () => {
  test('counts errors, warnings and records per rule, and says where the records are a lower bound', () => {
    expect(
      summary.format([typicalResult()], context()),
    ).toBe(`contacts.csv   12,480 records · 14 columns · ';' windows-1252
What you may do today (FR, 2026-11-23): e-mail 11,764 of 12,480   phone 9,020 of 12,311
Blocked by: no consent 312 · origin unknown 240 · objected 164
Not checked: no offer is configured. Set campaign.offer.

rule             errors  warnings  records  share of records
consent-channel     312         0      ≥ 7
minimization          2         0        1            < 0.1%
b2b-relevance         0         1

✖ 4 problems in 315 places (3 errors, 1 warning)   12,480 records in 0.3 s
`);
  });

  test('counts a record once, however many of its cells are wrong, and adds files up', () => {
    const twice = result(
      [finding({ line: 2, column: 1 }), finding({ line: 2, column: 9, header: 'Phone' })],
      { rows: 10 },
    );
    const text = summary.format([twice, twice], context({ language: 'fr', unicode: false }));
    expect(text).toContain(
      'minimization        4               0                2                    10,0 %\n',
    );
  });

  test('has no table for a clean file', () => {
    expect(summary.format([result([])], context())).toBe(`contacts.csv   100 records · 14 columns · ';' utf-8
What you may do today (FR, 2026-11-23): no column with an address for any channel was recognised

✔ no problem found in what was checked   100 records in 0.3 s
`);
  });
});

describe('markdown', () => {
  test('has the verdict, the summary and a row per problem', () => {
    expect(markdown.format([typicalResult()], context())).toBe(`## gdpr-lint

**✖ 4 problems in 315 places (3 errors, 1 warning)   12,480 records in 0.3 s**

### contacts.csv   12,480 records · 14 columns · ';' windows-1252

- What you may do today (FR, 2026-11-23): e-mail 11,764 of 12,480   phone 9,020 of 12,311
- Blocked by: no consent 312 · origin unknown 240 · objected 164
- Not checked: no offer is configured. Set campaign.offer.

| severity | line:column | message | rule | places |
| --- | ---: | --- | --- | ---: |
| warning | 0:0 | no offer is configured. Set campaign.offer. | b2b-relevance | 1 |
| error | 1:9 | "Date naissance" is a birth date. Drop the column. | minimization | 1 |
| error | 18:4 | m•••<span>@</span>g•••.com looks private.<br>and 311 more: lines 19, 23, 24, 31, 40 … (--format json lists the first 7) | consent-channel | 312 |
| error | 207:12 | health in a note: "en •••••• maladie" (GDPR 9). Delete it. | minimization | 1 |
`);
  });

  test.each([
    ['a mention', '@bob', '<span>@</span>bob'],
    ['HTML', '<img src=x onerror=y>', '&lt;img src=x onerror=y&gt;'],
    ['a link', '[x](https://evil.example)', '\\[x\\](https<span>:</span>//evil.example)'],
    ['the end of a cell', 'a | b', 'a \\| b'],
    ['a cell ended by an escape', 'a \\| b', 'a \\\\\\| b'],
    ['emphasis and code', '*a* _b_ `c` ~d~', '\\*a\\* \\_b\\_ \\`c\\` \\~d\\~'],
    ['an issue', 'see #12', 'see <span>#</span>12'],
    ['an entity', '&lt;', '&amp;lt;'],
  ])('makes no markup of %s', (_what, message, expected) => {
    const text = markdown.format([result([finding({ message })])], context());
    expect(text).toContain(`| ${expected} |`);
  });

  test('shows at most a hundred problems a file, and counts the others', () => {
    const findings = Array.from({ length: 130 }, (_, at) =>
      finding({ messageId: `m${at}`, line: at + 2, count: 2 }),
    );
    const text = markdown.format([result(findings)], context());
    expect(text.match(/^\| error/gm)).toHaveLength(100);
    expect(text).toContain('and 30 more of this kind in 60');
  });
});
