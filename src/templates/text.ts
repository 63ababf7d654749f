import type { TemplateLink } from '../linter/template.ts';

/** Addresses in a text: of the web, of mail, and the placeholders of mailing tools that become one. */
const ADDRESS =
  /(?:https?:\/\/|mailto:|www\.)[^\s<>"]+|\{\{[^}\n]{1,80}\}\}|\*\|[^|\n]{1,80}\|\*|\[\[[^\]\n]{1,80}\]\]|\[[A-Za-z_]{3,40}\]|<%[^%\n]{1,80}%>|%[A-Za-z_]{3,40}%|\{\$?[A-Za-z_.]{3,40}\}|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}/g;

/** The links of a plain text: each address, with the lines around it. */
export function readText(text: string): readonly TemplateLink[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, at) =>
    [...line.matchAll(ADDRESS)].map((match): TemplateLink => {
      const [href] = match;
      const column = match.index + 1;
      return {
        href,
        text: href,
        hiddenText: '',
        hiddenBy: null,
        hasImage: false,
        label: '',
        around: around(lines, at),
        position: { line: at + 1, column, endLine: at + 1, endColumn: column + href.length },
      };
    }),
  );
}

/** The line, and the one before where it belongs to the same paragraph. */
function around(lines: readonly string[], at: number): string {
  const before = lines[at - 1] ?? '';
  return `${before.trim()} ${lines[at] ?? ''}`.trim();
}
