import { type Explanation, explainingRule } from '../../rules/consent/explanation.ts';
import { UserError } from '../errors.ts';
import type { Text } from '../law/types.ts';
import { type LintFilesOptions, lintOneRecord } from '../lint-files.ts';
import type { DataSubject } from '../linter/data-subject.ts';
import type { BlockReason, Finding } from '../linter/finding.ts';

/** Why one record may be contacted by which channel, as data: values are masked unless they are asked for in clear. */
export interface ExplainedRecord {
  readonly file: string;
  readonly row: number;
  readonly asOf: string;
  /** Whom the record describes; null where it has no address for any channel. */
  readonly subject: DataSubject | null;
  readonly channels: readonly ExplainedChannel[];
  /** The objection lists that were looked up, and what was found there. */
  readonly suppression: { readonly lists: readonly string[]; readonly found: readonly string[] };
  readonly findings: readonly Pick<Finding, 'ruleId' | 'messageId' | 'severity' | 'message'>[];
}

/** The chain for one channel. */
export interface ExplainedChannel {
  readonly channel: Explanation['channel'];
  /** `none`: the record has no address for it. */
  readonly verdict: 'allowed' | 'blocked' | 'no-address';
  readonly reasons: readonly BlockReason[];
  readonly address: { readonly column: string; readonly value: string } | null;
  readonly audience: Explanation['audience'] | null;
  readonly audienceEvidence: Explanation['audienceEvidence'] | null;
  readonly soleTrader: boolean;
  readonly privateAddress: boolean;
  readonly law: ExplainedLaw | null;
  readonly consent: (Omit<NonNullable<Explanation['consent']>, 'value'> & { readonly value: string }) | null;
}

/** The law that was applied. */
export interface ExplainedLaw {
  readonly country: string;
  /** Whether the Union's default stands for the law of the record's country. */
  readonly fallback: boolean;
  readonly requirement: Explanation['answer']['requirement'];
  readonly article: string;
  readonly url: string;
  readonly basis: Explanation['answer']['basis'];
  readonly since: string | null;
  readonly until: string | null;
  readonly register: string | null;
  readonly exception: string | null;
  readonly note: Text;
}

/**
 * Explains one record by the very rules that check it.
 *
 * @param row - 1-based number of the record
 * @throws UserError `usage` where the file has no such record
 */
export async function explainRecord(options: LintFilesOptions, row: number): Promise<ExplainedRecord> {
  const explanations: Explanation[] = [];
  const observer = explainingRule((explanation) => explanations.push(explanation));
  const report = await lintOneRecord(options, row, observer);
  if (report.channels === null) {
    const has = report.records === 1 ? '1 record' : `${report.records} records`;
    throw new UserError(
      'usage',
      `${report.file} has ${has}: there is no record ${row}`,
      'Records are counted from 1, without the header; a finding names its record.',
    );
  }
  const clear = options.showValues;
  const channels = report.channels.map(({ channel, reasons }): ExplainedChannel => {
    const found = explanations.find((each) => each.channel === channel);
    const verdict = found === undefined ? 'no-address' : reasons.length === 0 ? 'allowed' : 'blocked';
    return {
      channel,
      verdict,
      reasons: found === undefined ? [] : reasons,
      address: found === undefined ? null : { column: found.column, value: found.address.show(clear) },
      audience: found?.audience ?? null,
      audienceEvidence: found?.audienceEvidence ?? null,
      soleTrader: found?.soleTrader ?? false,
      privateAddress: found?.privateAddress ?? false,
      law: found === undefined ? null : lawOf(found.answer),
      consent: found?.consent == null ? null : { ...found.consent, value: found.consent.value.show(clear) },
    };
  });
  return {
    file: report.file,
    row,
    asOf: report.config.settings.asOf,
    subject: explanations[0]?.subject ?? null,
    channels,
    suppression: {
      lists: report.lists.map(({ name }) => name),
      found: report.findings.flatMap(({ ruleId, message }) =>
        ruleId === 'suppression-match' ? [message] : [],
      ),
    },
    findings: report.findings.map(({ ruleId, messageId, severity, message }) => ({
      ruleId,
      messageId,
      severity,
      message,
    })),
  };
}

function lawOf(answer: Explanation['answer']): ExplainedLaw {
  return {
    country: answer.country,
    fallback: answer.fallback,
    requirement: answer.requirement,
    article: answer.citation.article,
    url: answer.citation.url,
    basis: answer.basis,
    since: answer.since ?? null,
    until: answer.until ?? null,
    register: answer.register?.name ?? null,
    exception: answer.exception ?? null,
    note: answer.note,
  };
}
