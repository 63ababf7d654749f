import type { Table } from './format.ts';

/** Ordinary words one letter away from an entry: never taken for a mistyped one. Checked against the Hunspell dictionaries. */
export const ORDINARY: readonly Table[] = [];
