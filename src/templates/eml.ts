import PostalMime from 'postal-mime';
import type { TemplateHeader } from '../linter/template.ts';
import type { Position } from '../table/types.ts';

/** The parts of a message (RFC 5322) that are looked at. */
export interface Message {
  readonly headers: readonly TemplateHeader[];
  readonly html: string | undefined;
  readonly text: string | undefined;
  /** The 0-based line that the HTML, else the text, begins on. */
  readonly firstLine: number;
  /** Whether it stands in the file as it is, so that lines can be counted on. */
  readonly isPlain: boolean;
}

/** @param bytes - the file */
export async function readMessage(bytes: Uint8Array): Promise<Message> {
  const email = await PostalMime.parse(bytes);
  const raw = Buffer.from(bytes).toString('latin1').replace(/\r\n?/g, '\n');
  const lines = raw.split('\n');
  const isHtml = email.html !== undefined && email.html.trim() !== '';
  const place = bodyPlace(
    lines,
    isHtml ? 'text/html' : 'text/plain',
    (isHtml ? email.html : email.text) ?? '',
  );
  return {
    headers: headersOf(lines, email.headers),
    html: isHtml ? email.html : undefined,
    text: email.text,
    ...place,
  };
}

function headersOf(
  lines: readonly string[],
  headers: readonly { readonly key: string; readonly value: string }[],
): TemplateHeader[] {
  const end = lines.indexOf('');
  const used = new Set<number>();
  return headers.map(({ key, value }) => {
    const at = lines.findIndex(
      (line, index) =>
        (end < 0 || index < end) && !used.has(index) && line.toLowerCase().startsWith(`${key}:`),
    );
    used.add(at);
    const position: Position =
      at < 0
        ? { line: 1, column: 1, endLine: 1, endColumn: 1 }
        : { line: at + 1, column: 1, endLine: at + 1, endColumn: (lines[at] ?? '').length + 1 };
    return { name: key, value, position };
  });
}

/** The part of a type: the first line after its headers. Its lines count if its first one stands there as decoded. */
function bodyPlace(
  lines: readonly string[],
  type: string,
  content: string,
): { readonly firstLine: number; readonly isPlain: boolean } {
  const header = lines.findIndex((line) => /^content-type:/i.test(line) && line.toLowerCase().includes(type));
  const blank = lines.indexOf('', Math.max(0, header));
  const firstLine = blank < 0 ? 0 : blank + 1;
  const decoded = content.replace(/\r\n?/g, '\n').split('\n');
  const isPlain = decoded.every(
    (line, at) => lines[firstLine + at] === Buffer.from(line).toString('latin1') || line === '',
  );
  return { firstLine, isPlain };
}
