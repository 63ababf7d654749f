import { classifyHeader } from '../../src/columns/classify-header.ts';
import { recogniseColumns } from '../../src/columns/recognise.ts';
import { readConsent, readOptOut } from '../../src/detect/consent.ts';
import { decideDateOrder, parseDate } from '../../src/detect/date.ts';
import { classifyEmail } from '../../src/detect/email.ts';
import { identify } from '../../src/detect/identifiers.ts';
import { classifyJobTitle } from '../../src/detect/job-title.ts';
import { findObjections, type ObjectionMatch } from '../../src/detect/objection/index.ts';
import { damagedPhone, normalisePhone } from '../../src/detect/phone.ts';
import { isRelevant } from '../../src/detect/relevance.ts';
import { findSensitive } from '../../src/detect/sensitive/index.ts';
import { classifySource } from '../../src/detect/source.ts';
import type { Case, SetName, Suite } from './measure.ts';
import { readSet } from './read-sets.ts';

type Measured = readonly [
  detector: string,
  measure: string,
  by: readonly Suite['by'][],
  cases: readonly Case[],
];

const orNull = <Text extends string>(text: Text, nothing: Text): Text | null =>
  text === nothing ? null : text;

function ofColumns(root: string, set: SetName): readonly Measured[] {
  const fields = readSet(root, 'exports', set).flatMap(({ lang, headers, rows, fields }) =>
    recogniseColumns(headers, rows).map(
      ({ field }, index): Case => ({ group: lang, want: fields[index] ?? null, got: field }),
    ),
  );
  const headers = readSet(root, 'headers', set).map((row) => ({ row, got: classifyHeader(row.header) }));
  return [
    ['recogniseColumns', 'field', ['language'], fields],
    [
      'classifyHeader',
      'category',
      ['language', 'kind'],
      headers.map(({ row, got }) => ({
        group: row.lang,
        want: orNull(row.category, 'ok'),
        got: orNull(got.category, 'ok'),
      })),
    ],
    [
      'classifyHeader',
      'field',
      ['language'],
      headers.map(({ row, got }) => ({ group: row.lang, want: row.field, got: got.field })),
    ],
  ];
}

function ofNotes(root: string, set: SetName): readonly Measured[] {
  const notes = readSet(root, 'notes', set).map(({ text, lang, categories }) => ({
    lang,
    categories: new Set<string>(categories),
    found: new Set<string>(findSensitive(text).map(({ category }) => category)),
  }));
  const any = notes.map(
    ({ lang, categories, found }): Case => ({
      group: lang,
      want: categories.size > 0 ? 'sensitive' : null,
      got: found.size > 0 ? 'sensitive' : null,
    }),
  );
  const byCategory = notes.flatMap(({ lang, categories, found }) =>
    [...new Set([...categories, ...found])].map(
      (category): Case => ({
        group: lang,
        want: categories.has(category) ? category : null,
        got: found.has(category) ? category : null,
      }),
    ),
  );
  return [
    ['findSensitive', 'any statement', ['language'], any],
    ['findSensitive', 'category', ['kind'], byCategory],
  ];
}

const EVERY_CHANNEL = 'every channel';

/** The channels of all objections of a note, as the labelled sets write them. */
function channelsOf(found: readonly ObjectionMatch[]): string | null {
  if (found.length === 0) return null;
  const named = new Set<string>();
  for (const { channels } of found) {
    // Not `all`, which is the row of all cases.
    if (channels === 'all') return EVERY_CHANNEL;
    for (const channel of channels) named.add(channel);
  }
  return [...named].sort().join('+');
}

function ofObjections(root: string, set: SetName): readonly Measured[] {
  const notes = readSet(root, 'objections', set).map(([group, text, want]) => ({
    group,
    want: want === 'all' ? EVERY_CHANNEL : want,
    got: channelsOf(findObjections(text)),
  }));
  const any = (channels: string | null) => (channels === null ? null : 'objection');
  return [
    [
      'findObjections',
      'any objection',
      ['language'],
      notes.map(({ group, want, got }): Case => ({ group, want: any(want), got: any(got) })),
    ],
    ['findObjections', 'channels', ['kind'], notes],
  ];
}

