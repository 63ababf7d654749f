import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import objectionMechanism from '../../rules/objection-mechanism.ts';
import { lintFiles } from '../../src/lint-files.ts';
import { ruleTester } from '../../src/testing/rule-tester.ts';
import { folder } from '../cli/run.ts';

const FILE = 'E-mail\nc.morel@atelier-morel.example\n';
const TEMPLATES = [{ path: 'offer.html' }];

ruleTester({ describe, test }).run(objectionMechanism, {
  valid: [
    { name: 'the messages are configured', file: FILE, settings: { campaign: { templates: TEMPLATES } } },
    { name: 'calls have no message', file: 'Téléphone\n0199000000\n' },
  ],
  invalid: [
    {
      name: 'no message is configured',
      file: FILE,
      findings: [{ messageId: 'noTemplates', severity: 1, line: 0 }],
    },
    {
      name: 'a channel of the campaign has no message',
      file: FILE,
      settings: { campaign: { channels: ['email', 'sms', 'phone'], templates: TEMPLATES } },
      findings: [{ messageId: 'channelWithoutTemplate', severity: 1, data: { channel: 'sms' } }],
    },
  ],
});

interface Message {
  readonly content: string;
  /** `offer.html` where absent. */
  readonly name?: string;
  readonly channel?: string;
  readonly campaign?: Readonly<Record<string, unknown>>;
}

