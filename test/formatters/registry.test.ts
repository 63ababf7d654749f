import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInFormats, formatted, loadFormatter } from '../../src/formatters/registry.ts';
import { context, result } from './results.ts';

/** Files that a user's project may have, with what is in them. */
const PROJECT: Readonly<Record<string, string>> = {
  'package.json': '{"type":"module"}',
  'count.js': 'export default (results) => results.length + " files";',
  'object.cjs': 'module.exports = { word: "object", format() { return this.word; } };',
  'typed.ts':
    'const format = (results: readonly unknown[]): string => "typed " + results.length;\nexport default format;',
  'none.js': 'export default 42;',
  'throws.js': 'throw new Error("broken at line 1");',
  'node_modules/gdpr-lint-formatter-short/package.json': '{"main":"index.js"}',
  'node_modules/gdpr-lint-formatter-short/index.js': 'module.exports = () => "short";',
  'node_modules/acme-format/package.json': '{"type":"module","exports":{"import":"./a.js"}}',
  'node_modules/acme-format/a.js': 'export default { format: () => "acme" };',
  'node_modules/@acme/gdpr-lint-formatter-wide/package.json': '{"main":"index.js"}',
  'node_modules/@acme/gdpr-lint-formatter-wide/index.js': 'exports.default = () => "wide";',
};

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
  for (const [path, text] of Object.entries(PROJECT)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});

afterAll(() => rm(folder, { recursive: true }));

describe('loadFormatter', () => {
  test.each(builtInFormats())('finds the built-in format %s by its own name', async (name) => {
    const formatter = await loadFormatter(name, folder);
    expect(formatter.name).toBe(name);
    expect(Object.values(formatter.description).every((text) => text.endsWith('.'))).toBe(true);
  });

  test.each([
    ['a path to a function', './count.js', '1 files'],
    ['a path to an object, which keeps its own properties', './object.cjs', 'object'],
    ['a path to TypeScript', './typed.ts', 'typed 1'],
    ['a package by its short name', 'short', 'short'],
    ['a package by its full name', 'gdpr-lint-formatter-short', 'short'],
    ['a package of any name that can only be imported', 'acme-format', 'acme'],
    ['a scoped package by its short name', '@acme/wide', 'wide'],
    ['a scoped package by its full name', '@acme/gdpr-lint-formatter-wide', 'wide'],
  ])('loads %s', async (_title, name, expected) => {
    const formatter = await loadFormatter(name, folder);
    expect([...formatted(formatter, [result([])], context())].join('')).toBe(expected);
  });

  test.each([
    [
      'a name that is nearly right',
      'styilsh',
      'usage',
      'there is no format "styilsh" (did you mean "stylish"?)',
    ],
    ['a name like no other', 'quarterly', 'usage', 'there is no format "quarterly"'],
    ['a path to nothing', './nothing.js', 'usage', 'there is no format "./nothing.js"'],
    ['a name of every object', 'constructor', 'usage', 'there is no format "constructor"'],
    [
      'a module that is no formatter',
      './none.js',
      'plugin',
      './none.js is no formatter: its default export is neither a function nor an object with a function "format"',
    ],
    [
      'a module that throws',
      './throws.js',
      'plugin',
      "the formatter ./throws.js can't be loaded: broken at line 1",
    ],
  ])('refuses %s with what to do', async (_title, name, code, message) => {
    await expect(loadFormatter(name, folder)).rejects.toMatchObject({ name: 'UserError', code, message });
  });
});
