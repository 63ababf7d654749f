import { appendFile, stat } from 'node:fs/promises';
import { notWritten } from './write-report.ts';

/** GitHub shows nothing at all of a step's summary that is longer than 1 MiB. */
const MOST_BYTES = 1 << 20;

/** What stands where lines were left out. */
const CUT = '\n…\n';

/**
 * Appends a report to the file that GitHub Actions shows on a job's page (GITHUB_STEP_SUMMARY): whole lines, as many
 * as it has room for.
 *
 * @param markdown - the report in GitHub's Markdown
 * @throws UserError `output` where the file can't be written
 */
export async function appendJobSummary(file: string, markdown: string): Promise<void> {
  try {
    const room = MOST_BYTES - (await sizeOf(file)) - Buffer.byteLength(CUT);
    await appendFile(file, Buffer.byteLength(markdown) <= room ? markdown : linesWithin(markdown, room));
  } catch (error) {
    throw notWritten(file, error);
  }
}

async function sizeOf(file: string): Promise<number> {
  const found = await stat(file).catch(() => null);
  return found?.size ?? 0;
}

function linesWithin(text: string, bytes: number): string {
  let length = 0;
  let end = 0;
  for (const line of text.split('\n')) {
    length += Buffer.byteLength(line) + 1;
    if (length > bytes) break;
    end += line.length + 1;
  }
  return end === 0 ? '' : text.slice(0, end) + CUT;
}
