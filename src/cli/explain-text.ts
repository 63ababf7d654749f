import { cited, day, EVIDENCE_WORDS, WEAKNESS_WORDS } from '../../rules/labels.ts';
import { CHANNEL_LABELS, REASON_LABELS } from '../formatters/labels.ts';
import { padded, safeText } from '../formatters/safe-text.ts';
import type { Evidence } from '../linter/data-subject.ts';
import type { Language } from '../linter/settings.ts';
import { CONSENT_STATES, EXPLAIN_TEXTS } from './explain-words.ts';
import type { ExplainedChannel, ExplainedRecord } from './explained-record.ts';
import { AUDIENCE_LABELS, BASIS_LABELS, RELATIONSHIP_LABELS, REQUIREMENT_LABELS } from './law-words.ts';

const LABEL_WIDTH = 22;

/** The chain from a record to what may be done with it, in words. */
export function explainText(record: ExplainedRecord, language: Language): string {
  const texts = EXPLAIN_TEXTS[language];
  const { subject, suppression, channels, findings } = record;
  const lines = [texts.title(safeText(record.file), record.row, day(record.asOf, language)), ''];
  if (subject === null) lines.push(channels.length === 0 ? texts.noChannel : texts.noPerson);
  else {
    const audience = AUDIENCE_LABELS[subject.audience][language];
    const relationship = RELATIONSHIP_LABELS[subject.relationship][language];
    lines.push(
      labelled(texts.country, because(subject.country, subject.countryEvidence, language)),
      labelled(texts.audience, because(audience, subject.audienceEvidence, language)),
      labelled(texts.relationship, because(relationship, subject.relationshipEvidence, language)),
    );
  }
  const lists = suppression.lists.map(safeText).join(', ');
  const found = suppression.found.map(safeText);
  const none = lists === '' ? texts.noList : texts.onNoList(lists);
  lines.push(labelled(texts.suppression, found.length === 0 ? none : found.join(' ')));
  for (const channel of channels) lines.push('', ...channelLines(channel, language));
  lines.push('', texts.findings);
  lines.push(...findings.map(({ message, ruleId }) => `- ${safeText(message)} (${safeText(ruleId)})`));
  if (findings.length === 0) lines.push(texts.noFinding);
  return `${lines.join('\n')}\n`;
}

function channelLines(channel: ExplainedChannel, language: Language): readonly string[] {
  const texts = EXPLAIN_TEXTS[language];
  const { address, law, consent, audience, audienceEvidence, reasons } = channel;
  const title = CHANNEL_LABELS[channel.channel][language];
  if (address === null || law === null || audience === null || audienceEvidence === null)
    return [title, labelled(texts.verdict, texts.noAddress)];
  const whom = because(AUDIENCE_LABELS[audience][language], audienceEvidence, language);
  const requirement = [
    REQUIREMENT_LABELS[law.requirement][language],
    `${law.country}${law.fallback ? `, ${texts.fallback}` : ''}`,
    `${cited(law.article, language)} (${BASIS_LABELS[law.basis][language]})`,
    ...(law.since === null ? [] : [texts.since(day(law.since, language))]),
    ...(law.register === null ? [] : [texts.register(law.register)]),
  ];
  const why = reasons.map((reason) => REASON_LABELS[reason][language]).join(', ');
  return [
    title,
    labelled(texts.address, `${safeText(address.value)} ${texts.inColumn(quoted(address.column, language))}`),
    labelled(texts.audience, channel.soleTrader ? `${whom}, ${texts.soleTrader}` : whom),
    ...(channel.privateAddress ? [labelled('', texts.override)] : []),
    labelled(texts.requirement, requirement.join(' · ')),
    labelled('', law.note[language]),
    labelled(texts.consent, consent === null ? texts.noConsentColumn : consentText(consent, language)),
    labelled(texts.verdict, reasons.length === 0 ? texts.allowed : texts.blocked(why)),
  ];
}

function consentText(consent: NonNullable<ExplainedChannel['consent']>, language: Language): string {
  const texts = EXPLAIN_TEXTS[language];
  const value = consent.value.trim() === '' ? '' : ` (${quoted(consent.value, language)})`;
  const weak = consent.weak === null ? '' : `, ${WEAKNESS_WORDS[language][consent.weak]}`;
  const date =
    consent.date !== null && consent.state === 'yes' ? `, ${texts.given(day(consent.date, language))}` : '';
  const column = texts.inColumn(quoted(consent.column, language));
  return `${CONSENT_STATES[consent.state][language]}${value} ${column}${date}${weak}`;
}

function quoted(column: string, language: Language): string {
  return language === 'fr' ? `« ${safeText(column)} »` : `"${safeText(column)}"`;
}

function because(fact: string, evidence: Evidence, language: Language): string {
  return `${fact} (${EVIDENCE_WORDS[language][evidence]})`;
}

function labelled(label: string, text: string): string {
  return `  ${padded(label, LABEL_WIDTH)}${text}`;
}
