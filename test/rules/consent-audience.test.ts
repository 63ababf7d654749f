import { describe, test } from 'vitest';
import consentChannel from '../../rules/consent-channel.ts';
import { ruleTester, type ValidCase } from '../../src/testing/rule-tester.ts';

const HEADER = 'Email,Phone,Company,Country,Job title,Customer type';

const by = (channel: 'email' | 'phone', record: string, asOf = '2026-11-24'): ValidCase => ({
  name: `${channel}: ${record}`,
  file: `${HEADER}\n${record}\n`,
  settings: { asOf, campaign: { channels: [channel] } },
});

const needsConsent = (each: ValidCase) => ({ ...each, findings: [{ messageId: 'noConsentColumn' }] });

/* Sole traders and partnerships: PECR 2(1), 22 (ICO); Telecommunicatiewet 11.7. */
ruleTester({ describe, test }).run(consentChannel, {
  valid: [
    by('email', 'ann@fenwick.example,,Fenwick Ltd,UK,Buyer,'),
    by('email', 'ann@fenwick.example,,Fenwick LLP,UK,Buyer,'),
    by('phone', ',+31 20 794 6001,De Vries B.V.,NL,Inkoper,'),
    by('email', 'camille@morel.example,,Morel EI,FR,Gérante,'),
    by('email', 'zoe@gmail.com,,Morel,FR,Gérante,B2B'),
  ],
  invalid: [
    needsConsent(by('email', 'ann@fenwick.example,,Fenwick,UK,Buyer,Sole trader')),
    needsConsent(by('email', 'ann@fenwick.example,,Fenwick,UK,Buyer,Partnership')),
    needsConsent(by('email', 'ann@fenwick.example,,Ann Fenwick t/a Fenwick Foods,UK,Buyer,')),
    needsConsent(by('phone', ',+31 20 794 6001,De Vries VOF,NL,Inkoper,')),
    needsConsent(by('phone', ',+31 20 794 6001,Maatschap De Vries,NL,Inkoper,')),
    needsConsent(by('phone', ',+31 20 794 6001,De Vries C.V.,NL,Inkoper,')),
    needsConsent(by('phone', ',+31 20 794 6001,De Vries,NL,Inkoper,ZZP')),
    needsConsent(by('email', 'zoe@gmail.com,,Morel,FR,Gérante,')),
    needsConsent(by('email', 'zoe@gmail.com,,n/a,FR,Retraitée,')),
  ],
});
