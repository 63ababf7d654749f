import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import stylish from '../../src/formatters/stylish.ts';
import type { FormatContext } from '../../src/formatters/types.ts';
import type { LintResult } from '../../src/linter/finding.ts';
import { context, dialect, fileFinding, finding, result, typicalResult } from './results.ts';

const THIN = '\u202f';
/** Escapes, bidirectional and invisible characters, written so that this file has none of them itself. */
const HOSTILE = '\u001b[2J\u001b]8;;x\u0007\u009b31m\u202ecod.exe\u2066\u200b\u061c\u{e0041}\ud800\r\n\t';

/** What a terminal obeys or hides. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const say = (text: string, setting?: string) => ({
  en: () => text,
  fr: () => text,
  ...(setting === undefined ? {} : { setting }),
});

/** Rules of which some say that a setting is missing. */
const RULES_WITH_SETTINGS: FormatContext['rules'] = new Map(
  [
    ['b2b-relevance', { noOffer: say('no offer. Set campaign.offer.', 'campaign.offer') }] as const,
    ['objection-mechanism', { noTemplates: say('no messages.', 'campaign.templates') }] as const,
    ['retention', { noDateColumn: say('no date column.') }] as const,
    ['suppression-match', { noList: say('no table. Set suppression.', 'suppression') }] as const,
  ].map(([rule, messages]) => [rule, { step: 'rights', description: { en: '', fr: '' }, messages }]),
);

const WITHOUT_SETTINGS = [
  fileFinding({
    ruleId: 'objection-mechanism',
    messageId: 'noTemplates',
    severity: 1,
    message: 'no messages.',
  }),
  // An error is shown, whatever it asks for.
  fileFinding({ ruleId: 'suppression-match', messageId: 'noList', message: 'no table. Set suppression.' }),
  fileFinding({
    ruleId: 'b2b-relevance',
    messageId: 'noOffer',
    severity: 1,
    message: 'no offer. Set campaign.offer.',
  }),
  fileFinding({ ruleId: 'retention', messageId: 'noDateColumn', severity: 1, message: 'no date column.' }),
];

const NOT_CHECKED = [
  'no date column.',
  'no offer. Set campaign.offer.',
  'no messages.',
  'no table. Set suppression.',
  'something without a finding.',
];

