import { readFile, stat } from 'node:fs/promises';
import { hashBytes } from '../../attest/file-hash.ts';
import { readAttestation, type Verified, verify } from '../../attest/verify.ts';
import { UserError } from '../../errors.ts';
import type { Language } from '../../linter/settings.ts';
import { fileSource } from '../../table/bytes.ts';
import { EXIT } from '../main.ts';

/** The options of `gdpr-lint attest verify`. */
export interface AttestVerifyOptions {
  readonly lang: Language;
  /** Whether errors that a baseline knows or a budget allows let a file pass. */
  readonly allowTolerated?: true;
}

const WORDS: Readonly<Record<Language, Readonly<Record<Verified, (file: string, date: string) => string>>>> =
  {
    en: {
      'no-errors': (file, date) => `${file}: checked on ${date}, no errors found in what was checked`,
      'tolerated-errors': (file, date) =>
        `${file}: checked on ${date}, errors found that a baseline knows or a budget allows`,
      errors: (file, date) => `${file}: checked on ${date}, errors found`,
      'not-read-to-the-end': (file, date) => `${file}: checked on ${date}, but not read to its end`,
      'template-errors': (file, date) =>
        `${file}: checked on ${date}, errors found in the messages or forms of its campaign`,
      'other-file': (file) => `${file}: not the file that was checked, its content differs`,
    },
    fr: {
      'no-errors': (file, date) =>
        `${file} : vérifié le ${date}, aucune erreur trouvée dans ce qui a été vérifié`,
      'tolerated-errors': (file, date) =>
        `${file} : vérifié le ${date}, des erreurs ont été trouvées qu'une base de référence connaît ou qu'un budget admet`,
      errors: (file, date) => `${file} : vérifié le ${date}, des erreurs ont été trouvées`,
      'not-read-to-the-end': (file, date) => `${file} : vérifié le ${date}, mais pas lu jusqu'au bout`,
      'template-errors': (file, date) =>
        `${file} : vérifié le ${date}, des erreurs ont été trouvées dans les messages ou formulaires de sa campagne`,
      'other-file': (file) => `${file} : ce n'est pas le fichier vérifié, son contenu diffère`,
    },
  };

const EXIT_CODES: Readonly<Record<Verified, number>> = {
  'no-errors': EXIT.clean,
  'tolerated-errors': EXIT.findings,
  errors: EXIT.findings,
  'template-errors': EXIT.findings,
  'not-read-to-the-end': EXIT.failure,
  'other-file': EXIT.failure,
};

/** Says of each file whether it is one that was checked, and how the check ended; the worst answer is the exit code. */
export async function attestVerifyCommand(
  record: string,
  files: readonly string[],
  { lang, allowTolerated }: AttestVerifyOptions,
): Promise<void> {
  const text = await readFile(record, 'utf8').catch((error: unknown) => {
    throw new UserError('unreadable', `${record} can't be read`, 'Check its path and permissions.', {
      cause: error,
    });
  });
  const attestation = readAttestation(text, record);
  const date = attestation.checkedAt.slice(0, 10);
  let code: number = EXIT.clean;
  for (const file of files) {
    const info = await stat(file).catch(() => null);
    if (info?.isFile() !== true)
      throw new UserError('unreadable', `${file} is no file that can be read`, 'Name the file to verify.');
    const verified = verify(attestation, await hashBytes(fileSource(file, file, info.size).open()));
    process.stdout.write(`${WORDS[lang][verified](file, date)}\n`);
    const isAllowed = verified === 'tolerated-errors' && allowTolerated === true;
    code = Math.max(code, isAllowed ? EXIT.clean : EXIT_CODES[verified]);
  }
  process.exitCode = code;
}
