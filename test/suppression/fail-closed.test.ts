import { utimesSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type ListConfig, loadSuppressionLists } from '../../src/suppression/load.ts';
import { listFile, load, newPath, OPTIONS } from './list-files.ts';

async function failureOf(config: ListConfig): Promise<UserError> {
  const error: unknown = await loadSuppressionLists([config], OPTIONS).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw new Error('the list was accepted');
  return error;
}

describe('a list that can not be used in full stops the run', () => {
  test.each([
    ['an empty file', 'list.csv', '', /empty/],
    ['a file of blanks', 'list.txt', ' \n\n ', /empty/],
    ['a header alone', 'list.csv', 'email,name\n', /empty/],
    ['a header alone in a column', 'list.csv', 'email\n', /empty/],
    ['remarks alone', 'list.txt', '# nobody yet\n', /empty/],
    ['an empty JSON array', 'list.json', '[]', /empty/],
    ['columns that name nobody', 'list.csv', 'city,reason\nParis,x\nLyon,y\n', /no usable column/],
    ['an empty table that names nobody', 'list.csv', 'city,reason\n', /no usable column/],
    [
      'words',
      'list.txt',
      'Marie Dupont, Lyon\nPaul Roux, Paris\n',
      /no entry of a recognisable form.*lines 1, 2/,
    ],
    ['half addresses', 'list.csv', 'email,name\nmarie.dupont,x\nmarie@,y\n', /recognisable form.*lines 2, 3/],
    ['one address cut off', 'list.csv', 'email,name\na@acme.example,x\nb@acme,y\n', /can't be read.*line 3/],
    ['one of several addresses cut off', 'list.csv', 'email,name\n"a@acme.example; b@",x\n', /line 2/],
    ['one line of words', 'list.txt', 'a@acme.example\n\nMarie Dupont\n', /can't be read.*line 3/],
    ['a number as a spreadsheet ruins it', 'list.csv', 'phone,name\n0639980012,x\n"3,36E+10",y\n', /line 3/],
    [
      'bytes of another encoding',
      'list.csv',
      Buffer.from('email,nom\nzo\xe9@acme.example,\u00e9\u00e9\n', 'latin1'),
      null,
    ],
    ['a row without any key', 'list.csv', 'email,name\na@acme.example,x\n,Marie Dupont\n', /line 3/],
    ['nobody who opted out', 'list.csv', 'email,unsubscribed\na@acme.example,no\n', /no objection/],
    ['JSON that breaks off', 'list.json', '[{"email": "a@acme.example"}, {"email": "b@', /list\.json/],
    ['a JSON list that breaks off', 'list.json', '["a@acme.example", "b@', /damaged|sound/],
    ['a JSON list without end', 'list.json', '["a@acme.example"', /sound/],
    ['a JSON list of lists', 'list.json', '["a@acme.example", ["b@acme.example"]]', /sound/],
    ['a spreadsheet', 'list.csv', Buffer.from('PK\x03\x04xxxxxxxxxxxxxxxxxxxxxxxxxxx'), /list\.csv/],
  ])('%s', async (_what, name, content, message) => {
    if (message === null) {
      // In a code page the address is whole: nothing is lost.
      await expect(load(name, content)).resolves.toBeDefined();
      return;
    }
    const error = await failureOf(listFile(name, content));
    expect(error.code).toBe('suppression');
    expect(error.message).toMatch(message);
    expect(error.message).toContain(name);
  });

  test('a list that is not there', async () => {
    const error = await failureOf({ path: newPath('missing.csv'), shown: 'missing.csv' });
    expect(error.message).toMatch(/missing\.csv.*no such file/);
  });

  test('a folder', async () => {
    const error = await failureOf({ path: import.meta.dirname, shown: 'lists/' });
    expect(error.message).toMatch(/lists\/ is no file/);
  });

  test('the first list that fails stops all', async () => {
    const good = listFile('good.csv', 'email\na@acme.example\n');
    const bad = listFile('bad.csv', 'email\n');
    await expect(loadSuppressionLists([good, bad], OPTIONS)).rejects.toThrow(/bad\.csv/);
  });

  test('the message names lines, up to ten, and never a value', async () => {
    const lines = Array.from({ length: 25 }, (_, index) => `secret.person${index}@nowhere`);
    const error = await failureOf(
      listFile('list.csv', `email,name\n${lines.join(',x\n')},x\na@acme.example,x\n`),
    );
    expect(error.message).toContain('25 entries');
    expect(error.message).toContain('lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 15 more');
    expect(`${error.message} ${error.hint}`).not.toContain('secret');
  });
});

describe('an empty list is accepted where that is said', () => {
  test.each([
    ['list.csv', ''],
    ['list.csv', 'email\n'],
    ['list.csv', 'email,name\n'],
    ['list.txt', '# nobody yet\n'],
    ['list.json', '[]'],
  ])('%s: %j', async (name, content) => {
    const lists = await load(name, content, { allowEmpty: true });
    expect(lists.lists[0]?.entries).toBe(0);
    expect(lists.findEmail('a@acme.example')).toBeNull();
  });

  test('but not one that can not be read', async () => {
    await expect(load('list.txt', 'Marie Dupont, Lyon\n', { allowEmpty: true })).rejects.toThrow(
      /recognisable/,
    );
  });
});

describe('age', () => {
  const content = 'email\na@acme.example\n';

  test.each([
    ['2026-11-23', 0, true],
    ['2026-10-24', 30, true],
    ['2026-10-23', 30, false],
    ['2025-11-23', 30, false],
    ['soon', 30, false],
  ])('a list of %s with maxAge %i: accepted %j', async (date, maxAge, accepted) => {
    const loading = load('list.csv', content, { date, maxAge });
    if (accepted) await expect(loading).resolves.toBeDefined();
    else await expect(loading).rejects.toThrow(/days old|date/);
  });

  test('a list without date is as old as its file', async () => {
    const config = listFile('list.csv', content, { maxAge: 30 });
    utimesSync(config.path, new Date('2026-09-01'), new Date('2026-09-01'));
    expect((await failureOf(config)).message).toMatch(/83 days old; maxAge allows 30/);
  });
});