/** What a person would read, whatever the language, colours or symbols. */
const PICTURES: readonly [title: string, results: readonly LintResult[], Partial<FormatContext>, string][] = [
  [
    'a typical file in English',
    [typicalResult()],
    {},
    `contacts.csv   12,480 records · 14 columns · ';' windows-1252
    0:0   warning  no offer is configured. Set campaign.offer.                 b2b-relevance
    1:9   error    "Date naissance" is a birth date. Drop the column.          minimization
   18:4   error    m•••@g•••.com looks private.                                consent-channel
                   and 311 more: lines 19, 23, 24, 31, 40 … (--format json lists the first 7)
  207:12  error    health in a note: "en •••••• maladie" (GDPR 9). Delete it.  minimization

What you may do today (FR, 2026-11-23): e-mail 11,764 of 12,480   phone 9,020 of 12,311
Blocked by: no consent 312 · origin unknown 240 · objected 164
Not checked, as told above: b2b-relevance
✖ 4 problems in 315 places (3 errors, 1 warning)   12,480 records in 0.3 s
`,
  ],
  [
    'the same in French',
    [typicalResult()],
    { language: 'fr' },
    `contacts.csv   12${THIN}480 enregistrements · 14 colonnes · ';' windows-1252
    0:0   warning  no offer is configured. Set campaign.offer.                 b2b-relevance
    1:9   error    "Date naissance" is a birth date. Drop the column.          minimization
   18:4   error    m•••@g•••.com looks private.                                consent-channel
                   et 311 autres : lignes 19, 23, 24, 31, 40 … (--format json liste les 7 premiers)
  207:12  error    health in a note: "en •••••• maladie" (GDPR 9). Delete it.  minimization

Ce que vous pouvez faire aujourd'hui (FR, 2026-11-23) : e-mail 11${THIN}764 sur 12${THIN}480   téléphone 9${THIN}020 sur 12${THIN}311
Bloqué par : pas de consentement 312 · origine inconnue 240 · opposition 164
Non vérifié, comme dit plus haut : b2b-relevance
✖ 4 problèmes à 315 endroits (3 erreurs, 1 avertissement)   12${THIN}480 enregistrements en 0,3 s
`,
  ],
  [
    'French without Unicode symbols',
    [typicalResult()],
    { language: 'fr', unicode: false },
    `contacts.csv   12 480 enregistrements - 14 colonnes - ';' windows-1252
    0:0   warning  no offer is configured. Set campaign.offer.                 b2b-relevance
    1:9   error    "Date naissance" is a birth date. Drop the column.          minimization
   18:4   error    m***@g***.com looks private.                                consent-channel
                   et 311 autres : lignes 19, 23, 24, 31, 40 ... (--format json liste les 7 premiers)
  207:12  error    health in a note: "en ****** maladie" (GDPR 9). Delete it.  minimization

Ce que vous pouvez faire aujourd'hui (FR, 2026-11-23) : e-mail 11 764 sur 12 480   téléphone 9 020 sur 12 311
Bloqué par : pas de consentement 312 - origine inconnue 240 - opposition 164
Non vérifié, comme dit plus haut : b2b-relevance
x 4 problèmes à 315 endroits (3 erreurs, 1 avertissement)   12 480 enregistrements en 0,3 s
`,
  ],
  [
    'a clean file, which is never called compliant',
    [
      result([], {
        rows: 1,
        columns: 1,
        dialect: dialect({ delimiter: '\t' }),
        summary: { channels: [{ channel: 'email', reachable: 1, allowed: 1 }] },
      }),
    ],
    { elapsedMs: undefined },
    `contacts.csv   1 record · 1 column · TAB utf-8
What you may do today (FR, 2026-11-23): e-mail 1 of 1
✔ no problem found in what was checked   1 record
`,
  ],
  [
    'a clean file in French, without Unicode',
    [result([], { rows: 0, columns: 1, dialect: dialect({ format: 'ndjson', delimiter: null }) })],
    { language: 'fr', unicode: false, elapsedMs: 75_400 },
    `contacts.csv   0 enregistrement - 1 colonne - NDJSON utf-8
Ce que vous pouvez faire aujourd'hui (FR, 2026-11-23) : aucune colonne contenant une adresse pour un canal n'a été reconnue
ok aucun problème trouvé dans ce qui a été vérifié   0 enregistrement en 75 s
`,
  ],
  [
    'warnings left out: nothing says that there is no problem',
    [result([])],
    { quiet: true },
    `contacts.csv   100 records · 14 columns · ';' utf-8
What you may do today (FR, 2026-11-23): no column with an address for any channel was recognised
✔ no error found in what was checked (warnings are not shown)   100 records in 0.3 s
`,
  ],
  [
    'a date that is not today',
    [result([], { summary: { asOf: '2026-08-10' } })],
    { today: '2026-11-23' },
    `contacts.csv   100 records · 14 columns · ';' utf-8
What you may do on that day (FR, 2026-08-10): no column with an address for any channel was recognised
✔ no problem found in what was checked   100 records in 0.3 s
`,
  ],
  [
    'a file not read to its end, beside one that was',
    [
      result(
        [
          finding({
            ruleId: 'table/invalid-json',
            messageId: 'invalid-json',
            fatal: true,
            message: 'broken.',
          }),
        ],
        { filePath: '/data/in/a.json', dialect: dialect({ format: 'json', delimiter: null }) },
      ),
      result([], { filePath: '/elsewhere/b.csv' }),
    ],
    {},
    `in/a.json   100 records · 14 columns · JSON utf-8
  2:1  error    fatal: broken.  table/invalid-json

What you may do today with the part that was read (FR, 2026-11-23): no column with an address for any channel was recognised
The file could not be read to its end: nothing is known of the rest.

/elsewhere/b.csv   100 records · 14 columns · ';' utf-8
What you may do today (FR, 2026-11-23): no column with an address for any channel was recognised

✖ 1 problem in 1 place (1 error, 0 warnings)   200 records in 2 files in 0.3 s
✖ 1 file not read to the end
`,
  ],
  [
    'settings that are missing, named in one line',
    [result(WITHOUT_SETTINGS, { summary: { notChecked: NOT_CHECKED } })],
    { rules: RULES_WITH_SETTINGS },
    `contacts.csv   100 records · 14 columns · ';' utf-8
  0:0  warning  no date column.             retention
  0:0  error    no table. Set suppression.  suppression-match

What you may do today (FR, 2026-11-23): no column with an address for any channel was recognised
Not checked: 2 settings are missing: campaign.templates (objection-mechanism) · campaign.offer (b2b-relevance). gdpr-lint init writes a file with a place for each.
Not checked, as told above: suppression-match, retention
Not checked: something without a finding.
✖ 4 problems in 4 places (1 error, 3 warnings)   100 records in 0.3 s
`,
  ],
  [
    'settings that are missing, where warnings are left out',
    [
      result(
        WITHOUT_SETTINGS.filter(({ severity }) => severity === 2),
        { summary: { notChecked: NOT_CHECKED } },
      ),
    ],
    { rules: RULES_WITH_SETTINGS, quiet: true, language: 'fr' },
    `contacts.csv   100 enregistrements · 14 colonnes · ';' utf-8
  0:0  error    no table. Set suppression.  suppression-match

Ce que vous pouvez faire aujourd'hui (FR, 2026-11-23) : aucune colonne contenant une adresse pour un canal n'a été reconnue
Non vérifié : il manque 2 réglages : campaign.offer (b2b-relevance) · campaign.templates (objection-mechanism). gdpr-lint init écrit un fichier où chacun a sa place.
Non vérifié, comme dit plus haut : suppression-match
Non vérifié : no date column.
Non vérifié : something without a finding.
✖ 1 problème à 1 endroit (1 erreur, 0 avertissement)   100 enregistrements en 0,3 s
`,
  ],
  ['no file at all', [], { language: 'fr' }, "aucun fichier n'a été vérifié\n"],
];

