import { describe, expect, it } from 'vitest';
import { classifyHeader } from '../../src/columns/classify-header.ts';
import { splitCompound } from '../../src/columns/compound.ts';
import { repairMojibake } from '../../src/columns/fold-text.ts';
import { normaliseHeader } from '../../src/columns/recognise.ts';
import { spellCheck } from '../../src/columns/spelling.ts';

describe('normaliseHeader', () => {
  it.each([
    ['Contact.Email', ['contact', 'email']],
    ['E-mail 1 - Value', ['e', 'mail', '1', 'value']],
    ['HasOptedOutOfEmail', ['has', 'opted', 'out', 'of', 'email']],
    ['IPAddress', ['ip', 'address']],
    ['GDPR_Consent__c', ['gdpr', 'consent']],
    ['adresse2', ['adresse', '2']],
    ['N° Sécu', ['n', 'secu']],
    ['D.O.B.', ['dob']],
    ['TÃ©lÃ©phone', ['telephone']],
    ['T\uFFFDl\uFFFDphone', ['t\uFFFDl\uFFFDphone']],
    ['Email\u200B *', ['email']],
    ['***', []],
  ])('takes %j apart', (header, tokens) => {
    expect(normaliseHeader(header).tokens).toEqual(tokens);
  });
});

describe('repairMojibake', () => {
  it.each([
    ['PrÃ©nom', 'Prénom'],
    ['PrÃƒÂ©nom', 'Prénom'],
    ['StraÃŸe', 'Straße'],
    ['Prénom', 'Prénom'],
    ['Âge', 'Âge'],
  ])('turns %j into %j', (text, repaired) => {
    expect(repairMojibake(text)).toBe(repaired);
  });
});

describe('headers that are damaged, misspelt or written in one', () => {
  it.each([
    ['T\uFFFDl\uFFFDphone', 'phone'],
    ['T?l?phone', 'phone'],
    ['Stra\uFFFDe', 'addressLine'],
    ['Geschaeftsfuehrer', 'fullName'],
    ['Telehpone', 'phone'],
    ['codepostal', 'postalCode'],
  ])('reads %j as %s', (header, field) => {
    expect(classifyHeader(header).field).toBe(field);
  });

  it('splits a compound only where all of it is known', () => {
    expect(splitCompound('firmenlieferung')).toEqual(['firm', 'lieferung']);
    expect(splitCompound('postage')).toBeNull();
    expect(splitCompound('photovoltaik')).toBeNull();
  });

  it('corrects no word into a topic that would accuse', () => {
    expect(spellCheck('religios')).toBeNull();
    expect(spellCheck('concession')).not.toBe('confession');
  });
});
