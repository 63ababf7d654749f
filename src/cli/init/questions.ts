import { checkbox, input, select } from '@inquirer/prompts';
import { CHANNEL_LABELS } from '../../formatters/labels.ts';
import type { Channel } from '../../law/types.ts';
import type { Language } from '../../linter/settings.ts';
import { type Answers, answersOf, type InitCommandOptions, presetFor } from './answers.ts';

const TEXTS = {
  en: {
    controller: 'Who decides on the campaign (name and address)?',
    jurisdiction: 'Whose law applies where a record has no country (ISO code)?',
    notACountry: 'Two letters, such as FR.',
    audience: 'Whom is the campaign for?',
    auto: 'both, or it depends on the record',
    consumer: 'private people (B2C)',
    professional: 'people at work (B2B)',
    channels: 'By which channels? (none: those that the file has addresses for)',
    offer: 'What do you offer them, in one sentence?',
    suppression: 'Where is your list of those who objected? (path; empty: none yet)',
    preset: 'How strict?',
  },
  fr: {
    controller: 'Qui décide de la campagne (nom et adresse) ?',
    jurisdiction: "Quel droit s'applique quand un enregistrement n'a pas de pays (code ISO) ?",
    notACountry: 'Deux lettres, par exemple FR.',
    audience: "À qui s'adresse la campagne ?",
    auto: "aux deux, ou cela dépend de l'enregistrement",
    consumer: 'à des particuliers (B2C)',
    professional: 'à des professionnels (B2B)',
    channels: 'Par quels canaux ? (aucun : ceux pour lesquels le fichier a une adresse)',
    offer: 'Que leur proposez-vous, en une phrase ?',
    suppression: "Où est votre liste d'opposition ? (chemin ; vide : pas encore)",
    preset: 'Avec quelle sévérité ?',
  },
} as const;

const CHANNELS: readonly Channel[] = ['email', 'sms', 'phone', 'automated-call', 'fax', 'post', 'social'];

/** Asks in the terminal what the flags have not answered. */
export async function ask(options: InitCommandOptions): Promise<Answers> {
  const texts = TEXTS[options.lang];
  const known = answersOf(options);
  const controller = options.controller ?? (await input({ message: texts.controller }));
  const jurisdiction =
    options.jurisdiction ??
    (await input({
      message: texts.jurisdiction,
      default: known.jurisdiction,
      validate: (value) => /^[A-Za-z]{2}$/.test(value.trim()) || texts.notACountry,
    }));
  const audience = options.audience ?? (await select({ message: texts.audience, choices: audiences(texts) }));
  const channels =
    options.channel ?? (await checkbox({ message: texts.channels, choices: channelChoices(options.lang) }));
  const offer = options.offer ?? (await input({ message: texts.offer }));
  const suppression =
    options.suppression ?? [await input({ message: texts.suppression })].filter((path) => path.trim() !== '');
  const fitting = presetFor(audience, channels);
  const presets = [...new Set([fitting, 'gdpr-lint:recommended', 'gdpr-lint:strict'])];
  const preset =
    options.preset ??
    (await select({ message: texts.preset, choices: presets.map((value) => ({ value, name: value })) }));
  return {
    preset,
    controller: controller.trim(),
    jurisdiction: jurisdiction.trim().toUpperCase(),
    audience,
    channels,
    offer: offer.trim(),
    suppression,
  };
}

function audiences(texts: (typeof TEXTS)[Language]) {
  return [
    { value: 'professional', name: texts.professional },
    { value: 'consumer', name: texts.consumer },
    { value: 'auto', name: texts.auto },
  ] as const;
}

function channelChoices(language: Language) {
  return CHANNELS.map((value) => ({ value, name: CHANNEL_LABELS[value][language] }));
}