describe('stylish', () => {
  test.each(PICTURES)('shows %s', (_title, results, facts, expected) => {
    expect(stylish.format(results, context(facts))).toBe(expected);
  });

  test('colours the same text, and only when asked to', () => {
    const plain = stylish.format([typicalResult()], context());
    const coloured = stylish.format([typicalResult()], context({ color: true }));
    expect(coloured).toContain('\u001b[31merror');
    expect(plain).not.toContain('\u001b');
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  const problemMatcher = /^\s+(\d+):(\d+)\s+(error|warning|info)\s+(.+?)(?:\s\s+(.*))?$/;

  test.each(['en', 'fr'] as const)("is read by editors' matcher for ESLint's stylish, in %s", (language) => {
    const file = typicalResult();
    const matched = stylish
      .format([file], context({ language, width: 40 }))
      .split('\n')
      .flatMap((line) => {
        const match = problemMatcher.exec(line);
        return match === null ? [] : [match.slice(1, 6)];
      });
    expect(matched).toEqual([
      ['0', '0', 'warning', 'no offer is configured. Set campaign.offer.', 'b2b-relevance'],
      ['1', '9', 'error', '"Date naissance" is a birth date. Drop the column.', 'minimization'],
      ['18', '4', 'error', 'm•••@g•••.com looks private.', 'consent-channel'],
      ['207', '12', 'error', 'health in a note: "en •••••• maladie" (GDPR 9). Delete it.', 'minimization'],
    ]);
  });

  test('never sends the terminal what it would obey, whatever the place it comes from', () => {
    const file = result(
      [
        finding({ message: HOSTILE, ruleId: `x/${HOSTILE}` }),
        finding({ message: `a  b ${HOSTILE}c`, line: 9, messageId: 'b' }),
      ],
      {
        filePath: `/data/${HOSTILE}.csv`,
        dialect: dialect({ delimiter: '\u0007' }),
        summary: { notChecked: [HOSTILE], jurisdiction: HOSTILE, asOf: HOSTILE },
      },
    );
    for (const unicode of [true, false]) {
      const text = stylish.format([file], context({ unicode }));
      expect(text.replaceAll('\n', '')).not.toMatch(OBEYED);
      expect(text.split('\n')).toHaveLength(8);
    }
  });

  test('is made of safe lines for any message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (message, path) => {
        const text = stylish.format([result([finding({ message })], { filePath: path })], context());
        return !OBEYED.test(text.replaceAll('\n', '')) && problemMatcher.test(text.split('\n')[1] ?? '');
      }),
    );
  });

  test('shows at most ten columns with the same message, and counts the others', () => {
    const findings = Array.from({ length: 14 }, (_, at) =>
      finding({ line: 1, column: at + 1, row: 0, header: `h${at}`, count: 2, message: `2 cells of h${at}` }),
    );
    const text = stylish.format([result(findings)], context());
    expect(text).toContain('h9');
    expect(text).not.toContain('h10');
    expect(text).toContain('and 4 more of this kind in 8 places (--format json lists all)\n');
    expect(text).toContain('✖ 14 problems in 28 places');
  });

  test('does not let one long message push the rules of the others away', () => {
    const text = stylish.format(
      [
        result([
          finding({ message: 'short' }),
          finding({ line: 3, messageId: 'b', message: 'x'.repeat(200) }),
        ]),
      ],
      context({ width: 100 }),
    );
    expect(text).toContain('error    short  minimization\n');
  });

  test('aligns by what a terminal shows, not by code units', () => {
    const text = stylish.format(
      [result([finding({ message: '氏名' }), finding({ line: 3, messageId: 'b', message: 'e\u0301abc' })])],
      context(),
    );
    expect(text).toContain('氏名  minimization\n');
    expect(text).toContain('e\u0301abc  minimization\n');
  });
});

