import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyEmail, normaliseEmail, splitEmails } from '../../src/detect/email.ts';
import labelled from './emails.json' with { type: 'json' };
import { corpus, hasCorpora, jsonCorpus } from './values-corpora.ts';

describe('classifyEmail', () => {
  it('agrees with every labelled address', () => {
    const wrong = labelled.filter(([address = '', kind]) => classifyEmail(address) !== kind);
    expect(wrong).toEqual([]);
    expect(labelled.length).toBeGreaterThanOrEqual(200);
  });

  it('never throws, and calls invalid what normaliseEmail does not read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (normaliseEmail(text) === null) expect(classifyEmail(text)).toBe('invalid');
      }),
    );
  });
});

describe('normaliseEmail', () => {
  it.each([
    ['Jean.Dupont@Firm.Example', 'jean.dupont@firm.example'],
    [' jean@firm.example ', 'jean@firm.example'],
    ['mailto:jean@firm.example?subject=Bonjour', 'jean@firm.example'],
    ['MAILTO:Jean@firm.example', 'jean@firm.example'],
    ['"Dupont, Jean" <jean@firm.example>', 'jean@firm.example'],
    ['Jean Dupont <jean@firm.example>,', 'jean@firm.example'],
    ['<jean@firm.example>', 'jean@firm.example'],
    ['(jean@firm.example)', 'jean@firm.example'],
    ['« jean@firm.example »', 'jean@firm.example'],
    ["'jean@firm.example", 'jean@firm.example'],
    ["'jean@firm.example'", 'jean@firm.example'],
    ['jean@firm.example.', 'jean@firm.example'],
    ['jean@firm.example;', 'jean@firm.example'],
    ['jean\u200b@firm.example\ufeff', 'jean@firm.example'],
    ['jean\u00a0@\u00a0firm.example', 'jean@firm.example'],
    ['jean＠firm.example', 'jean@firm.example'],
    ['jean@bücher.example', 'jean@xn--bcher-kva.example'],
    ['E-mail : jean@firm.example', 'jean@firm.example'],
    ["o'connor@firm.example", "o'connor@firm.example"],
  ])('reads %j as %j', (text, address) => {
    expect(normaliseEmail(text)?.address).toBe(address);
  });

  it.each([
    ['jean+promo@firm.example', 'jean@firm.example'],
    ['J.E.A.N+a@GMail.com', 'jean@gmail.com'],
    ['j.ean@googlemail.com', 'jean@gmail.com'],
    ['j.ean@firm.example', 'j.ean@firm.example'],
    ['+jean@firm.example', '+jean@firm.example'],
  ])('matches %j as %j', (text, canonical) => {
    expect(normaliseEmail(text)?.canonical).toBe(canonical);
  });

  it.each([
    '',
    'n/a',
    'jean',
    'jean@firm',
    'jean@firm..example',
    'jean dupont@firm.example',
    'a@b.example, c@d.example',
    'Jean <jean@firm.example>, Marie <marie@firm.example>',
    `${'x'.repeat(65)}@firm.example`,
    'jean@[127.0.0.1]',
  ])('reads no address in %j', (text) => {
    expect(normaliseEmail(text)).toBeNull();
  });

  it('reads its own result unchanged', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (address) => {
        const once = normaliseEmail(address);
        if (once !== null) expect(normaliseEmail(once.address)).toEqual(once);
      }),
    );
  });
});

describe('splitEmails', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' jean@firm.example ', ['jean@firm.example']],
    ['jean dupont', ['jean dupont']],
    ['a@x.example; b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example,b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example / b@y.example | c@z.example', ['a@x.example', 'b@y.example', 'c@z.example']],
    ['a@x.example\nb@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example b@y.example', ['a@x.example', 'b@y.example']],
    ['a@x.example; n/a; b@y.example', ['a@x.example', 'b@y.example']],
    ['Jean <a@x.example>, Marie <b@y.example>', ['<a@x.example>', '<b@y.example>']],
  ])('splits %j', (cell, pieces) => {
    expect(splitEmails(cell)).toEqual(pieces);
  });
});

/** The suite stands in a picture for each control character (U+2400 and on). */
function written(xml: string): string {
  const text = xml
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return text.replace(/[\u2400-\u2421]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x2400));
}

describe.skipIf(!hasCorpora)('other projects’ suites of addresses', () => {
  it.each([
    'isemail/tests.xml',
    'isemail/tests-original.xml',
  ])('%s: no error is accepted, no valid address refused', (path) => {
    const disagreed: string[] = [];
    for (const [, test = ''] of corpus(path).matchAll(/<test id[^>]*>([\s\S]*?)<\/test>/g)) {
      const address = written(/<address>([\s\S]*?)<\/address>/.exec(test)?.[1] ?? '');
      const category = /<category>(.*?)</.exec(test)?.[1];
      const accepted = classifyEmail(address) !== 'invalid';
      if (category === (accepted ? 'ISEMAIL_ERR' : 'ISEMAIL_VALID_CATEGORY')) disagreed.push(address);
    }
    expect(disagreed).toEqual([]);
  });

  it('validator.js: agrees but for full-width letters in a host, which IDNA maps', () => {
    interface Case {
      readonly validator: string;
      readonly args: readonly unknown[];
      readonly valid: readonly string[];
      readonly invalid: readonly string[];
    }
    const cases = jsonCorpus<Case[]>('validatorjs/cases.json').filter(
      ({ validator, args }) => validator === 'isEmail' && args.length === 0,
    );
    expect(
      cases.flatMap(({ valid }) => valid.filter((address) => classifyEmail(address) === 'invalid')),
    ).toEqual([]);
    expect(
      cases.flatMap(({ invalid }) => invalid.filter((address) => classifyEmail(address) !== 'invalid')),
    ).toEqual(['somename@ｇｍａｉｌ.com']);
  });
});
