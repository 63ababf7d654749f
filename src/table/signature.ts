/** A kind of file that is no table of text, and what to do with it. */
export interface BinaryKind {
  readonly name: string;
  readonly advice: string;
}

interface Signature extends BinaryKind {
  /** First bytes, in hex. */
  readonly bytes: string;
  /** Text that must occur in the first kilobytes, to tell formats in one container apart. */
  readonly contains?: string;
}

const SAVE_AS_CSV = 'Open it and save the sheet as CSV UTF-8, then lint that file.';
const UNPACK = 'Unpack it first, then lint the files inside.';

/** From the registry of file signatures that `file(1)` uses; the more particular entry stands first. */
const SIGNATURES: readonly Signature[] = [
  { bytes: '504b0304', contains: 'xl/', name: 'an Excel workbook (xlsx)', advice: SAVE_AS_CSV },
  {
    bytes: '504b0304',
    contains: 'opendocument.spreadsheet',
    name: 'an OpenDocument spreadsheet (ods)',
    advice: SAVE_AS_CSV,
  },
  {
    bytes: '504b0304',
    contains: 'word/',
    name: 'a Word document (docx)',
    advice: 'Export the contacts as CSV first.',
  },
  {
    bytes: '504b0304',
    contains: '[Content_Types].xml',
    name: 'an Office document (xlsx, docx or pptx)',
    advice: SAVE_AS_CSV,
  },
  { bytes: '504b0304', name: 'a zip archive', advice: UNPACK },
  { bytes: '504b0506', name: 'an empty zip archive', advice: UNPACK },
  { bytes: 'd0cf11e0a1b11ae1', name: 'an old Office file (xls or doc)', advice: SAVE_AS_CSV },
  { bytes: '25504446', name: 'a PDF', advice: 'Export the contacts as CSV from the program they come from.' },
  {
    bytes: '1f8b',
    name: 'a gzip archive',
    advice: 'Unpack it first: gunzip -c FILE | gdpr-lint --stdin-filename contacts.csv -',
  },
  { bytes: '425a68', name: 'a bzip2 archive', advice: UNPACK },
  { bytes: 'fd377a585a00', name: 'an xz archive', advice: UNPACK },
  { bytes: '28b52ffd', name: 'a Zstandard archive', advice: UNPACK },
  { bytes: '377abcaf271c', name: 'a 7z archive', advice: UNPACK },
  { bytes: '526172211a07', name: 'a rar archive', advice: UNPACK },
  {
    bytes: '53514c69746520666f726d6174203300',
    name: 'an SQLite database',
    advice: 'Export the table as CSV first.',
  },
  { bytes: '50415231', name: 'a Parquet file', advice: 'Export it as CSV first, with DuckDB for example.' },
  { bytes: '89504e470d0a1a0a', name: 'a PNG image', advice: 'Choose a CSV or JSON file.' },
  { bytes: 'ffd8ff', name: 'a JPEG image', advice: 'Choose a CSV or JSON file.' },
  { bytes: '47494638', name: 'a GIF image', advice: 'Choose a CSV or JSON file.' },
  { bytes: '7f454c46', name: 'a program', advice: 'Choose a CSV or JSON file.' },
  { bytes: '7b5c727466', name: 'a rich text file (rtf)', advice: 'Save it as plain text or CSV first.' },
];

const MARKUP = /^\s*<(?:\?xml|!doctype|html|table|rss|svg)\b/i;

/**
 * Recognises files that are no CSV or JSON by their first bytes.
 *
 * @param sample - the first bytes of the file
 * @returns the kind, or null for what may be text
 */
export function binaryKind(sample: Buffer): BinaryKind | null {
  const hex = sample.subarray(0, 16).toString('hex');
  const text = sample.subarray(0, 65_536).toString('latin1');
  for (const signature of SIGNATURES) {
    if (!hex.startsWith(signature.bytes)) continue;
    if (signature.contains === undefined || text.includes(signature.contains)) return signature;
  }
  if (MARKUP.test(text.slice(0, 200))) {
    return {
      name: 'an HTML or XML file',
      advice:
        'Export the contacts as CSV or JSON; a .xls file of some web sites is HTML: open it and save it as CSV.',
    };
  }
  return null;
}

/** Whether bytes that are no UTF-16 hold so many control characters that they can't be text. */
export function looksBinary(sample: Buffer): boolean {
  let odd = 0;
  const length = Math.min(sample.length, 8192);
  for (let i = 0; i < length; i += 1) {
    const byte = sample[i] ?? 0;
    if (
      byte < 0x20 &&
      byte !== 9 &&
      byte !== 10 &&
      byte !== 13 &&
      byte !== 12 &&
      (byte < 0x1c || byte > 0x1f)
    )
      odd += 1;
  }
  return odd > Math.max(4, length * 0.05);
}