describe('the places of a group', () => {
  const repeat = (lines: readonly number[], facts = {}) => lines.map((line) => finding({ line, ...facts }));
  test.each([
    ['one more', repeat([2, 9]), 'and 1 more: line 9\n'],
    ['a few more', repeat([2, 9, 11]), 'and 2 more: lines 9, 11\n'],
    [
      'more than are named',
      repeat([2, 3, 4, 5, 6, 7, 8]),
      'and 6 more: lines 3, 4, 5, 6, 7 … (--format json lists all)\n',
    ],
    [
      'records that share a line are named by their number',
      [1, 2, 3].map((row) => finding({ line: 1, column: row * 20, row })),
      'and 2 more: records 2, 3\n',
    ],
    [
      'a message that does not say how many records it stands for',
      [finding({ line: 1, row: 0, count: 1234 })],
      'in 1,234 places\n',
    ],
    [
      'occurrences of the table that were only counted',
      [
        finding({ ruleId: 'table/extra-cells', messageId: 'extra-cells' }),
        fileFinding({ ruleId: 'table/extra-cells', messageId: 'extra-cells', count: 2000 }),
      ],
      'and 2,000 more (--format json lists the first 1)\n',
    ],
  ])('%s', (_title, findings, expected) => {
    expect(stylish.format([result(findings)], context())).toContain(` ${expected}`);
  });

  test.each([
    ['its number has separators', '1,234 records have no source'],
    ['its number has none', '1234 records have no source'],
  ])('are not said twice when the message says them: %s', (_title, message) => {
    const text = stylish.format([result([fileFinding({ message, count: 1234 })])], context());
    expect(text).not.toContain('in 1,234 places\n');
    expect(text).toContain('1 problem in 1,234 places');
  });

  test('are told apart by category, channel, source, column and severity', () => {
    const findings = [
      finding({ line: 2 }),
      finding({ line: 3, data: { category: 'health' } }),
      finding({ line: 4, data: { channel: 'sms' } }),
      finding({ line: 5, header: 'Email 2' }),
      finding({ line: 6, severity: 1 }),
      finding({ line: 7, data: { source: 'Annuaire' } }),
    ];
    expect(stylish.format([result(findings)], context())).toContain(
      '✖ 6 problems in 6 places (5 errors, 1 warning)',
    );
  });
});
