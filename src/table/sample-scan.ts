import { CsvScan, type ScanDialect } from './csv-scanner.ts';

/**
 * Scans the first part of a file. Where a quote that is left open would hide most of the sample, it is read as if
 * the file ended there: what a table is must not be judged by the few rows before a damaged one.
 *
 * @param complete - whether the sample is the whole file
 */
export function scanSample(
  sample: string,
  dialect: ScanDialect,
  complete: boolean,
  mostRows = Number.POSITIVE_INFINITY,
): CsvScan {
  const scan = new CsvScan(sample, dialect, complete, mostRows);
  const isHidden = !complete && scan.rows < mostRows && scan.consumed * 2 < sample.length;
  return isHidden ? new CsvScan(sample, dialect, true, mostRows) : scan;
}
