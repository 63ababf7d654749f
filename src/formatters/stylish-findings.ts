import type { Finding } from '../linter/finding.ts';
import { type FindingGroup, messageKey } from './groups.ts';
import { count, counted } from './numbers.ts';
import type { Palette } from './palette.ts';
import { otherPlaces } from './places.ts';
import { displayWidth, padded } from './safe-text.ts';

/** Groups of one message that are shown; a file of a thousand columns must not fill the screen with one message. */
const GROUPS_SHOWN = 10;
/** Messages longer than this don't push the rules' names of the others to the right. */
const DEFAULT_WIDTH = 120;
const SEVERITY_WIDTH = 'warning'.length;
const GAP = '  ';

/** The findings of a file, each as `line:column  severity  message  rule`, in ESLint's columns. */
export function findingLines(groups: readonly FindingGroup[], palette: Palette): string[] {
  const shown = withRests(groups, palette);
  const lineWidth = widest(shown, ({ first }) => String(first.line));
  const columnWidth = widest(shown, ({ first }) => String(first.column));
  const before = GAP.length * 3 + lineWidth + 1 + columnWidth + SEVERITY_WIDTH;
  const messages = shown.map(({ first }) => messageOf(first, palette));
  const ruleWidth = widest(shown, ({ first }) => first.ruleId);
  const room = Math.max(40, (palette.context.width ?? DEFAULT_WIDTH) - before - GAP.length - ruleWidth);
  const messageWidth = Math.max(0, ...messages.map(displayWidth).filter((width) => width <= room));
  return shown.flatMap(({ first, after }, at) => {
    const { paint } = palette;
    const place = `${String(first.line).padStart(lineWidth)}:${String(first.column).padEnd(columnWidth)}`;
    const severity = first.severity === 2 ? paint.red('error  ') : paint.yellow('warning');
    const message = padded(messages[at] ?? '', messageWidth);
    const line = [GAP + paint.dim(place), severity, message, paint.dim(palette.shown(first.ruleId))].join(
      GAP,
    );
    return [line, ...after.map((text) => paint.dim(' '.repeat(before) + text))];
  });
}

interface ShownGroup {
  readonly first: Finding;
  /** Lines under it. */
  readonly after: readonly string[];
}

/** The groups to show, and under the last one of each message what was left out. */
function withRests(groups: readonly FindingGroup[], { texts, context }: Palette): ShownGroup[] {
  const { language } = context;
  const seen = new Map<string, { last: string[]; shown: number; left: number; places: number }>();
  const result: ShownGroup[] = [];
  for (const group of groups) {
    const key = messageKey(group.first);
    const of = seen.get(key) ?? { last: [], shown: 0, left: 0, places: 0 };
    seen.set(key, of);
    if (of.shown === GROUPS_SHOWN) {
      of.left += 1;
      of.places += group.places;
      continue;
    }
    const others = otherPlaces(group, texts, language);
    of.last = others === '' ? [] : [others];
    of.shown += 1;
    result.push({ first: group.first, after: of.last });
  }
  for (const { last, left, places } of seen.values()) {
    if (left === 0) continue;
    const said = texts.moreProblems(
      count(left, language),
      left === 1,
      counted(places, texts.places, language),
    );
    last.push(`${said} (${texts.jsonListsAll})`);
  }
  return result;
}

function messageOf(finding: Finding, { shown, texts }: Palette): string {
  const message = shown(finding.message) || shown(finding.messageId);
  return finding.fatal === true ? `${texts.fatal}: ${message}` : message;
}

function widest(groups: readonly ShownGroup[], text: (group: ShownGroup) => string): number {
  return groups.reduce((width, group) => Math.max(width, text(group).length), 0);
}
