import type { Context } from './types.ts';

/** Whether the file must hold every part of a consent's proof, by the options or the campaign. */
export function asksForAll({ options, settings }: Pick<Context, 'options' | 'settings'>): boolean {
  return options.proof === 'full' || settings.campaign.consent?.proof === 'full';
}