function ofTitles(root: string, set: SetName): readonly Measured[] {
  const titles = readSet(root, 'job-titles', set).map((row) => ({ row, got: classifyJobTitle(row.title) }));
  return [
    [
      'classifyJobTitle',
      'function',
      ['language'],
      titles.map(({ row, got }) => ({
        group: row.lang,
        want: orNull(row.function, 'none'),
        accepted: row.alsoAccepted === undefined ? [] : [orNull(row.alsoAccepted, 'none')],
        got: orNull(got.function, 'none'),
      })),
    ],
    [
      'classifyJobTitle',
      'seniority',
      ['language'],
      titles.map(({ row, got }) => ({
        group: row.lang,
        want: orNull(row.seniority, 'none'),
        got: orNull(got.seniority, 'none'),
      })),
    ],
  ];
}

function ofRelevance(root: string, set: SetName): readonly Measured[] {
  const name = (answer: boolean | 'unclear'): string | null =>
    answer === 'unclear' ? null : answer ? 'relevant' : 'not relevant';
  // Pairs that a careful reader leaves open prove nothing either way.
  const decided = readSet(root, 'relevance', set).filter(({ relevant }) => relevant !== 'unclear');
  const cases = decided.map(
    ({ lang, offer, contact, relevant, alsoAccepted }): Case => ({
      group: lang,
      want: name(relevant),
      accepted: (alsoAccepted ?? []).map(name),
      got: name(isRelevant(offer, contact).relevant),
    }),
  );
  return [['isRelevant', 'decided pairs', ['language', 'kind'], cases]];
}

function ofNumbers(root: string, set: SetName): readonly Measured[] {
  const emails = readSet(root, 'emails', set).map(
    ([address, want]): Case => ({ group: 'all', want, got: classifyEmail(address) }),
  );
  const identifiers = readSet(root, 'identifiers', set).map(
    ([text, want, country]): Case => ({
      group: country ?? 'any',
      want,
      got: identify(text, country === undefined ? {} : { country }),
    }),
  );
  const phones = readSet(root, 'phones', set);
  return [
    ['classifyEmail', 'kind', ['kind'], emails],
    ['identify', 'kind', ['kind'], identifiers],
    [
      'normalisePhone',
      'number',
      ['language'],
      phones.map(({ country, text, e164 }) => ({
        group: country,
        want: e164,
        got: normalisePhone(text, country)?.e164 ?? null,
      })),
    ],
    [
      'damagedPhone',
      'damage',
      ['kind'],
      phones.map(({ country, text, damage }) => ({
        group: country,
        want: damage,
        got: damagedPhone(text, country),
      })),
    ],
  ];
}

function ofWords(root: string, set: SetName): readonly Measured[] {
  const dates = readSet(root, 'dates', set).map(
    ({ lang, column, text, day }): Case => ({
      group: lang,
      want: day,
      got: parseDate(text, decideDateOrder([...column, text])),
    }),
  );
  return [
    [
      'readConsent',
      'state',
      ['kind'],
      readSet(root, 'consents', set).map(([text, want]) => ({
        group: 'all',
        want,
        got: readConsent(text).state,
      })),
    ],
    [
      'readOptOut',
      'state',
      ['kind'],
      readSet(root, 'opt-outs', set).map(([text, want]) => ({
        group: 'all',
        want,
        got: readOptOut(text).state,
      })),
    ],
    ['parseDate', 'day', ['language'], dates],
    [
      'classifySource',
      'kind',
      ['kind'],
      readSet(root, 'sources', set).map(({ value, kind }) => ({
        group: 'all',
        want: kind,
        got: classifySource(value)?.kind ?? null,
      })),
    ],
  ];
}

const SETS: readonly SetName[] = [
  'tuned',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];

/**
 * Asks every detector about every labelled example.
 *
 * @param root the folder of the tests
 */
export function readSuites(root: string): readonly Suite[] {
  const readers = [ofColumns, ofNotes, ofObjections, ofTitles, ofRelevance, ofNumbers, ofWords];
  return readers.flatMap((read) =>
    SETS.flatMap((set) =>
      read(root, set)
        .filter(([, , , cases]) => cases.length > 0)
        .flatMap(([detector, measure, bys, cases]) =>
          bys.map((by): Suite => ({ detector, measure, set, by, cases })),
        ),
    ),
  );
}
