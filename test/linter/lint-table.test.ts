import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Channel } from '../../src/law/types.ts';
import { BLOCK_REASONS, type BlockReason } from '../../src/linter/finding.ts';
import { type AnyRule, defineRule, type RecordView, type TableContext } from '../../src/linter/rule.ts';
import { lint, tableInBlocks, tableOf } from './tables.ts';

const ABOUT = {
  step: 'origin',
  description: { en: 'A rule.', fr: 'Une règle.' },
  law: [],
  recommended: 'error',
  defaultOptions: {},
} as const;
const MESSAGES = { found: { en: () => 'found', fr: () => 'trouvé' } };

/** A rule that blocks the channels for the reasons written in the column `Tags`: `email:objected phone:refused`. */
const blockedByTags = defineRule({
  ...ABOUT,
  name: 'blocked-by-tags',
  messages: MESSAGES,
  check(context) {
    const column = context.columnOf('tags');
    if (column === undefined) return undefined;
    return (record) => {
      for (const tag of record.cell(column).split(' ')) {
        const [channel, name] = tag.split(':');
        const reason = BLOCK_REASONS.find((each) => each === name);
        if (reason === undefined) continue;
        const channels = channel === 'all' ? 'all' : context.channels.filter((each) => each === channel);
        context.report({ messageId: 'found', record, column, data: {}, blocks: { channels, reason } });
      }
    };
  },
});

/** A rule that blocks every record, in a report about the whole file. */
const blocksFile = (channels: readonly Channel[] | 'all', reason: BlockReason) =>
  defineRule({
    ...ABOUT,
    name: 'blocks-file',
    messages: MESSAGES,
    check(context) {
      context.report({ messageId: 'found', data: {}, blocks: { channels, reason } });
      return undefined;
    },
  });

/** A rule that does to each record what it is told. */
const each = (name: string, work: (record: RecordView, context: TableContext) => void): AnyRule =>
  defineRule({
    ...ABOUT,
    name,
    messages: MESSAGES,
    check: (context) => (record) => work(record, context),
  });

describe('the channels of a campaign', () => {
  test.each<[header: string, record: string, channels: readonly string[]]>([
    ['E-mail', 'c@morel.example', ['email']],
    ['E-mail;Téléphone', 'c@morel.example;0199001234', ['email', 'phone']],
    ['E-mail;Mobile', 'c@morel.example;0639980012', ['email', 'phone']],
    ['E-mail;Mobile;Opt-in SMS', 'c@morel.example;0639980012;oui', ['email', 'phone', 'sms']],
    ['Adresse;Ville', '1 quai Exemple;Lyon', ['post']],
    ['Adresse;Code postal', '1 quai Exemple;69001', ['post']],
    ['Ville', 'Lyon', []],
    ['Fax', '0199001235', []],
  ])('%s: %j %j', async (header, record, channels) => {
    const { summary } = await lint(await tableOf(`${header}\n${record}\n`), []);
    expect(summary.channels.map(({ channel }) => channel)).toEqual(channels);
  });

  test('are those configured, whatever the file has', async () => {
    const { summary } = await lint(await tableOf('E-mail\nc@morel.example\n'), [], {
      settings: { campaign: { channels: ['fax', 'social'] } },
    });
    expect(summary.channels).toEqual([
      { channel: 'fax', reachable: 0, allowed: 0 },
      { channel: 'social', reachable: 0, allowed: 0 },
    ]);
  });

  test('reach the records that have an address for them, no placeholder', async () => {
    const rows = [
      'c@morel.example;0199001234',
      'n/a;-',
      ';',
      '?;inconnu',
      'c@roux.example;0',
      '-;+33199001234',
    ];
    const records = rows.map((row) => row.split(';'));
    const table = tableInBlocks(['E-mail', 'Téléphone'], records, [rows.length]);
    const { summary } = await lint(table, []);
    expect(summary.channels).toEqual([
      { channel: 'email', reachable: 2, allowed: 2 },
      { channel: 'phone', reachable: 2, allowed: 2 },
    ]);
  });
});

