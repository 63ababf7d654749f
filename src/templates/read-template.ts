import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { UserError } from '../errors.ts';
import type { Template, TemplateChannel, TemplateFormat, TemplateLink } from '../linter/template.ts';
import type { Position } from '../table/types.ts';

/** A template as it is configured. */
export interface TemplateFile {
  /** Absolute. */
  readonly path: string;
  /** The path in messages. */
  readonly shown: string;
  readonly channel: TemplateChannel;
}

const FORMATS: Readonly<Partial<Record<string, TemplateFormat>>> = {
  '.eml': 'eml',
  '.htm': 'html',
  '.html': 'html',
  '.txt': 'text',
  '.text': 'text',
  '.xhtml': 'html',
};

/**
 * Reads a template: the text and the links that a reader sees, the boxes of a form, the headers of a message.
 *
 * @throws UserError `config` where it is not there, can't be read, or is of a format that is not read
 */
export async function readTemplate({ path, shown, channel }: TemplateFile): Promise<Template> {
  const format = FORMATS[extname(path).toLowerCase()];
  if (format === undefined) {
    throw new UserError(
      'config',
      `template ${shown} (campaign.templates) is neither HTML, plain text nor EML`,
      'Render it first (MJML: npx mjml offer.mjml -o offer.html), and name the result.',
    );
  }
  const bytes = await bytesOf(path, shown);
  const { text, encoding, bom } = decoded(bytes);
  if (text.trim() === '') {
    throw new UserError('config', `template ${shown} (campaign.templates) is empty`, 'Correct the path.');
  }
  const common = { path: shown, channel, format, encoding, bom };
  const nothing = { boxes: [], headers: null, start: START } as const;
  if (format === 'text') {
    const { readText } = await import('./text.ts');
    return { ...common, ...nothing, text, links: readText(text) };
  }
  const { readHtml } = await import('./html.ts');
  if (format === 'html') return { ...common, ...nothing, ...readHtml(text) };
  const { readMessage } = await import('./eml.ts');
  const { headers, html, text: plain = '', firstLine, isPlain } = await readMessage(bytes);
  const from = headers.find(({ name }) => name === 'from')?.value ?? '';
  const { readText } = await import('./text.ts');
  const content = html === undefined ? { text: plain, links: readText(plain), boxes: [] } : readHtml(html);
  const moved = (position: Position) => (isPlain ? movedBy(position, firstLine) : lineStart(firstLine));
  return {
    ...common,
    // Who a message is from is told by its header as well.
    text: `${from}\n${content.text}`,
    links: content.links.map((link): TemplateLink => ({ ...link, position: moved(link.position) })),
    boxes: content.boxes.map((box) => ({ ...box, position: moved(box.position) })),
    headers,
    start: START,
  };
}

const START: Position = { line: 1, column: 1, endLine: 1, endColumn: 1 };

function movedBy(position: Position, lines: number): Position {
  return { ...position, line: position.line + lines, endLine: position.endLine + lines };
}

function lineStart(firstLine: number): Position {
  return { line: firstLine + 1, column: 1, endLine: firstLine + 1, endColumn: 1 };
}

async function bytesOf(path: string, shown: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'read error';
    const problem = code === 'ENOENT' ? 'not found' : `can't be read: ${code}`;
    throw new UserError(
      'config',
      `template ${shown} (campaign.templates) ${problem}`,
      'Templates are named relative to the configuration file.',
      { cause: error },
    );
  }
}

/** UTF-8, as mail tools write it, or UTF-16 by its mark; else what old editors of Windows write. */
function decoded(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: string;
  readonly bom: boolean;
} {
  const [first, second, third] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  if (marked !== null) return { text: new TextDecoder(marked).decode(bytes), encoding: marked, bom: true };
  const bom = first === 0xef && second === 0xbb && third === 0xbf;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', bom };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', bom: false };
  }
}
