// A working plug-in: rules made with defineRule, exported by name. Try it with
//   { "plugins": ["./test/plugins/gdpr-lint-plugin-example.mjs"], "rules": { "example/no-fax": "warn" } }
import { defineRule } from 'gdpr-lint';

const noFax = defineRule({
  name: 'example/no-fax',
  step: 'minimisation',
  description: { en: 'No fax numbers.', fr: 'Pas de numéros de fax.' },
  law: [],
  recommended: 'warn',
  defaultOptions: { most: 0 },
  schema: (z) => z.strictObject({ most: z.int().nonnegative().optional() }),
  messages: {
    fax: {
      en: (d) => `${d.column} holds ${d.count} fax numbers: nobody faxes any more. Drop the column.`,
      fr: (d) =>
        `${d.column} contient ${d.count} numéros de fax : plus personne n'en envoie. Supprimez la colonne.`,
    },
  },
  // What must be known across records lives in a tally, so that blocks can be checked side by side.
  tally: {
    create: () => ({ count: 0 }),
    merge: (earlier, later) => ({ count: earlier.count + later.count }),
    conclude(total, context) {
      const column = context.columnOf('fax');
      if (column === undefined || total.count <= context.options.most) return;
      context.report({ messageId: 'fax', column, data: { column: column.name, count: total.count } });
    },
  },
  check(context) {
    const column = context.columnOf('fax');
    if (column === undefined) return undefined;
    return (record, tally) => {
      if (record.cell(column).trim() !== '') tally.count += 1;
    };
  },
});

export default { name: 'example', rules: { 'no-fax': noFax } };
