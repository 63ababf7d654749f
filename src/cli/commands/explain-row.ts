import { UserError } from '../../errors.ts';
import type { LintFilesOptions } from '../../lint-files.ts';
import { explainText } from '../explain-text.ts';
import { explainRecord } from '../explained-record.ts';

/**
 * Prints why one record may be contacted by which channel, or may not.
 *
 * @param formats - as asked for with `--format`; none for text
 * @throws UserError `usage` for another format than text or JSON, or a record that does not exist
 */
export async function explainRowCommand(
  options: LintFilesOptions,
  row: number,
  formats: readonly string[],
): Promise<void> {
  const [format = 'stylish', ...others] = formats;
  if (others.length > 0 || (format !== 'stylish' && format !== 'json')) {
    throw new UserError(
      'usage',
      `--explain-row has no format "${formats.join(', ')}"`,
      'Leave --format out for text, or say --format json.',
    );
  }
  const record = await explainRecord(options, row);
  process.stdout.write(
    format === 'json' ? `${JSON.stringify(record, null, 2)}\n` : explainText(record, options.language),
  );
}
