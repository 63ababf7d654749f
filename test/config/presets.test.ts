import { expect, test } from 'vitest';
import { builtInRules } from '../../rules/index.ts';
import { createProgram } from '../../src/cli/program.ts';
import { loadConfig } from '../../src/config/load.ts';
import { PRESET_NAMES, preset } from '../../src/config/presets.ts';

const RULES = new Map(builtInRules.map((rule) => [rule.name, rule]));

test('strict turns every rule on as an error', () => {
  const { rules } = preset('gdpr-lint:strict', RULES);
  expect(rules).toEqual(Object.fromEntries([...RULES.keys()].map((name) => [name, 'error'])));
});

test('each preset sets each rule', () => {
  for (const name of PRESET_NAMES) {
    expect(Object.keys(preset(name, RULES).rules ?? {}).sort(), name).toEqual([...RULES.keys()].sort());
  }
});

test('a preset by use knows its campaign, and the configuration goes before it', async () => {
  const own = { extends: 'gdpr-lint:b2b-email', campaign: { channels: ['phone'] }, rules: { dpia: 'off' } };
  const { settings } = await loadConfig(own, '/config.json', RULES);
  expect(settings.campaign).toEqual({ audience: 'professional', channels: ['phone'] });
  expect(settings.rules?.dpia).toBe('off');
  expect(preset('gdpr-lint:b2c', RULES)).toMatchObject({
    campaign: { audience: 'consumer' },
    rules: { 'b2b-relevance': 'off', 'consent-channel': 'error' },
  });
});

test('the command line offers all of them', () => {
  const init = createProgram().commands.find((command) => command.name() === 'init');
  const option = init?.options.find(({ long }) => long === '--preset');
  expect(option?.argChoices).toEqual(PRESET_NAMES);
});

test('a name that is none is told, with the nearest', () => {
  expect(() => preset('gdpr-lint:b2b', RULES)).toThrow(/no preset "gdpr-lint:b2b"/);
});
