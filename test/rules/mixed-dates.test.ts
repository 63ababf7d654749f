import { expect, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import retention from '../../rules/retention.ts';
import { lint, tableOf } from '../linter/tables.ts';

const FILE = `E-mail;Opt-in email;Date opt-in
a@gmail.com;oui;13/02/2026
b@gmail.com;oui;02/14/2026
c@gmail.com;oui;03/04/2026
d@gmail.com;oui;
`;

const told = async (...rules: Parameters<typeof lint>[1]) => {
  const { messages } = await lint(await tableOf(FILE), rules);
  return messages.flatMap(({ ruleId, messageId, line }) =>
    messageId === 'mixedDates' || messageId === 'noConsentDate' ? [`${ruleId}/${messageId} ${line}`] : [],
  );
};

test('a column of dates of consent that mixes day and month is told once, and not record by record', async () => {
  expect(await told(consentChannel)).toEqual([
    'consent-channel/mixedDates 1',
    'consent-channel/noConsentDate 5',
  ]);
  expect(await told(retention)).toEqual(['retention/mixedDates 1']);
  expect(await told(consentChannel, retention)).toEqual([
    'consent-channel/mixedDates 1',
    'consent-channel/noConsentDate 5',
  ]);
  expect(await told(retention, consentChannel)).toEqual([
    'retention/mixedDates 1',
    'consent-channel/noConsentDate 5',
  ]);
});
