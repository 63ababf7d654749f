import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inLanguage } from '../../src/cli/french.ts';
import { FRENCH_PROBLEMS, FRENCH_SENTENCES } from '../../src/cli/french-sentences.ts';
import { languageAsked } from '../../src/cli/language.ts';

const SOURCES = join(import.meta.dirname, '../../src');

/** The literals of the errors that a source makes, what is filled in written as `7`. */
function sentencesOf(source: string): string[] {
  const found: string[] = [];
  for (const [, args = ''] of source.matchAll(/new UserError\(([\s\S]*?)\);/g)) {
    const [, ...rest] = args.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
    for (const literal of rest) {
      const text = literal
        .slice(1, -1)
        .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '7')
        .replaceAll("\\'", "'");
      // Parts of a sentence, and codes, are no sentence.
      if (/\w \w+ \w/.test(text) && !/^[ ,]/.test(text)) found.push(text);
    }
  }
  return found;
}

/** Whose parts are sentences only when they are put together. */
const MADE_OF_PARTS = new Set([
  '--format "7" has no 7 its "="',
  "7 of the suppression list 7 can't be read (7)",
]);

describe('what the command line says, in French', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );

  test('has a sentence for each error that a user can mend', () => {
    const missing = files
      .flatMap((path) => sentencesOf(readFileSync(join(SOURCES, path), 'utf8')))
      .filter((text) => !MADE_OF_PARTS.has(text) && inLanguage(text, 'fr') === text);
    expect(missing).toEqual([]);
  });

  test.each([
    ['empty.csv is empty', 'empty.csv est vide'],
    [
      'bad.json: campaign.channels[0] has no value "fax2" (did you mean "fax"?): one of email, sms',
      'bad.json : campaign.channels[0] n’accepte pas la valeur « fax2 » (vouliez-vous dire « fax » ?) : une de email, sms',
    ],
    [
      'command line: jurisdiction is not valid: expected an ISO 3166-1 code of two capitals, such as FR',
      "ligne de commande : jurisdiction n'est pas valable : attendu un code ISO 3166-1 de deux majuscules, comme FR",
    ],
    [
      'my.json: a is not a setting; b.c is not a setting (did you mean "b.d"?)',
      "my.json : a n'est pas un réglage ; b.c n'est pas un réglage (vouliez-vous dire « b.d » ?)",
    ],
    [
      "the suppression list can't be used: list.csv is empty",
      "la liste d'opposition est inutilisable : list.csv est vide",
    ],
    [
      "3 entries of the suppression list l.csv can't be read (lines 2, 3 and 1 more)",
      "3 entrées de la liste d'opposition l.csv sont illisibles (lignes 2, 3 et 1 autres)",
    ],
    [
      "error: unknown option '--frob'\n(Did you mean --from?)\n",
      'erreur : option « --frob » inconnue\n(vouliez-vous dire --from ?)\n',
    ],
    ['clean.csv: 1 record without errors', 'clean.csv : 1 enregistrement sans erreur'],
    ['nothing that anybody has translated', 'nothing that anybody has translated'],
  ])('%s', (english, french) => {
    expect(inLanguage(english, 'fr')).toBe(french);
    expect(inLanguage(english, 'en')).toBe(english);
  });

  test('leaves no gap of a sentence out', () => {
    for (const [english, french] of [...FRENCH_SENTENCES, ...FRENCH_PROBLEMS]) {
      const gaps = english.split('{}').length - 1;
      for (let gap = 0; gap < gaps; gap += 1) expect(french, english).toContain(`{${gap}}`);
      expect(french).not.toContain(`{${gaps}}`);
    }
  });
});

describe('the language of errors', () => {
  test.each([
    [['--lang', 'fr'], {}, 'fr'],
    [['--lang=fr', 'x.csv'], {}, 'fr'],
    [['--lang', 'en'], { LANG: 'fr_FR.UTF-8' }, 'en'],
    [['--lang', 'de'], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [['--lang'], {}, 'en'],
    [[], { LANG: 'fr_FR.UTF-8' }, 'fr'],
    [[], {}, 'en'],
  ])('%j in %j: %s', (argv, env, language) => {
    expect(languageAsked(argv, env)).toBe(language);
  });
});
