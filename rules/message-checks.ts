import type { Template, TemplateLink } from '../src/linter/template.ts';
import { foldWords, placeholdersOf, says } from './message-text.ts';
import {
  AGREE,
  CHANNEL_NAMES,
  LEGAL_FORMS,
  MARKETING,
  NOTICE,
  type Phrases,
  POINTERS,
  REFUSAL,
  REPLY,
  SENDER_TAGS,
  STOP,
  TERMS,
  UNSUBSCRIBE,
} from './message-words.ts';

/** What a message has for those who want no more of it. */
export type WayOut =
  | { readonly found: 'yes' | 'none' }
  | { readonly found: 'hidden' | 'image' | 'empty' | 'dead'; readonly link: TemplateLink };

/** Looks for a link to unsubscribe; of several the best one counts. */
export function wayOut({ links, text, format }: Template): WayOut {
  const ways = links.filter((link) => isAbout(link, UNSUBSCRIBE));
  let worst: WayOut = { found: 'none' };
  for (const link of ways) {
    const found = qualityOf(link);
    if (found === 'yes') return { found };
    if (worst.found === 'none') worst = { found, link };
  }
  // Tools put a whole link in the place of some placeholders.
  if (placeholdersOf(text).some((tag) => says(tag, UNSUBSCRIBE))) return { found: 'yes' };
  const folded = foldWords(text);
  const isAnswered = format !== 'html' && says(folded, REPLY) && says(folded, UNSUBSCRIBE);
  return isAnswered && worst.found === 'none' ? { found: 'yes' } : worst;
}

/** Whether a reader can see and follow a link to the information on data protection. */
export function hasNotice({ links, text }: Template): boolean {
  return (
    links.some((link) => isAbout(link, NOTICE) && qualityOf(link) === 'yes') ||
    placeholdersOf(text).some((tag) => says(tag, NOTICE))
  );
}

function qualityOf(link: TemplateLink): 'yes' | 'hidden' | 'image' | 'empty' | 'dead' {
  if (link.text === '') {
    if (link.hasImage) return 'image';
    return link.hiddenBy === null ? 'empty' : 'hidden';
  }
  return /^(?:#.*|javascript:.*)?$/i.test(link.href) ? 'dead' : 'yes';
}

/**
 * Whether a link is about something: by its text, its address or its label; else by the text around it, where its own
 * only points (`here`, `this link`, a bare address).
 */
function isAbout(link: TemplateLink, phrases: Phrases): boolean {
  const own = foldWords(`${link.text} ${link.hiddenText} ${link.label}`);
  if (says(own, phrases) || says(foldWords(decoded(link.href)), phrases)) return true;
  const isPointer = link.text === link.href || says(own, POINTERS);
  return isPointer && says(foldWords(link.around), phrases);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** Whether a message names who sends it: the name without its legal form, or a placeholder for it. */
export function namesSender(text: string, controller: string): boolean {
  const name = foldWords(controller.split(/[,(\n]/)[0] ?? '')
    .trim()
    .split(' ')
    .filter((word) => !LEGAL_FORMS.has(word));
  const folded = foldWords(text);
  return (
    (name.length > 0 && folded.includes(` ${name.join(' ')} `)) ||
    placeholdersOf(text).some((tag) => says(tag, SENDER_TAGS))
  );
}

/** Whether an SMS says how to stop: a word for it in capitals, or in any letters after a word for answering. */
export function saysStop(text: string): boolean {
  if (text.split(/[^\p{L}]+/u).some((word) => STOP.has(word))) return true;
  const words = foldWords(text).trim().split(' ');
  return words.some((word, at) => {
    const before = ` ${words.slice(Math.max(0, at - 3), at).join(' ')} `;
    return STOP.has(word.toUpperCase()) && says(before, REPLY);
  });
}

/** The channels that boxes are about. */
export type BoxChannel = keyof typeof CHANNEL_NAMES;

/** What a box asks: consent to be contacted, by the channels that it names; null where it asks something else. */
export function consentAsked(label: string, name: string): readonly BoxChannel[] | null {
  const folded = foldWords(label);
  if (says(folded, REFUSAL)) return null;
  const named = foldWords(name.replace(/([a-z])([A-Z])/g, '$1 $2'));
  const isMarketing = says(folded, MARKETING) || says(named, MARKETING) || says(named, AGREE);
  if (!isMarketing && (!says(folded, AGREE) || says(folded, TERMS))) return null;
  return CHANNELS_OF_BOXES.filter((channel) => says(folded, CHANNEL_NAMES[channel]));
}

const CHANNELS_OF_BOXES: readonly BoxChannel[] = ['email', 'sms', 'phone', 'post'];
