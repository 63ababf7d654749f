import { createHmac } from 'node:crypto';
import type { RawFinding } from '../linter/collector.ts';
import { Personal } from '../linter/mask.ts';

/** Findings are alike by the thousand: the last distinct ones need no new hash. */
const MOST_REMEMBERED = 10_000;

/** Names findings by what they say and not by where: two names for each, the second without the facts. */
export interface Fingerprints {
  /** The rule, the message, the column, and the facts that are not numbers. */
  exact(finding: RawFinding): string;
  /** The same without the facts. */
  coarse(finding: RawFinding): string;
}

/**
 * Makes fingerprints that stay the same when rows are added, removed or sorted and when the language changes. Facts are
 * masked before they are hashed, and the hash has a salt of its own for each baseline: nobody who has the baseline can
 * tell from it whether a person is in the file.
 *
 * @param salt - hexadecimal digits
 * @returns fingerprints of 24 hexadecimal digits
 */
export function fingerprintsWith(salt: string): Fingerprints {
  const key = Buffer.from(salt, 'hex');
  let known = new Map<string, string>();
  const hash = (facts: string): string => {
    const before = known.get(facts);
    if (before !== undefined) return before;
    if (known.size >= MOST_REMEMBERED) known = new Map();
    const made = createHmac('sha256', key).update(facts).digest('hex').slice(0, 24);
    known.set(facts, made);
    return made;
  };
  return {
    exact: (finding) => hash(JSON.stringify([...nameOf(finding), factsOf(finding)])),
    coarse: (finding) => hash(JSON.stringify(nameOf(finding))),
  };
}

function nameOf({ ruleId, messageId, column }: RawFinding): readonly unknown[] {
  return [ruleId, messageId, column?.header ?? null];
}

/** Numbers are left out: they count rows, and change with every row. What is personal is masked, whatever is shown. */
function factsOf({ data }: RawFinding): unknown {
  return Object.entries(data)
    .filter(([, value]) => typeof value !== 'number')
    .map(([name, value]) => [name, value instanceof Personal ? value.toString() : value])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}
