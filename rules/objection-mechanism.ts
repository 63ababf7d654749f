import { gdpr } from '../src/law/articles.ts';
import type { Channel } from '../src/law/types.ts';
import type { LawReference } from '../src/linter/finding.ts';
import { defineRule, type TemplateContext } from '../src/linter/rule.ts';
import type { TemplateChannel } from '../src/linter/template.ts';
import { consentAsked, hasNotice, namesSender, saysStop, wayOut } from './message-checks.ts';
import { foldWords, says } from './message-text.ts';
import { OBJECTION, UNSUBSCRIBE } from './message-words.ts';
import { OBJECTION_MESSAGES } from './objection-messages.ts';

type Context = TemplateContext<object, typeof OBJECTION_MESSAGES>;

const INFORMATION: readonly LawReference[] = [
  { ...gdpr('13'), basis: 'statute' },
  { ...gdpr('14'), basis: 'statute' },
];
const CONSENT: readonly LawReference[] = [{ ...gdpr('4(11)'), basis: 'statute' }];
/** Standards of mail: no law names them. */
const STANDARDS: readonly LawReference[] = [];

export default defineRule({
  name: 'objection-mechanism',
  step: 'rights',
  description: {
    en: 'Each message offers a simple way to object and says who sends it; no form ticks a box for people.',
    fr: "Chaque message offre un moyen simple de s'opposer et dit qui l'envoie ; aucun formulaire ne coche de case à la place des personnes.",
  },
  law: [{ ...gdpr('21(2)-(3)'), basis: 'statute' }],
  recommended: 'error',
  defaultOptions: {},
  messages: OBJECTION_MESSAGES,
  check(context) {
    const { templates = [], channels: configured = [] } = context.settings.campaign;
    if (templates.length === 0) {
      if (context.channels.some(isWritten)) {
        context.report({ messageId: 'noTemplates', data: {}, atMost: 'warn', once: true });
      }
      return undefined;
    }
    const given = new Set(
      templates.map((each) => (typeof each === 'string' ? 'email' : (each.channel ?? 'email'))),
    );
    for (const channel of configured) {
      if (!isWritten(channel) || given.has(channel)) continue;
      context.report({ messageId: 'channelWithoutTemplate', data: { channel }, atMost: 'warn', once: true });
    }
    return undefined;
  },
  checkTemplate(context) {
    checkSender(context);
    CHECKS[context.template.channel](context);
  },
});

const CHECKS: Readonly<Record<TemplateChannel, (context: Context) => void>> = {
  email(context) {
    checkWayOut(context);
    checkListHeaders(context);
    checkNotice(context);
  },
  sms(context) {
    if (!saysStop(context.template.text)) context.report({ messageId: 'noStop', data: {} });
  },
  post(context) {
    const folded = foldWords(context.template.text);
    if (!says(folded, OBJECTION) && !says(folded, UNSUBSCRIBE)) {
      context.report({ messageId: 'noObjection', data: {} });
    }
  },
  form(context) {
    checkBoxes(context);
    checkNotice(context);
  },
};

function isWritten(channel: Channel): channel is 'email' | 'sms' | 'post' {
  return channel === 'email' || channel === 'sms' || channel === 'post';
}

function checkSender(context: Context): void {
  const { controller } = context.settings.campaign;
  if (controller === undefined) {
    context.report({ messageId: 'noController', data: {}, law: INFORMATION, atMost: 'warn', once: true });
  } else if (!namesSender(context.template.text, controller)) {
    context.report({ messageId: 'noSender', data: { controller }, law: INFORMATION });
  }
}

function checkWayOut(context: Context): void {
  const way = wayOut(context.template);
  if (way.found === 'none') context.report({ messageId: 'noUnsubscribe', data: {} });
  if (!('link' in way)) return;
  const { position, hiddenBy } = way.link;
  if (way.found === 'hidden') {
    context.report({ messageId: 'unsubscribeHidden', data: { by: hiddenBy ?? 'style' }, position });
  } else if (way.found === 'image') {
    context.report({ messageId: 'unsubscribeImage', data: {}, position });
  } else if (way.found === 'empty') {
    context.report({ messageId: 'unsubscribeEmpty', data: {}, position });
  } else {
    context.report({ messageId: 'unsubscribeDead', data: {}, position });
  }
}

function checkListHeaders(context: Context): void {
  const { headers } = context.template;
  if (headers === null) return;
  const common = { data: {}, law: STANDARDS, atMost: 'warn' } as const;
  const list = headers.find(({ name }) => name === 'list-unsubscribe');
  if (list === undefined) {
    context.report({ messageId: 'noListUnsubscribe', ...common });
    return;
  }
  const { value, position } = list;
  if (!/<\s*(?:https?:|mailto:|[{*[%<])[^>]*>/i.test(value)) {
    context.report({ messageId: 'badListUnsubscribe', ...common, position });
    return;
  }
  const post = headers.find(({ name }) => name === 'list-unsubscribe-post');
  const isOneClick = post !== undefined && /^\s*list-unsubscribe\s*=\s*one-click\s*$/i.test(post.value);
  if (!isOneClick || !/<\s*(?:https:|[{*[%<])/i.test(value)) {
    context.report({ messageId: 'noOneClick', ...common, position: post?.position ?? position });
  }
}

function checkNotice(context: Context): void {
  if (!hasNotice(context.template)) context.report({ messageId: 'noNotice', data: {}, law: INFORMATION });
}

function checkBoxes(context: Context): void {
  const asked = new Set<Channel>();
  let boxes = 0;
  for (const { label, name, value, ticked, type, position } of context.template.boxes) {
    const channels = consentAsked(type === 'radio' ? `${label} ${value}` : label, name);
    if (channels === null) continue;
    boxes += 1;
    for (const channel of channels) asked.add(channel);
    if (ticked) context.report({ messageId: 'preTicked', data: {}, position, law: CONSENT });
    if (channels.length > 1) {
      context.report({ messageId: 'boxForSeveral', data: { channels }, position, law: CONSENT });
    }
  }
  const { channels: configured = [] } = context.settings.campaign;
  const missing = configured.filter((channel) => hasBox(channel) && !asked.has(channel));
  if (boxes > 0 && configured.length > 1 && missing.length > 0) {
    context.report({
      messageId: 'channelWithoutBox',
      data: { channels: missing },
      law: CONSENT,
      atMost: 'warn',
    });
  }
}

function hasBox(channel: Channel): boolean {
  return channel === 'email' || channel === 'sms' || channel === 'phone' || channel === 'post';
}
