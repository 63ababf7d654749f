import { expect, it } from 'vitest';
import { isPlaceholder } from '../../src/detect/placeholder.ts';
import labelled from './placeholders.json' with { type: 'json' };

it('tells placeholders from data, and markers of emptiness from made-up data', () => {
  expect(labelled.filter(([cell, kind]) => isPlaceholder(cell ?? '') !== kind)).toEqual([]);
});
