import { describe, expect, test } from 'vitest';
import b2bRelevance from '../../rules/b2b-relevance.ts';
import { REASON_WORDS } from '../../rules/reason-words.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';

const PAYROLL = { description: 'Payroll software', functions: ['hr', 'finance'] };
const WEALTH = { description: 'Gestion de patrimoine et défiscalisation pour particuliers' };

const settings = (offer: object) => ({ campaign: { offer } });
const holder = (title: string) => `E-mail;Société;Fonction\nc.morel@morel.example;Morel;${title}\n`;
const TITLE_AT = 29;

ruleTester({ describe, test }).run(b2bRelevance, {
  valid: [
    ...['DRH', 'Directrice des ressources humaines', 'Responsable paie', 'Gérante', 'CFO'].map((title) => ({
      name: `payroll software for: ${title}`,
      file: holder(title),
      settings: settings(PAYROLL),
    })),
    {
      name: 'English and German titles',
      file: 'Email,Company,Job Title\na@fenwick.example,Fenwick,HR Manager\nb@krause.example,Krause,Leiterin Personal\n',
      settings: settings(PAYROLL),
    },
    {
      name: 'a file of consumers is not judged',
      file: 'E-mail;Prénom\njulie@gmail.com;Julie\n',
      settings: settings(PAYROLL),
    },
    {
      name: 'nor is one of desks without people',
      file: 'E-mail\ncontact@morel.example\n',
    },
    {
      name: 'a campaign to consumers is not judged',
      file: holder('Infirmier'),
      settings: { campaign: { offer: WEALTH, audience: 'consumer' } },
    },
    {
      name: 'a record that its column calls a consumer’s is not judged',
      file: 'E-mail;Type de client;Fonction\nc.morel@morel.example;Particulier;Infirmier\n',
      settings: settings(PAYROLL),
    },
    {
      name: 'the desk of an organisation has no profession',
      file: 'E-mail;Société;Fonction\ncontact@morel.example;Morel;\n',
      settings: settings(PAYROLL),
    },
    {
      name: 'JSON',
      filename: 'contacts.json',
      file: '[{"email":"a@fenwick.example","company":"Fenwick","job_title":"HR Director"}]',
      settings: settings(PAYROLL),
    },
    {
      name: 'an industry that the offer is for',
      file: 'Email,Company,Job Title,Industry\na@fenwick.example,Fenwick,Site manager,Construction\n',
      settings: settings({ industries: ['construction'] }),
    },
  ],
  invalid: [
    {
      name: 'no offer is said once, as not checked',
      file: 'E-mail;Société;Fonction\nc.morel@morel.example;Morel;Infirmier\np.roux@roux.example;Roux;DRH\n',
      findings: [{ messageId: 'noOffer', severity: 1, line: 0, column: 0, row: 0, header: null }],
    },
    {
      name: 'no offer, in a campaign to professionals whose file says nothing of their work',
      file: 'E-mail\nc.morel@morel.example\n',
      settings: { campaign: { audience: 'professional' } },
      findings: [{ messageId: 'noOffer' }],
    },
    {
      name: 'no job titles is said once, not per record',
      file: 'E-mail;Société\nc.morel@morel.example;Morel\np.roux@roux.example;Roux\n',
      settings: settings(PAYROLL),
      findings: [{ messageId: 'noTitleColumn', severity: 1, line: 0, column: 0, row: 0 }],
    },
    {
      name: 'work addresses in a file that says nothing of work: said once, as not checked',
      file: 'E-mail;Prénom\njulie@gmail.com;Julie\nc.morel@morel.example;Chloé\np.roux@roux.example;Paul\n',
      settings: settings(PAYROLL),
      findings: [{ messageId: 'noTitleColumn', severity: 1, line: 0, column: 0, row: 0 }],
    },
    {
      name: 'work addresses, and no offer',
      file: 'E-mail;Prénom\nc.morel@morel.example;Chloé\np.roux@roux.example;Paul\n',
      findings: [{ messageId: 'noOffer', severity: 1, line: 0, column: 0, row: 0, header: null }],
    },
    {
      name: 'an industry alone says nothing of what people do',
      file: 'E-mail;Secteur\nc.morel@morel.example;Bâtiment\n',
      settings: settings(PAYROLL),
      findings: [{ messageId: 'noTitleColumn', line: 0 }],
    },
    {
      name: 'work addresses, and an offer for private life: nothing else need be known',
      file: 'E-mail;Prénom\njulie@gmail.com;Julie\nc.morel@morel.example;Chloé\n',
      settings: settings(WEALTH),
      findings: [{ messageId: 'irrelevant', line: 3, row: 2, data: { reason: 'private-offer' } }],
    },
    {
      name: 'an offer for another job',
      file: holder('Infirmier'),
      settings: settings(PAYROLL),
      findings: [
        {
          messageId: 'irrelevant',
          severity: 2,
          line: 2,
          column: TITLE_AT,
          endColumn: TITLE_AT + 9,
          row: 1,
          header: 'Fonction',
          field: 'jobTitle',
          data: { reason: 'function-mismatch' },
          law: [
            {
              article: 'GDPR 6(1)(f)',
              url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
              basis: 'statute',
            },
          ],
        },
      ],
    },
    {
      name: 'an offer for private life relates to no profession',
      file: holder('Directeur financier'),
      settings: settings(WEALTH),
      findings: [{ messageId: 'irrelevant', line: 2, column: TITLE_AT, data: { reason: 'private-offer' } }],
    },
    {
      name: 'an offer for private life, in a file without titles',
      file: 'E-mail;Société\nc.morel@morel.example;Morel\n',
      settings: settings(WEALTH),
      findings: [
        { messageId: 'noTitleColumn', line: 0 },
        { messageId: 'irrelevant', line: 2, column: 23, field: 'company', data: { reason: 'private-offer' } },
      ],
    },
    {
      name: 'nobody sells to the retired at their work',
      file: holder('Retraité'),
      settings: settings(PAYROLL),
      findings: [{ messageId: 'irrelevant', data: { reason: 'not-working' } }],
    },
    {
      name: 'an industry that the offer is not for',
      file: 'Email,Company,Job Title,Industry\na@fenwick.example,Fenwick,Site manager,Hospitality\n',
      settings: settings({ industries: ['construction'] }),
      findings: [{ messageId: 'irrelevant', line: 2, column: 27, data: { reason: 'industry-mismatch' } }],
    },
    ...['Collaborateur', 'Consultant', ''].map((title) => ({
      name: `a title that does not tell: ${title}`,
      file: holder(title),
      settings: settings(PAYROLL),
      findings: [{ messageId: 'unclear', severity: 1 as const, line: 2, column: TITLE_AT }],
    })),
    {
      name: 'an offer that says too little',
      file: holder('Comptable'),
      settings: settings({ description: 'Xyz' }),
      findings: [{ messageId: 'unclear', data: { reason: 'unknown-offer' } }],
    },
    {
      name: 'JSON, with the pointer of the value',
      filename: 'contacts.json',
      file: '[{"email":"a@fenwick.example","company":"Fenwick","job_title":"Nurse"}]',
      settings: settings(PAYROLL),
      findings: [{ messageId: 'irrelevant', pointer: '/0/job_title', row: 1 }],
    },
  ],
});

test('reasons are told as the end of a sentence, in both languages', () => {
  const all = [...Object.values(REASON_WORDS.en), ...Object.values(REASON_WORDS.fr)];
  for (const words of all) expect(words).toMatch(/^\p{Ll}.*[^.]$/u);
});
