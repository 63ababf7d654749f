import type { Register } from '../../src/law/entry.ts';
import { lookupRequirement } from '../../src/law/lookup.ts';
import type { LawAnswer } from '../../src/law/question.ts';
import { registersNamed } from '../../src/law/registers.ts';
import type { Channel } from '../../src/law/types.ts';
import type { ListInfo } from '../../src/suppression/types.ts';
import { channelsNamed } from './header-channels.ts';
import { lawOf } from './question.ts';
import type { ConsentTally, Context } from './types.ts';

/** A register to consult, by which channel, for how many records. */
interface Need {
  readonly register: Register;
  readonly channel: Channel;
  readonly answer: LawAnswer;
  records: number;
}

/** Asks for evidence that the do-not-contact registers were consulted which the law of the records names. */
export function concludeRegisters({ registers }: ConsentTally, context: Context): void {
  const needs = new Map<string, Need>();
  for (const { records, query } of registers.values()) {
    const answer = lookupRequirement(query);
    const { register } = answer;
    if (register === undefined) continue;
    const key = `${register.id} ${query.channel}`;
    const known = needs.get(key);
    if (known === undefined) needs.set(key, { register, channel: query.channel, answer, records });
    else known.records += records;
  }
  for (const need of needs.values()) tellEvidence(context, need);
}

function tellEvidence(context: Context, { register, channel, answer, records }: Need): void {
  const facts = {
    register: register.name,
    channel,
    country: answer.country,
    article: answer.citation.article,
    basis: answer.basis,
    records,
  };
  const common = { law: lawOf(answer), count: records };
  const allowed = context.options.registerMaxAge ?? register.refreshDays;
  const lists = (context.suppression?.lists ?? []).filter((list) => standsFor(list, register));
  const dated = lists.filter(({ date }) => date !== null).sort((a, b) => compare(b.date, a.date));
  const [newest] = dated;
  if (newest?.date != null) {
    const age = daysBetween(newest.date, context.settings.asOf);
    if (age <= allowed) return;
    const data = { ...facts, list: newest.name, date: newest.date, age, allowed };
    const atMost = answer.warnOnly ? { atMost: 'warn' as const } : {};
    context.report({ messageId: 'registerTooOld', data, ...common, ...atMost });
    return;
  }
  const [list] = lists;
  const column = context.columns.find(
    ({ field, header }) =>
      field === 'optOut' &&
      registersNamed(header).includes(register.id) &&
      (channelsNamed(header)?.includes(channel) ?? true),
  );
  const where = list?.name ?? column?.name;
  if (where !== undefined) {
    context.report({
      messageId: 'registerUndated',
      data: { ...facts, list: where, allowed },
      ...common,
      atMost: 'warn',
    });
  } else {
    const { en, fr } = answer.note;
    const data = { ...facts, allowed, en, fr };
    context.report({ messageId: 'registerMissing', data, ...common, atMost: 'warn' });
  }
}

function standsFor({ register, kind, name }: ListInfo, { id }: Register): boolean {
  const named = register ?? (kind === 'register' ? name : null);
  return named !== null && registersNamed(named).includes(id);
}

function compare(a: string | null, b: string | null): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

const DAY = 86_400_000;

function daysBetween(earlier: string, later: string): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / DAY);
}
