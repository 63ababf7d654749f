import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perValue } from '../../src/linter/per-value.ts';
import { ValueDictionary } from '../../src/table/value-dictionary.ts';

const values = fc.array(
  fc.oneof(
    fc.constantFrom('', 'a', 'Lyon', 'Lille', 'lyon', 'Paris 12e arrondissement'),
    fc.string({ maxLength: 80 }),
  ),
  { maxLength: 200 },
);

test('what is worked out once per value is what would be worked out each time', () => {
  fc.assert(
    fc.property(values, (list) => {
      const of = perValue((value) => ({ value }));
      for (const value of list) expect(of(value)).toEqual({ value });
    }),
  );
});

test.each([
  ['hardly ever come again', (at: number) => `value number ${at}`],
  ['come again now and then', (at: number) => `value number ${at % 9_000}`],
  ['are few', (at: number) => `value ${at % 7}`],
])('values that %s', (_, valueAt) => {
  let computed = 0;
  const of = perValue((value) => {
    computed += 1;
    return value.length;
  });
  const dictionary = new ValueDictionary();
  for (let at = 0; at < 20_000; at += 1) {
    const value = valueAt(at);
    expect(of(value)).toBe(value.length);
    if (at % 100 === 0) dictionary.begin();
    const text = `x${value}x`;
    const units = Uint16Array.from(text, (char) => char.charCodeAt(0));
    const code = dictionary.codeOf(text, units, 1, text.length - 1);
    if (code >= 0) expect(dictionary.values[code]).toBe(value);
  }
  if (valueAt(0) === valueAt(7)) expect(computed).toBe(7);
  expect(dictionary.begin()).toBe(valueAt(0) === valueAt(7));
});