describe('who may be contacted', () => {
  const header = 'E-mail;Téléphone;Tags';
  const summaryOf = async (tags: readonly string[], rules: readonly AnyRule[] = [blockedByTags]) => {
    const rows = tags.map((tag, at) => `p${at}@morel.example;0199001234;${tag}`);
    const { summary } = await lint(await tableOf(`${header}\n${rows.join('\n')}\n`), rules);
    return {
      email: summary.channels[0]?.allowed,
      phone: summary.channels[1]?.allowed,
      ...Object.fromEntries(summary.blocked.map(({ reason, records }) => [reason, records])),
    };
  };

  test.each<[name: string, tags: readonly string[], summary: Readonly<Record<string, number>>]>([
    ['nothing blocks', ['', ''], { email: 2, phone: 2 }],
    ['one channel is blocked', ['email:objected', ''], { email: 1, phone: 2, objected: 1 }],
    ['all channels are', ['all:objected', ''], { email: 1, phone: 1, objected: 1 }],
    [
      'one record has several reasons, and counts once for each',
      ['email:objected email:no-consent phone:objected', 'email:no-consent'],
      { email: 0, phone: 1, objected: 1, 'no-consent': 2 },
    ],
    [
      'the same reason twice in a record counts once',
      ['email:refused email:refused', ''],
      { email: 1, phone: 2, refused: 1 },
    ],
    ['a channel that the campaign has not blocks nothing', ['fax:objected', ''], { email: 2, phone: 2 }],
  ])('%s', async (_name, tags, summary) => {
    expect(await summaryOf(tags)).toEqual(summary);
  });

  test('a report about the file blocks each of its records', async () => {
    const rules = [blockedByTags, blocksFile('all', 'origin-unknown')];
    expect(await summaryOf(['email:objected', ''], rules)).toEqual({
      email: 0,
      phone: 0,
      objected: 1,
      'origin-unknown': 2,
    });
  });

  test('a report about the file can be about one channel', async () => {
    expect(await summaryOf(['', ''], [blocksFile(['email'], 'no-consent')])).toEqual({
      email: 0,
      phone: 2,
      'no-consent': 2,
    });
  });

  test('a warning blocks nothing, be it the rule’s or the report’s', async () => {
    const table = () => tableOf('E-mail;Tags\nc@morel.example;email:objected\n');
    const asWarning = await lint(await table(), [], { settings: {} });
    expect(asWarning.summary.blocked).toEqual([]);
    const timid = defineRule({
      ...ABOUT,
      name: 'timid',
      messages: MESSAGES,
      check: (context) => (record) =>
        context.report({
          messageId: 'found',
          record,
          data: {},
          atMost: 'warn',
          blocks: { channels: 'all', reason: 'objected' },
        }),
    });
    const result = await lint(await table(), [timid]);
    expect(result).toMatchObject({ errorCount: 0, warningCount: 1, summary: { blocked: [] } });
  });

  test('a row that was damaged in reading may not be contacted', async () => {
    const rows = [['a@morel.example'], ['b@morel.example'], ['c@morel.example']];
    const { summary } = await lint(tableInBlocks(['E-mail'], rows, [2, 1], [2, 3]), []);
    expect(summary.channels).toEqual([{ channel: 'email', reachable: 3, allowed: 1 }]);
    expect(summary.blocked).toEqual([{ reason: 'unreadable', records: 2 }]);
  });

  test('the figures are the same in whatever blocks the file is read', async () => {
    const tag = fc.constantFrom('', 'email:objected', 'all:refused', 'phone:no-consent email:no-consent');
    await fc.assert(
      fc.asyncProperty(
        fc.array(tag, { minLength: 1, maxLength: 40 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }),
        async (tags, cuts) => {
          const rows = tags.map((each, at) => [`p${at}@morel.example`, '0199001234', each]);
          const sizes = splitInto(rows.length, cuts);
          const headers = ['E-mail', 'Téléphone', 'Tags'];
          const whole = await lint(tableInBlocks(headers, rows, [rows.length]), [blockedByTags]);
          const cut = await lint(tableInBlocks(headers, rows, sizes), [blockedByTags]);
          expect(cut).toEqual(whole);
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Block sizes that add up to a total. */
function splitInto(total: number, cuts: readonly number[]): readonly number[] {
  const sizes: number[] = [];
  let rest = total;
  for (const cut of cuts) {
    if (cut >= rest) break;
    sizes.push(cut);
    rest -= cut;
  }
  return [...sizes, rest];
}

describe('what is known across records', () => {
  const duplicates = defineRule({
    ...ABOUT,
    name: 'duplicates',
    messages: {
      duplicates: {
        en: (d: { readonly count: number }) => `${d.count} duplicates`,
        fr: (d: { readonly count: number }) => `${d.count} doublons`,
      },
    },
    tally: {
      create: () => new Map<string, number>(),
      merge: (earlier: Map<string, number>, later: Map<string, number>) => {
        for (const [value, count] of later) earlier.set(value, (earlier.get(value) ?? 0) + count);
        return earlier;
      },
      conclude: (total, context) => {
        const count = [...total.values()].filter((times) => times > 1).length;
        context.report({ messageId: 'duplicates', data: { count }, count });
      },
    },
    check(context) {
      const column = context.columnOf('email');
      if (column === undefined) return undefined;
      return (record, tally: Map<string, number>) => {
        const cell = record.cell(column);
        tally.set(cell, (tally.get(cell) ?? 0) + 1);
      };
    },
  });

  test('is concluded once, over all blocks', async () => {
    const rows = ['a', 'b', 'a', 'c', 'b', 'a'].map((name) => [`${name}@morel.example`]);
    const { messages, errorCount } = await lint(tableInBlocks(['E-mail'], rows, [2, 1, 3]), [duplicates]);
    expect(messages).toMatchObject([{ message: '2 duplicates', line: 0, row: 0, count: 2 }]);
    expect(errorCount).toBe(2);
  });
});

describe('shared work', () => {
  const rows = ['a', 'b', 'a', 'a', 'b'].map((name) => [`${name}@morel.example`]);
  const table = () => tableInBlocks(['E-mail'], rows, [3, 2]);

  test('is done once per distinct value', async () => {
    const compute = vi.fn((value: string) => value.length);
    const rule = defineRule({
      ...ABOUT,
      name: 'per-value',
      messages: MESSAGES,
      check(context) {
        const read = context.perValue(compute);
        const column = context.columnOf('email');
        return (record) => {
          if (column !== undefined) expect(read(record.cell(column))).toBe(15);
        };
      },
    });
    await lint(table(), [rule]);
    expect(compute.mock.calls).toEqual([['a@morel.example'], ['b@morel.example']]);
  });

  test('is remembered though its result is undefined', async () => {
    const compute = vi.fn(() => undefined);
    const rule = defineRule({
      ...ABOUT,
      name: 'per-value',
      messages: MESSAGES,
      check(context) {
        const read = context.perValue(compute);
        return () => read('x');
      },
    });
    await lint(table(), [rule]);
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('is done once per record and once per table, though several rules ask for it', async () => {
    const perRecord = vi.fn((record: RecordView) => record.row);
    const factory = vi.fn((context: TableContext) => context.perRecord(perRecord));
    const rule = (name: string) =>
      defineRule({
        ...ABOUT,
        name,
        messages: MESSAGES,
        check(context) {
          const rowOf = context.use(factory);
          return (record) => expect(rowOf(record)).toBe(record.row);
        },
      });
    await lint(table(), [rule('one'), rule('two')]);
    expect(factory).toHaveBeenCalledTimes(1);
    expect(perRecord).toHaveBeenCalledTimes(rows.length);
    await lint(table(), [rule('three')]);
    expect(factory).toHaveBeenCalledTimes(2);
  });
});

describe('places', () => {
  const places = defineRule({
    ...ABOUT,
    name: 'places',
    messages: MESSAGES,
    check(context) {
      const column = context.columnOf('notes');
      if (column === undefined) return undefined;
      context.report({ messageId: 'found', data: {} });
      context.report({ messageId: 'found', data: {}, column });
      return (record) => {
        context.report({ messageId: 'found', data: {}, record });
        context.report({ messageId: 'found', data: {}, record, column });
        context.report({ messageId: 'found', data: {}, record, column, range: [2, 5] });
      };
    },
  });

  test.each<[name: string, file: string, filename: string, places: readonly (readonly unknown[])[]]>([
    [
      'in CSV: the file, the header, the record, the cell, a part of the cell',
      'E-mail,Notes\nc@morel.example,"a ""b"" c"\n',
      'contacts.csv',
      [
        [0, 0, 0, 0, undefined, 0],
        [1, 8, 1, 13, undefined, 0],
        [2, 1, 2, 28, undefined, 1],
        [2, 17, 2, 28, undefined, 1],
        [2, 20, 2, 25, undefined, 1],
      ],
    ],
    [
      'in JSON: with pointers',
      '[\n  {"email": "c@morel.example", "notes": "a \\"b\\" c"}\n]',
      'contacts.json',
      [
        [0, 0, 0, 0, undefined, 0],
        [0, 0, 0, 0, undefined, 0],
        [2, 3, 2, 53, '/0', 1],
        [2, 41, 2, 52, '/0/notes', 1],
        [2, 44, 2, 49, '/0/notes', 1],
      ],
    ],
  ])('%s', async (_name, file, filename, expected) => {
    const { messages } = await lint(await tableOf(file, filename), [places]);
    expect(
      messages.map(({ line, column, endLine, endColumn, pointer, row }) => [
        line,
        column,
        endLine,
        endColumn,
        pointer,
        row,
      ]),
    ).toEqual(expected);
  });
});

describe('a rule that throws', () => {
  const SECRET = 'camille.morel@gmail.com';
  const rows = [['a@morel.example'], ['b@morel.example'], [SECRET]];
  const table = () => tableInBlocks(['E-mail'], rows, [2, 1]);
  const throwing = (name: string) =>
    each(name, (record, context) => {
      const column = context.columnOf('email');
      if (column !== undefined && record.row === 3) throw new TypeError(`can't read ${record.cell(column)}`);
    });

  async function errorOf(rule: AnyRule): Promise<unknown> {
    try {
      await lint(table(), [rule]);
    } catch (error) {
      return error;
    }
    return expect.unreachable();
  }

  test('of a plug-in is a user’s error with file and record, and without any value of the file', async () => {
    const error = await errorOf(throwing('acme/broken'));
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      code: 'plugin',
      message: 'rule acme/broken of a plug-in threw TypeError on contacts.csv, record 3',
      hint: 'Turn the rule off, or tell its authors.',
    });
  });

  test('before the first record is told without one', async () => {
    const rule = defineRule({
      ...ABOUT,
      name: 'acme/broken',
      messages: MESSAGES,
      check: () => {
        throw SECRET;
      },
    });
    expect(await errorOf(rule)).toMatchObject({
      code: 'plugin',
      message: 'rule acme/broken of a plug-in threw an error on contacts.csv',
    });
  });

  test('after the last record, too', async () => {
    const rule = defineRule({
      ...ABOUT,
      name: 'acme/broken',
      messages: MESSAGES,
      tally: {
        create: () => 0,
        merge: (earlier: number) => earlier,
        conclude: () => {
          throw new Error(SECRET);
        },
      },
      check: () => () => {},
    });
    expect(await errorOf(rule)).toMatchObject({
      message: 'rule acme/broken of a plug-in threw Error on contacts.csv',
    });
  });

  test('and is built in is a bug, and keeps its stack', async () => {
    const error = await errorOf(throwing('broken'));
    expect(error).not.toBeInstanceOf(UserError);
    expect(error).toBeInstanceOf(TypeError);
  });

  test('a message that does not exist is a bug of the rule', async () => {
    const rule: AnyRule = {
      ...ABOUT,
      name: 'acme/nameless',
      messages: {},
      check: (context) => {
        context.report({ messageId: 'missing', data: {} });
        return undefined;
      },
    };
    expect(await errorOf(rule)).toMatchObject({ code: 'plugin' });
  });
});

describe('columns that the configuration sets', () => {
  const fields = defineRule({
    ...ABOUT,
    name: 'fields',
    messages: {
      fields: {
        en: (d: { readonly fields: readonly string[] }) => d.fields.join(' '),
        fr: (d: { readonly fields: readonly string[] }) => d.fields.join(' '),
      },
    },
    check(context) {
      const data = { fields: context.columns.map(({ field }) => field ?? 'null') };
      context.report({ messageId: 'fields', data });
      return undefined;
    },
  });

  test.each<[columns: Record<string, 'notes' | 'source' | null>, fields: string]>([
    [{}, 'email null'],
    [{ Zkrt: 'source' }, 'email source'],
    [{ '1': 'notes' }, 'email notes'],
    [{ Zkrt: 'source', '1': 'notes' }, 'email source'],
    [{ 'E-mail': null }, 'null null'],
    [{ Other: 'notes' }, 'email null'],
  ])('%j', async (columns, expected) => {
    const table = await tableOf('E-mail;Zkrt\nc@morel.example;a\n');
    const { messages } = await lint(table, [fields], { settings: { columns } });
    expect(messages[0]?.message).toBe(expected);
  });
});

describe('the result of a file', () => {
  const unchecked = defineRule({
    ...ABOUT,
    name: 'unchecked',
    messages: { skipped: { en: () => 'skipped', fr: () => 'non vérifié', unchecked: true } },
    check(context) {
      context.report({ messageId: 'skipped', data: {}, atMost: 'warn' });
      return undefined;
    },
  });

  test('names the file, its law and day, its size, and what was not checked', async () => {
    const result = await lint(
      await tableOf('E-mail;Nom\na@morel.example;Morel\nb@roux.example;Roux\n'),
      [unchecked],
      {
        filePath: 'liste.csv',
        settings: { jurisdiction: 'BE', asOf: '2026-01-02', language: 'fr' },
      },
    );
    expect(result).toMatchObject({
      filePath: 'liste.csv',
      rows: 2,
      columns: 2,
      errorCount: 0,
      warningCount: 1,
      fatalErrorCount: 0,
      summary: { jurisdiction: 'BE', asOf: '2026-01-02', records: 2, notChecked: ['non vérifié'] },
    });
  });

  test('counts what is beyond the cap on details', async () => {
    const rows = Array.from({ length: 50 }, (_, at) => [`p${at}@morel.example`, 'email:objected']);
    const table = tableInBlocks(['E-mail', 'Tags'], rows, [20, 20, 10]);
    const result = await lint(table, [blockedByTags], { detailCap: 3 });
    expect(result).toMatchObject({
      errorCount: 50,
      messages: [{ count: 47, line: 0 }, { line: 2 }, { line: 3 }, { line: 4 }],
      summary: { blocked: [{ reason: 'objected', records: 50 }] },
    });
  });

  test('is the work of progress that is told block by block', async () => {
    const progress: number[] = [];
    const table = tableInBlocks(['E-mail'], [['a@b.example'], ['c@d.example'], ['e@f.example']], [2, 1]);
    await lint(table, [], { onProgress: (records) => progress.push(records) });
    expect(progress).toEqual([2, 3]);
  });

  test('a file without records is no clean file', async () => {
    const result = await lint(await tableOf('E-mail;Nom\n'), []);
    expect(result).toMatchObject({ rows: 0, warningCount: 1 });
    expect(result.messages[0]?.ruleId).toBe('table/no-records');
  });

  test('a blank row among the records hides none of them, and is none itself', async () => {
    const file = 'E-mail;Nom\na@morel.example;Morel\n;\ninconnu;Roux\nb@roux.example;Roux\n';
    expect(await lint(await tableOf(file), [])).toMatchObject({ rows: 3, dialect: { headerLine: 1 } });
  });

  test('what the configuration may not silence stays: data that was not read', async () => {
    const file = 'E-mail;Nom\na@morel.example;"Morel\nb@roux.example;Roux\n';
    const severities = { 'unclosed-quote': 'off', 'missing-cells': 'off' } as const;
    const result = await lint(await tableOf(file), [], { tableSeverities: severities });
    expect(result.messages.map(({ ruleId, severity }) => [ruleId, severity])).toContainEqual([
      'table/unclosed-quote',
      2,
    ]);
  });
});
