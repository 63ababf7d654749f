import { stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { configHash } from '../attest/config-hash.ts';
import { hashBytes, hashed } from '../attest/file-hash.ts';
import { lawVersion } from '../attest/law-version.ts';
import {
  attestation,
  attestedFile,
  attestedTemplate,
  type CheckedFile,
  type Verdict,
} from '../attest/record.ts';
import { UserError } from '../errors.ts';
import type { LintedFile, LintFilesReport } from '../lint-files.ts';
import { notWritten } from './write-report.ts';
import { writeWhole } from './write-whole.ts';

/** What `--attest` does in the course of a run. */
export interface Attesting {
  /** Standard input, hashed while it is read. */
  readonly stdin: AsyncIterable<Buffer>;
  /** Notes what identifies a file that was linted. */
  note(linted: LintedFile): Promise<void>;
  /** Writes the record of the whole run. */
  write(report: LintFilesReport): Promise<Verdict>;
}

/**
 * Writes the record of a check: which bytes were checked, under which configuration, lists and law, and what was found.
 *
 * @param file - path of the record
 * @throws UserError `unreadable` where a file was written to meanwhile, `output` where the record can't be written
 */
export function attesting(file: string, stdin: AsyncIterable<Buffer | string>, cwd: string): Attesting {
  const input = hashed(stdin);
  const checked: CheckedFile[] = [];
  return {
    stdin: input.chunks,
    async note({ source, path, modified, config, configPath, lists }) {
      const hash = source.reopens ? await hashBytes(source.open()) : input.end();
      if (source.reopens && (hash.size !== source.size || (await stat(path)).mtimeMs !== modified)) {
        throw new UserError(
          'unreadable',
          `${source.name} was written to while it was checked: it can't be said which content was`,
          'Check it again when it is complete. A pipe can be attested as standard input only.',
        );
      }
      checked.push({
        hash,
        configHash: configHash(config, configPath, cwd),
        lists,
        rules: config.rules.map(({ rule }) => rule.name),
      });
    },
    async write({ results, failures }) {
      const tables = results.filter(({ kind }) => kind !== 'template');
      const record = attestation({
        checkedAt: new Date().toISOString(),
        law: { sha256: lawVersion() },
        files: tables.flatMap((result, at) => {
          const known = checked[at];
          return known === undefined ? [] : [attestedFile(known, result)];
        }),
        templates: results.filter(({ kind }) => kind === 'template').map(attestedTemplate),
        notRead: failures.map(({ message, code }) => ({ message, code })),
      });
      try {
        await writeWhole(resolve(cwd, file), (temporary) =>
          writeFile(temporary, `${JSON.stringify(record, null, 2)}\n`),
        );
      } catch (error) {
        throw notWritten(file, error);
      }
      return record.verdict;
    },
  };
}
