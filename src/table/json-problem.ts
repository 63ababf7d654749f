/** Where a text stops being JSON, and in what way; never the text itself, which may be personal data. */
export interface JsonProblem {
  readonly offset: number;
  readonly problem: string;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const LITERAL = /true|false|null/y;
const SPACES = /[ \t\r\n]*/y;

type Expect = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'end';

const EXPECTED: Readonly<Record<Expect, string>> = {
  value: 'a value expected',
  'first-value': 'a value or "]" expected',
  key: 'a key in double quotes expected',
  'first-key': 'a key in double quotes or "}" expected',
  colon: '":" expected',
  comma: '"," or the end of the list or object expected',
  end: 'nothing expected behind the value',
};

/**
 * Finds the first place where a text breaks the grammar of RFC 8259.
 *
 * @returns null for valid JSON
 */
export function findJsonProblem(text: string): JsonProblem | null {
  const open: ('[' | '{')[] = [];
  let expect: Expect = 'value';
  let at = 0;
  const closed = (): Expect => (open.length === 0 ? 'end' : 'comma');
  for (;;) {
    at = behind(SPACES, text, at);
    const char = text.charAt(at);
    if (char === '')
      return expect === 'end' ? null : { offset: at, problem: 'it ends before it is complete' };
    const wrong = { offset: at, problem: EXPECTED[expect] };
    if (expect === 'end') return wrong;
    const isKey: boolean = expect === 'key' || expect === 'first-key';
    if (expect === 'colon') {
      if (char !== ':') return wrong;
      expect = 'value';
      at += 1;
    } else if (expect === 'comma') {
      const level = open.at(-1);
      if (char === ',') expect = level === '[' ? 'value' : 'key';
      else if (char === (level === '[' ? ']' : '}')) {
        open.pop();
        expect = closed();
      } else return wrong;
      at += 1;
    } else if ((expect === 'first-value' && char === ']') || (expect === 'first-key' && char === '}')) {
      open.pop();
      expect = closed();
      at += 1;
    } else if (char === '"') {
      const end = stringProblem(text, at);
      if (typeof end !== 'number') return end;
      expect = isKey ? 'colon' : closed();
      at = end;
    } else if (isKey) return wrong;
    else if (char === '[' || char === '{') {
      open.push(char);
      expect = char === '[' ? 'first-value' : 'first-key';
      at += 1;
    } else {
      const end = Math.max(behind(NUMBER, text, at), behind(LITERAL, text, at));
      if (end === at) return wrong;
      expect = closed();
      at = end;
    }
  }
}

function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Offset behind a string that is sound, else what is wrong with it. */
function stringProblem(text: string, open: number): number | JsonProblem {
  for (let i = open + 1; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 34) return i + 1;
    if (code < 32) return { offset: i, problem: 'a line end or control character stands in a string' };
    if (code !== 92) continue;
    const isUnicode = text.charAt(i + 1) === 'u' && /^[\da-fA-F]{4}$/.test(text.slice(i + 2, i + 6));
    if (!isUnicode && (i + 1 >= text.length || !'"\\/bfnrt'.includes(text.charAt(i + 1))))
      return { offset: i, problem: 'a backslash stands before a character that it does not escape' };
    i += isUnicode ? 5 : 1;
  }
  return { offset: open, problem: 'a string is not closed' };
}
