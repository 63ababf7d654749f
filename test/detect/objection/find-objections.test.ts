import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/detect/objection/format.ts';
import { findObjections } from '../../../src/detect/objection/index.ts';
import { TABLES } from '../../../src/detect/objection/tables/index.ts';

describe('findObjections', () => {
  it.each([
    ['Dir. achats. Ne plus l’appeler, merci', [['phone', 'Ne plus l’appeler']]],
    ['keine E-Mails mehr', [['email', 'keine E-Mails mehr']]],
    ['ne plus appeler ni mailer', [['email+phone', 'ne plus appeler ni mailer']]],
    ['ne plus contacter sauf par mail', [['phone+post+sms', 'ne plus contacter sauf par mail']]],
    ['unsubscribed by phone', [['all', 'unsubscribed']]],
    ['moechte keine Mails mehr', [['email', 'moechte keine Mails mehr']]],
    [
      'ne plus appeler. Opposition RGPD',
      [
        ['phone', 'ne plus appeler'],
        ['all', 'Opposition RGPD'],
      ],
    ],
    ['', []],
    ['…', []],
  ])('reads the channels and points at the words: %s', (text, expected) => {
    const found = findObjections(text);
    expect(
      found.map(({ channels, evidence }) => [channels === 'all' ? 'all' : channels.join('+'), evidence]),
    ).toEqual(expected);
    for (const { start, end, evidence } of found) expect(text.slice(start, end)).toBe(evidence);
  });

  it('is linear in the length of a text', () => {
    const text = 'ne plus ne pas a demande de ne veut plus recevoir '.repeat(4000);
    const started = performance.now();
    findObjections(text);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe('the tables of objections', () => {
  it.each(TABLES)('are of the format, each entry once: $lang', (table) => {
    const { objections, contexts } = readTable(table, (word) => word.length);
    expect(objections.length).toBeGreaterThan(40);
    expect(contexts().length).toBeGreaterThan(20);
    const sections = new Map<string, Set<string>>();
    let heading = '';
    for (const line of table.text.split('\n')) {
      if (line.startsWith('[')) heading = line;
      const own = sections.get(heading) ?? new Set<string>();
      sections.set(heading, own);
      expect(own.has(line) && line !== '' && !line.startsWith('['), `${heading} ${line}`).toBe(false);
      own.add(line);
    }
  });
});
