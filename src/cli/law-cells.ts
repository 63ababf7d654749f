import { cited } from '../../rules/labels.ts';
import { CHANNEL_LABELS } from '../formatters/labels.ts';
import { AUDIENCES } from '../law/matrix.ts';
import type { LawAnswer } from '../law/question.ts';
import type { Language } from '../linter/settings.ts';
import type { LawRow } from './law-rows.ts';
import {
  AUDIENCE_LABELS,
  BASIS_LABELS,
  LAW_TEXTS,
  RELATIONSHIP_LABELS,
  REQUIREMENT_LABELS,
} from './law-words.ts';

/** The cells of a row, in the order of the titles. */
export function cellsOf({ channel, addressees, answer }: LawRow, language: Language): readonly string[] {
  const texts = LAW_TEXTS[language];
  const whom = addressees.map(({ audience, relationship }) => {
    const noun = AUDIENCE_LABELS[audience][language];
    return relationship === 'any' ? noun : `${noun} (${RELATIONSHIP_LABELS[relationship][language]})`;
  });
  const isEverybody =
    addressees.length === AUDIENCES.length && addressees.every(({ relationship }) => relationship === 'any');
  const period = [
    ...(answer.since === undefined ? [] : [texts.since(answer.since)]),
    ...(answer.until === undefined ? [] : [texts.until(answer.until)]),
  ];
  return [
    CHANNEL_LABELS[channel][language],
    isEverybody ? texts.everybody : whom.join(', '),
    REQUIREMENT_LABELS[answer.requirement][language],
    period.join(', '),
    cited(answer.citation.article, language),
    BASIS_LABELS[answer.basis][language],
    answer.checkedOn,
  ];
}

/** What a reader must know beside the row: what the rule says, what else must hold, what is doubtful. */
export function noteOf({ note, register, conditions, caution }: LawAnswer, language: Language): string {
  const texts = LAW_TEXTS[language];
  return [
    note[language],
    ...(register === undefined ? [] : [texts.register(register.name)]),
    ...(conditions.length === 0
      ? []
      : [texts.conditions, ...conditions.map((condition) => condition[language])]),
    ...(caution === undefined ? [] : [texts.caution, caution[language]]),
  ].join(' ');
}
