import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { FileHash } from './file-hash.ts';
import { KIND, type Verdict } from './record.ts';

const verdict = z.enum(['no-errors', 'tolerated-errors', 'errors', 'not-read-to-the-end']);

/** What verifying needs of a record; the rest is for people. */
const attestationSchema = z.looseObject({
  kind: z.literal(KIND),
  version: z.literal(1),
  checkedAt: z.iso.datetime(),
  files: z.array(
    z.looseObject({
      path: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      size: z.int().nonnegative(),
      verdict,
    }),
  ),
  templates: z.array(z.looseObject({ path: z.string(), verdict })),
});

/** The part of a record that is verified. */
export type ReadAttestation = z.infer<typeof attestationSchema>;

/** What a record says of a file: it is another one, or it was checked and so it ended. */
export type Verified = Verdict | 'other-file' | 'template-errors';

/**
 * Reads a record.
 *
 * @param shown - how to name it in messages
 * @throws UserError `unparsable` where the text is none
 */
export function readAttestation(text: string, shown: string): ReadAttestation {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  const read = attestationSchema.safeParse(value);
  if (read.success) return read.data;
  throw new UserError(
    'unparsable',
    `${shown} is no attestation of gdpr-lint that this version can read`,
    'Write one with gdpr-lint contacts.csv --attest FILE; the record comes first, the file to verify second.',
  );
}

/** Says what a record tells of a file, by its bytes alone: its name may be another one by now. */
export function verify({ files, templates }: ReadAttestation, { sha256, size }: FileHash): Verified {
  const same = files.filter((file) => file.sha256 === sha256 && file.size === size);
  const [first] = same;
  if (first === undefined) return 'other-file';
  // Checked twice under two configurations: the worse answer holds.
  const worst = same.find((file) => file.verdict !== 'no-errors')?.verdict;
  if (worst !== undefined) return worst;
  return templates.some((template) => template.verdict !== 'no-errors') ? 'template-errors' : 'no-errors';
}