/** What is found in a message, as `line:column message`, in both languages alike. */
async function find({ content, name = 'offer.html', channel = 'email', campaign }: Message) {
  const cwd = folder({ [name]: content, 'contacts.csv': FILE });
  const found = await Promise.all(
    (['en', 'fr'] as const).map(async (language) => {
      const { results } = await lintFiles({
        files: ['contacts.csv'],
        cwd,
        config: {
          campaign: {
            controller: 'Exemple SAS, 1 rue de l’Exemple, 69001 Lyon',
            ...campaign,
            templates: [{ path: name, channel }],
          },
          rules: { 'objection-mechanism': 'error' },
        },
        settings: {},
        language,
        showValues: false,
      });
      const messages = results[1]?.messages ?? [];
      for (const { message } of messages) expect(message).not.toMatch(/undefined|\[object|NaN/);
      return messages.map(
        ({ line, column, messageId, severity }) =>
          `${line}:${column} ${messageId}${severity === 1 ? ' (warning)' : ''}`,
      );
    }),
  );
  expect(found[0]).toEqual(found[1]);
  return found[0];
}

const FOOT = '<p>Exemple SAS</p><a href="https://exemple.example/privacy">Confidentialité</a>';
const html = (content: string) => `<html><body>${content}${FOOT}</body></html>`;

describe('a way to unsubscribe from an e-mail', () => {
  test.each([
    '<a href="https://x.example/u">Se désinscrire</a>',
    '<a href="https://x.example/u"><b>Se désabonner</b> de cette lettre</a>',
    '<a href="https://x.example/u">Unsubscribe</a>',
    '<a href="https://x.example/u">opt-out</a>',
    '<a href="https://x.example/u">Vom Newsletter abmelden</a>',
    '<a href="https://x.example/u">Darse de baja</a>',
    '<a href="https://x.example/u">Disiscriviti</a>',
    '<a href="https://x.example/u">Uitschrijven</a>',
    '<p>Pour ne plus recevoir nos messages, <a href="https://x.example/1">cliquez ici</a>.</p>',
    '<p>If you no longer wish to receive these, click <a href="https://x.example/1">here</a>.</p>',
    '<a href="https://x.example/unsubscribe?id=1">cliquez ici</a>',
    '<a href="{{ unsubscribe_url }}">lien</a>',
    '<a href="*|UNSUB|*">lien</a>',
    '<a href="mailto:stop@exemple.example?subject=unsubscribe">Écrivez-nous</a>',
    '<p>{% unsubscribe %}</p>',
    '<a href="u" style="display:none">Unsubscribe</a> <a href="https://x.example/u">Unsubscribe</a>',
    '<a href="https://x.example/u"><img src="x.png"> Unsubscribe</a>',
  ])('is seen: %s', async (content) => {
    expect(await find({ content: html(content) })).toEqual([]);
  });

  test.each([
    ['0:0 noUnsubscribe', '<p>Bonjour</p>'],
    [
      '0:0 noUnsubscribe',
      '<p>Désinscription par courrier.</p><p><a href="https://x.example/1">Notre site</a></p>',
    ],
    [
      '0:0 noUnsubscribe',
      '<p>Vous pouvez vous désinscrire. <a href="https://x.example/1">Voir nos offres</a></p>',
    ],
    ['1:13 unsubscribeHidden', '<a href="https://x.example/u" style="display:none">Se désinscrire</a>'],
    ['1:13 unsubscribeHidden', '<a href="https://x.example/u" style="color:#fff">Se désinscrire</a>'],
    ['1:13 unsubscribeHidden', '<a href="https://x.example/u" style="font-size:0">Se désinscrire</a>'],
    ['1:13 unsubscribeHidden', '<a href="https://x.example/u" style="text-indent:-999px">Se désinscrire</a>'],
    ['1:13 unsubscribeImage', '<a href="https://x.example/u"><img src="u.png" alt="Se désinscrire"></a>'],
    ['1:13 unsubscribeImage', '<a href="https://x.example/unsubscribe"><img src="u.png"></a>'],
    ['1:13 unsubscribeEmpty', '<a href="https://x.example/unsubscribe"> </a>'],
    ['1:13 unsubscribeDead', '<a href="#">Se désinscrire</a>'],
    ['1:13 unsubscribeDead', '<a href="">Se désinscrire</a>'],
    ['1:13 unsubscribeDead', '<a href="javascript:void(0)">Se désinscrire</a>'],
  ])('%s: %s', async (expected, content) => {
    expect(await find({ content: html(content) })).toEqual([expected]);
  });

  test('plain text', async () => {
    const name = 'offer.txt';
    const foot = 'Exemple\nDonnées personnelles : https://exemple.example/rgpd\n';
    const found = (content: string) => find({ name, content: content + foot });
    expect(await found('Bonjour\nSe désinscrire : https://x.example/u\n')).toEqual([]);
    expect(await found('Pour vous désabonner, suivez ce lien :\nhttps://x.example/1\n')).toEqual([]);
    expect(await found('Bonjour\n[[UNSUB_LINK_FR]]\n')).toEqual([]);
    expect(await found('Répondez à ce message pour vous désinscrire.\n')).toEqual([]);
    expect(await found('Bonjour\nhttps://x.example/offres\n')).toEqual(['0:0 noUnsubscribe']);
  });
});

const UNSUBSCRIBE = '<a href="https://x.example/u">Se désinscrire</a>';

describe('who sends, and what they do with the data', () => {
  test.each([
    ['by its name', 'EXEMPLE', []],
    ['by a placeholder', '*|LIST:COMPANY|*', []],
    ['not at all', 'Bonjour', ['0:0 noSender']],
    ['by a word that holds it', 'Exemples', ['0:0 noSender']],
  ])('the sender is named %s', async (_, who, expected) => {
    const content = `${UNSUBSCRIBE}<p>${who}</p><a href="https://x.example/privacy">Privacy</a>`;
    expect(await find({ content })).toEqual(expected);
  });

  test('without a controller the sender is not checked', async () => {
    expect(await find({ content: html(UNSUBSCRIBE), campaign: { controller: undefined } })).toEqual([
      '0:0 noController (warning)',
    ]);
  });

  test.each([
    'Politique de confidentialité',
    'Protection des données',
    'Datenschutz',
    'Política de privacidad',
    'Informativa privacy',
    'Privacyverklaring',
    'Privacy policy',
  ])('%s is a link to the information', async (text) => {
    const content = `${UNSUBSCRIBE} Exemple <a href="https://x.example/1">${text}</a>`;
    expect(await find({ content })).toEqual([]);
  });

  test('no link to the information, or a hidden one', async () => {
    expect(await find({ content: `${UNSUBSCRIBE} Exemple` })).toEqual(['0:0 noNotice']);
    const hidden = '<div hidden><a href="https://x.example/privacy">Privacy</a></div>';
    expect(await find({ content: `${UNSUBSCRIBE} Exemple ${hidden}` })).toEqual(['0:0 noNotice']);
  });
});

const eml = (headers: string, body = html(UNSUBSCRIBE), type = 'text/html; charset=utf-8') =>
  `From: Exemple <info@exemple.example>\r\nSubject: Offre\r\n${headers}Content-Type: ${type}\r\n\r\n${body}\r\n`;
const LIST = 'List-Unsubscribe: <https://x.example/u?1>, <mailto:u@exemple.example>\r\n';
const POST = 'List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n';

describe('the headers of a message', () => {
  test.each([
    ['both', LIST + POST, []],
    [
      'on folded lines',
      `List-Unsubscribe: <mailto:u@exemple.example>,\r\n <https://x.example/u>\r\n${POST}`,
      [],
    ],
    ['none', '', ['0:0 noListUnsubscribe (warning)']],
    [
      'an address without brackets',
      `List-Unsubscribe: https://x.example/u\r\n${POST}`,
      ['3:1 badListUnsubscribe (warning)'],
    ],
    ['no one-click', LIST, ['3:1 noOneClick (warning)']],
    [
      'one-click without https',
      `List-Unsubscribe: <mailto:u@exemple.example>\r\n${POST}`,
      ['4:1 noOneClick (warning)'],
    ],
    ['one-click spelt wrong', `${LIST}List-Unsubscribe-Post: yes\r\n`, ['4:1 noOneClick (warning)']],
  ])('%s', async (_, headers, expected) => {
    expect(await find({ name: 'offer.eml', content: eml(headers) })).toEqual(expected);
  });

  test('places are those of the file', async () => {
    const body = html(
      '\r\n<p>\r\n <a href="https://x.example/u" style="display:none">Se désinscrire</a></p>',
    );
    expect(await find({ name: 'offer.eml', content: eml(LIST + POST, body) })).toEqual([
      '9:2 unsubscribeHidden',
    ]);
  });

  test('an encoded part is pointed at as a whole', async () => {
    const content = `From: Exemple <info@exemple.example>\r\n${LIST}${POST}MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nBonjour\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(html('<a href="#">Se désinscrire</a>')).toString('base64')}\r\n--b--\r\n`;
    expect(await find({ name: 'offer.eml', content })).toEqual(['15:1 unsubscribeDead']);
  });

  test('plain text, the sender in the header alone', async () => {
    const body =
      'Bonjour\r\nSe désinscrire : https://x.example/u\r\nConfidentialité : https://x.example/privacy\r\n';
    expect(
      await find({ name: 'offer.eml', content: eml(LIST + POST, body, 'text/plain; charset=utf-8') }),
    ).toEqual([]);
  });
});

describe('an SMS', () => {
  test.each([
    'Exemple : -20 % cette semaine. STOP au 36111',
    'EXEMPLE STOP 36180',
    'Exemple. Rép stop pour ne plus recevoir',
    'Exemple: reply stop to opt out',
    'Ejemplo Exemple: 2x1. BAJA al 900',
    'Exemple: abmelden? Sende STOPP an 12345',
  ])('says how to stop: %s', async (content) => {
    expect(await find({ name: 'sms.txt', channel: 'sms', content })).toEqual([]);
  });

  test.each([
    'Exemple : -20 % cette semaine',
    "Exemple: don't stop now, -20%",
  ])('does not say how to stop: %s', async (content) => {
    expect(await find({ name: 'sms.txt', channel: 'sms', content })).toEqual(['0:0 noStop']);
  });
});

test('a letter says how to object', async () => {
  const found = (content: string) => find({ name: 'letter.txt', channel: 'post', content });
  expect(await found('Exemple\nVous pouvez vous opposer à ces envois : 1 rue de l’Exemple.')).toEqual([]);
  expect(await found('Exemple\nYou have the right to object to further letters.')).toEqual([]);
  expect(await found('Exemple\nNotre offre du mois.')).toEqual(['0:0 noObjection']);
});

describe('a form', () => {
  const form = (content: string, channels?: readonly string[]) =>
    find({
      name: 'form.html',
      channel: 'form',
      content: `<form>\n${content}\n</form>${FOOT}`,
      campaign: channels === undefined ? {} : { channels },
    });

  test.each([
    '<label><input type="checkbox" name="newsletter"> Je souhaite recevoir vos offres par e-mail</label>',
    '<label><input type="checkbox" checked name="remember"> Se souvenir de moi</label>',
    '<label><input type="checkbox" checked name="cgv"> J’accepte les conditions générales de vente</label>',
    '<label><input type="checkbox" checked> Je ne souhaite pas recevoir vos offres</label>',
    '<label><input type="radio" name="a" value="non" checked> Non</label>',
  ])('is fine: %s', async (content) => {
    expect(await form(content)).toEqual([]);
  });

  test.each([
    ['2:8 preTicked', '<label><input type="checkbox" checked> J’accepte de recevoir vos offres</label>'],
    ['2:8 preTicked', '<label><input type="checkbox" checked> Yes, keep me informed</label>'],
    ['2:8 preTicked', '<label><input type="checkbox" checked> Ich willige in Werbung ein</label>'],
    ['2:8 preTicked', '<label><input type="checkbox" checked> Quiero recibir novedades</label>'],
    ['2:8 preTicked', '<label><input type="checkbox" checked> Acconsento a ricevere offerte</label>'],
    ['2:8 preTicked', '<label><input type="checkbox" checked> Ik ontvang graag de nieuwsbrief</label>'],
    ['2:1 preTicked', '<input type="checkbox" name="optin" checked> Oui'],
    ['2:1 preTicked', '<input type="checkbox" name="emailOptIn" checked="checked"> OK'],
    ['2:8 preTicked', '<label><input type="radio" name="newsletter" value="yes" checked> Oui</label>'],
    [
      '2:8 boxForSeveral',
      '<label><input type="checkbox"> J’accepte de recevoir vos offres par e-mail et SMS</label>',
    ],
    [
      '2:8 boxForSeveral',
      '<label><input type="checkbox"> I agree to be contacted by phone, email or post: by post too</label>',
    ],
  ])('%s: %s', async (expected, content) => {
    expect(await form(content)).toEqual([expected]);
  });

  test('has a box for each channel of the campaign', async () => {
    const email = '<label><input type="checkbox"> Recevoir vos offres par e-mail</label>';
    const sms = '<label><input type="checkbox"> Recevoir vos offres par SMS</label>';
    expect(await form(email + sms, ['email', 'sms'])).toEqual([]);
    expect(await form(email, ['email', 'sms'])).toEqual(['0:0 channelWithoutBox (warning)']);
    expect(await form(email, ['email'])).toEqual([]);
  });
});

describe('templates of a run', () => {
  const run = (cwd: string, templates: readonly unknown[], files = ['contacts.csv', 'more.csv']) =>
    lintFiles({
      files,
      cwd,
      config: { campaign: { controller: 'Exemple', templates }, rules: { 'objection-mechanism': 'error' } },
      settings: {},
      language: 'en',
      showValues: false,
    });

  test('are looked at once, after the files', async () => {
    const cwd = folder({ 'offer.html': html(''), 'contacts.csv': FILE, 'more.csv': FILE });
    const { results } = await run(cwd, ['offer.html']);
    expect(results.map(({ filePath, kind }) => [filePath, kind])).toEqual([
      ['contacts.csv', undefined],
      ['more.csv', undefined],
      ['offer.html', 'template'],
    ]);
  });

  test('are named relative to the configuration', async () => {
    const cwd = folder({
      'offer.html': html(UNSUBSCRIBE),
      'contacts.csv': FILE,
      '.gdprlintrc.yaml': 'campaign:\n  controller: Exemple\n  templates: [offer.html]\n',
    });
    const { results } = await lintFiles({
      files: [join(cwd, 'contacts.csv')],
      cwd: '/',
      settings: {},
      language: 'en',
      showValues: false,
    });
    expect(results[1]?.filePath).toBe(join(cwd, 'offer.html').slice(1));
  });

  test.each([
    ['missing.html', /template missing\.html \(campaign\.templates\) not found/],
    ['offer.mjml', /offer\.mjml .* is neither HTML/],
    ['empty.html', /empty\.html .* is empty/],
  ])('%s ends the run', async (name, message) => {
    const cwd = folder({ 'offer.mjml': '<mjml></mjml>', 'empty.html': '\n', 'contacts.csv': FILE });
    await expect(run(cwd, [name], ['contacts.csv'])).rejects.toThrow(message);
  });
});
