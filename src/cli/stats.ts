import { PHASES, type Stopwatch } from '../linter/stopwatch.ts';

const isPhase = (name: string): boolean => PHASES.some((phase) => phase === name);

/**
 * A table of where the time went: phases in their order, then rules, the longest first. What other threads did meanwhile
 * is not in it.
 *
 * @param records - records read, by all threads
 */
export function statsText({ times, total }: Stopwatch, records: number): string {
  const phases = PHASES.flatMap((phase) => row(phase, times.get(phase), total));
  const rules = [...times]
    .filter(([name]) => !isPhase(name))
    .sort(([, a], [, b]) => b - a)
    .flatMap(([name, time]) => row(name, time, total));
  const rate = total > 0 ? Math.round((records / total) * 1000) : 0;
  return [
    'time spent in the first thread',
    ...phases,
    ...(rules.length > 0 ? ['  rules', ...rules.map((line) => `  ${line}`)] : []),
    `  ${'total'.padEnd(24)}${milliseconds(total)}   ${rate} records per second`,
    '',
  ].join('\n');
}

function row(name: string, time: number | undefined, total: number): string[] {
  if (time === undefined) return [];
  const share = total > 0 ? (time / total) * 100 : 0;
  return [`  ${name.padEnd(24)}${milliseconds(time)}  ${share.toFixed(1).padStart(5)} %`];
}

function milliseconds(time: number): string {
  return `${time.toFixed(0).padStart(8)} ms`;
}
