import type { Column } from '../src/linter/rule.ts';

/** Said of a column whose dates can't be read for certain, by the rule that meets it first. */
export const MIXED_DATES = {
  en: (d: { readonly column: string }) =>
    `"${d.column}" holds dates with the day first and dates with the month first: those that can be read either way were not read. Export them as YYYY-MM-DD.`,
  fr: (d: { readonly column: string }) =>
    `« ${d.column} » mêle des dates avec le jour en premier et d'autres avec le mois en premier : celles qui se lisent des deux façons n'ont pas été lues. Exportez-les sous la forme AAAA-MM-JJ.`,
};

/** The columns of which it was said; shared by the rules of a table with `context.use`. */
export function mixedColumnsTold(): Set<Column> {
  return new Set();
}
