import type { Position } from '../table/types.ts';

/** What a template is for: a message by e-mail, SMS or post, or the form that data is collected with. */
export const TEMPLATE_CHANNELS = ['email', 'sms', 'post', 'form'] as const;
export type TemplateChannel = (typeof TEMPLATE_CHANNELS)[number];

/** How a template is written. */
export type TemplateFormat = 'html' | 'text' | 'eml';

/** Why a reader does not see something, as far as attributes and styles say. */
export type HiddenBy = 'style' | 'size' | 'colour' | 'position';

/** A link of a message. */
export interface TemplateLink {
  readonly href: string;
  /** The text that a reader sees; empty where there is none. */
  readonly text: string;
  /** The text in it that a reader does not see, and why. */
  readonly hiddenText: string;
  readonly hiddenBy: HiddenBy | null;
  /** Whether it holds an image that is not hidden. */
  readonly hasImage: boolean;
  /** What stands for it where it isn't seen: alternative text, title, label. */
  readonly label: string;
  /** The text around it: that of the nearest block, its own included. */
  readonly around: string;
  readonly position: Position;
}

/** A box to tick or a button to choose in a form. */
export interface TemplateBox {
  readonly type: 'checkbox' | 'radio';
  readonly name: string;
  readonly value: string;
  /** The text of its label, else the text around it. */
  readonly label: string;
  readonly ticked: boolean;
  readonly position: Position;
}

/** A header of a message (RFC 5322), unfolded. */
export interface TemplateHeader {
  /** Lower case. */
  readonly name: string;
  readonly value: string;
  readonly position: Position;
}

/** A template, read: plain data for the rules. */
export interface Template {
  /** The path in messages and reports. */
  readonly path: string;
  readonly channel: TemplateChannel;
  readonly format: TemplateFormat;
  /** WHATWG label of the encoding it was read in. */
  readonly encoding: string;
  readonly bom: boolean;
  /** All the text that a reader sees, in order. */
  readonly text: string;
  readonly links: readonly TemplateLink[];
  readonly boxes: readonly TemplateBox[];
  /** Null where the format has none. */
  readonly headers: readonly TemplateHeader[] | null;
  /** Where its content begins, for what is missing in it. */
  readonly start: Position;
}
