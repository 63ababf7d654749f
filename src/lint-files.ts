import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { builtInRules } from '../rules/index.ts';
import suppressionMatch, { wantsNearMisses } from '../rules/suppression-match.ts';
import type { ResultCache } from './cache/kept-run.ts';
import type { FileToCheck, KeyedRun } from './cache/run-key.ts';
import type { EarlierFile } from './changes/earlier-file.ts';
import { discoverConfig, type FoundConfig, readConfig } from './config/discover.ts';
import { defaultConfig, type LoadedConfig } from './config/loaded-config.ts';
import type { Settable } from './config/merge.ts';
import { isIgnored, type ResolvedConfig, resolveConfig, type SuppressionEntry } from './config/resolve.ts';
import { UserError } from './errors.ts';
import { columnDetails, keptDetails, watch } from './file-details.ts';
import { expandFiles, type InputFile, shownPath } from './files.ts';
import type { RunEnd } from './linter/conclude-run.ts';
import type { ColumnDetails, FileDetails } from './linter/file-details.ts';
import type { LintResult } from './linter/finding.ts';
import type { KnownFindings } from './linter/known-findings.ts';
import {
  type BegunTable,
  beginTable,
  type Elsewhere,
  type LintTableInput,
  lintTable,
  type RecordChoice,
} from './linter/lint-table.ts';
import type { RecordVerdict } from './linter/one-record.ts';
import { RowReasons } from './linter/row-reasons.ts';
import type { AnyRule, Column } from './linter/rule.ts';
import type { Language, TemplateEntry } from './linter/settings.ts';
import type { Stopwatch } from './linter/stopwatch.ts';
import { localDate } from './local-date.ts';
import type { ListOptions } from './suppression/list-config.ts';
import type { ListInfo, SuppressionLists } from './suppression/types.ts';
import { type ByteSource, fileSource, streamSource } from './table/bytes.ts';
import { openTable } from './table/open.ts';
import type { Table } from './table/types.ts';
import { isLarge, ONE_BY_ONE, openAhead, planThreads, type Reader } from './threads/ahead.ts';

/** What to lint, and how. */
export interface LintFilesOptions {
  /** Paths, folders and globs; `-` is standard input. */
  readonly files: readonly string[];
  /** Folder that relative paths are meant from. */
  readonly cwd: string;
  /** Path of a configuration, an inline one, or false for none. Absent: searched upward from each file. */
  readonly config?: string | false | Readonly<Record<string, unknown>> | undefined;
  /** Settings that win over the configuration. */
  readonly settings: Settable;
  readonly language: Language;
  readonly showValues: boolean;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly detailCap?: number | undefined;
  /** How many threads read a large file; as many as the machine has cores where absent. */
  readonly concurrency?: number | 'auto' | undefined;
  /** Given each file with its result, to write what is made of it. */
  readonly afterEach?: ((linted: LintedFile) => Promise<void>) | undefined;
  /** Whether `afterEach` wants to know which records have errors. The file is read in one thread then. */
  readonly keepsRowReasons?: boolean | undefined;
  /** The findings of a file, by its absolute path, that were known before. The file is read in one thread then. */
  readonly knownOf?: ((path: string) => KnownFindings) | undefined;
  /** Path of an earlier export, whose records are not checked again. Files are read in one thread then. */
  readonly changedSince?: string | undefined;
  /** Told what the time goes into. */
  readonly stopwatch?: Stopwatch | undefined;
  readonly stdin?: AsyncIterable<Buffer | string> | undefined;
  /** Name that standard input is known by: its extension tells the format, its folder the configuration. */
  readonly stdinFilename?: string | undefined;
  /** Told the bytes read so far of the bytes in all. */
  readonly onProgress?: ((read: number, total: number) => void) | undefined;
  /** Whether what is known of each file is wanted besides its findings: its hash costs a second reading. */
  readonly details?: boolean | undefined;
  /** Asked before anything is checked, and told what was found. What it has kept is not given to `afterEach`. */
  readonly cache?: ResultCache | undefined;
}

/** A file that was linted, and can be read again. */
export interface LintedFile {
  readonly source: ByteSource;
  readonly table: Table;
  readonly result: LintResult;
  /** The records that have errors; only where they are asked for. */
  readonly rowReasons: RowReasons | undefined;
  /** Absolute path. */
  readonly path: string;
  /** When the file was last written before it was read, in milliseconds; 0 for standard input. */
  readonly modified: number;
  /** The configuration that was in force. */
  readonly config: ResolvedConfig;
  /** Absolute path of the configuration; null where there is none. */
  readonly configPath: string | null;
  /** The objection lists that were looked up. */
  readonly lists: readonly ListInfo[];
}

/** The results, and the files that could not be linted at all. Those of the campaign's messages and forms come last, each once. */
export interface LintFilesReport {
  readonly results: readonly LintResult[];
  readonly failures: readonly UserError[];
  /** By the path in the result; empty unless asked for. */
  readonly details: ReadonlyMap<string, FileDetails>;
  /** Whether the results are those that a cache has kept, and no file was given to `afterEach`. */
  readonly isKept: boolean;
}

/**
 * Lints files one after another. What concerns one file (it is empty, it is an image) is a failure beside the other
 * files' results; what concerns all of them (the configuration, a list) is thrown.
 *
 * @throws UserError
 */
export async function lintFiles(options: LintFilesOptions): Promise<LintFilesReport> {
  const run = new Run(options);
  const results: LintResult[] = [];
  const failures: UserError[] = [];
  const inputs = await run.inputs(failures);
  const { cache } = options;
  const keyed = cache === undefined ? null : await run.keyed(inputs);
  const kept = keyed === null ? undefined : await cache?.find(keyed.key);
  if (keyed !== null && kept) {
    failures.push(...kept.failures);
    const details = options.details === true ? keptDetails(keyed, kept.columns, options.cwd) : new Map();
    return { results: kept.results, failures, details, isKept: true };
  }
  const unread = failures.length;
  await run.readEarlier(inputs);
  try {
    for (const opening of run.openAll(inputs)) {
      try {
        const opened = await opening();
        if (opened !== null) results.push(await run.lint(opened, results.length));
      } catch (error) {
        if (!(error instanceof UserError) || !CONCERNS_ONE_FILE.has(error.code)) throw error;
        failures.push(error);
      }
    }
  } finally {
    run.stop();
  }
  await run.conclude(results);
  const all = [...results, ...run.templateResults.values()];
  if (keyed !== null && (await keyed.key.isStill()))
    await cache?.keep(keyed.key, { results: all, failures: failures.slice(unread), columns: run.columns });
  return { results: all, failures, details: run.details, isKept: false };
}

/** What the rules say of one record, by the configuration of its file. */
export interface RecordReport extends RecordVerdict {
  /** How the file is named in messages. */
  readonly file: string;
  readonly config: ResolvedConfig;
  readonly lists: readonly ListInfo[];
}

/**
 * Runs the rules over one record of one file, and another rule with them that is told what it is judged by.
 *
 * @param row - 1-based number of the record
 * @param observer - run with the options of consent-channel
 * @throws UserError `usage` where the file has no such record, or there is not one file
 */
export async function lintOneRecord(
  options: LintFilesOptions,
  row: number,
  observer: AnyRule,
): Promise<RecordReport> {
  const run = new Run(options);
  const failures: UserError[] = [];
  const [input, ...others] = await run.inputs(failures);
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  if (input === undefined || others.length > 0) {
    throw new UserError('usage', '--explain-row takes one file', 'Name the file that the record stands in.');
  }
  return run.lintOneRecord(input, row, observer);
}

const CONCERNS_ONE_FILE: ReadonlySet<string> = new Set([
  'not-found',
  'unreadable',
  'empty',
  'binary',
  'unparsable',
  'plugin',
]);

/** Why a record is none of the clean file, though it has no error. */
const UNCHANGED: Readonly<Record<Language, (file: string) => string>> = {
  en: (file) => `not checked again: it stands in ${file} as it is`,
  fr: (file) => `non revérifié : il figure tel quel dans ${file}`,
};

interface Input {
  readonly source: ByteSource;
  /** Absolute path, that the configuration is chosen by. */
  readonly path: string;
  readonly modified: number;
}

/** A file that is ready to be linted, and whose rest others may be reading already. */
interface OpenedFile extends Input {
  readonly config: LoadedConfig;
  readonly resolved: ResolvedConfig;
  readonly suppression: SuppressionLists | null;
  readonly watched: Awaited<ReturnType<typeof watch>> | null;
  readonly input: LintTableInput;
  readonly elsewhere: Elsewhere | undefined;
  readonly begun: BegunTable;
}

class Run {
  readonly #options: LintFilesOptions;
  readonly #rules = new Map(builtInRules.map((rule) => [rule.name, rule]));
  readonly #configs = new Map<string, Promise<LoadedConfig>>();
  readonly #lists = new Map<string, Promise<SuppressionLists>>();
  readonly #told = new Map<string | null, Set<string>>();
  readonly #today = localDate(new Date());
  /** By configuration: the index of its first result, and what the rules count over all of its files. */
  readonly #ends = new Map<
    string | null,
    Omit<RunEnd, 'carried'> & {
      readonly first: number;
      readonly firstPath: string;
      readonly carried: Map<string, unknown>;
    }
  >();
  /** By configuration, path and channel. */
  readonly templateResults = new Map<string, LintResult>();
  readonly details = new Map<string, FileDetails>();
  /** By the path in the result; filled for a cache only. */
  readonly columns = new Map<string, readonly ColumnDetails[]>();
  /** What other threads read and this one has not put together yet. */
  readonly #elsewhere = new Set<Elsewhere>();
  #earlier: EarlierFile | null = null;
  #read = 0;
  #total = 0;

  constructor(options: LintFilesOptions) {
    this.#options = options;
  }

  async inputs(failures: UserError[]): Promise<Input[]> {
    const inputs: Input[] = [];
    for (const name of this.#options.files) {
      if (name === '-') {
        inputs.push(this.#standardInput());
        continue;
      }
      try {
        for (const file of await expandFiles([name], this.#options.cwd)) {
          if (inputs.some((input) => input.path === file.path)) continue;
          inputs.push({ source: this.#counted(file), path: file.path, modified: file.modified });
          this.#total += file.size;
        }
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        failures.push(error);
      }
    }
    return inputs;
  }

  /** What opens each file, in order; null for one that the configuration ignores. */
  openAll(inputs: readonly Input[]): Iterable<() => Promise<OpenedFile | null>> {
    const { concurrency = 'auto' } = this.#options;
    const sizes = inputs.map(({ source }) => source.size);
    const plan = this.#readsInOneThread() ? ONE_BY_ONE : planThreads(sizes, concurrency);
    return openAhead(inputs, plan, (input, reader) => this.#open(input, reader));
  }

  /** Whether the records are told by number alone to other threads, so that they are no help. */
  #readsInOneThread(): boolean {
    const { keepsRowReasons, knownOf, changedSince } = this.#options;
    return keepsRowReasons === true || knownOf !== undefined || changedSince !== undefined;
  }

  /** Ends the threads that still read, for nobody any more. */
  stop(): void {
    for (const elsewhere of this.#elsewhere) elsewhere.stop();
  }

  async #open({ source, path, modified }: Input, reader: Reader): Promise<OpenedFile | null> {
    const { language, showValues, encoding, delimiter, detailCap, settings } = this.#options;
    const config = await this.#configFor(path);
    if (isIgnored(config, path)) return null;
    const resolved = await resolveConfig(config, path, {
      settings,
      language,
      showValues,
      today: this.#today,
    });
    const { stopwatch } = this.#options;
    stopwatch?.lap('configuration');
    const suppression = await this.#suppressionFor(resolved);
    stopwatch?.lap('objection lists');
    await this.#lintTemplates(config, resolved);
    const watched = this.#options.details === true ? await watch(source, path) : null;
    const table = await openTable(watched?.source ?? source, { encoding, delimiter });
    const { keepsRowReasons } = this.#options;
    const rowReasons = keepsRowReasons === true ? new RowReasons() : undefined;
    const input: LintTableInput = {
      filePath: source.name,
      table,
      settings: resolved.settings,
      rules: resolved.rules,
      tableSeverities: resolved.tableSeverities,
      budgets: resolved.budgets,
      suppression,
      detailCap,
      stopwatch,
      rowReasons,
      known: this.#options.knownOf?.(path),
      changes: await this.#changes(source.name, table, rowReasons),
    };
    const elsewhere = await this.#sideBySide(source, path, input, reader);
    if (elsewhere !== undefined) this.#elsewhere.add(elsewhere);
    stopwatch?.lap('opening');
    const onUnderstood = (columns: readonly Column[]) => {
      watched?.onUnderstood(columns);
      if (this.#options.cache !== undefined) this.columns.set(source.name, columnDetails(columns));
    };
    const begun = await beginTable({ ...input, elsewhere, onUnderstood });
    return { source, path, modified, config, resolved, suppression, watched, input, elsewhere, begun };
  }

  /** @param index - that its result will have */
  async lint(
    { source, path, modified, config, resolved, suppression, watched, input, elsewhere, begun }: OpenedFile,
    index: number,
  ): Promise<LintResult> {
    const carried = new Map(this.#ends.get(config.path)?.carried);
    const told = new Set(this.#toldOf(config));
    const result = await lintTable({ ...input, told, carried }, begun);
    // What the threads have found is in the result: of many files it would pile up.
    if (elsewhere !== undefined) this.#elsewhere.delete(elsewhere);
    if (watched !== null) this.details.set(source.name, await watched.details(config.path, resolved));
    await this.#options.afterEach?.({
      source,
      table: input.table,
      result,
      rowReasons: input.rowReasons,
      path,
      modified,
      config: resolved,
      configPath: config.path,
      lists: suppression?.lists ?? [],
    });
    // A file that fails half-way counts for nothing, and nothing was told with it.
    for (const each of told) this.#toldOf(config).add(each);
    const { first, settings: own, rules } = this.#ends.get(config.path) ?? { ...resolved, first: index };
    const more = resolved.rules.filter(({ rule }) => rules.every((known) => known.rule !== rule));
    const end = this.#ends.get(config.path);
    this.#ends.set(config.path, {
      settings: own,
      rules: [...rules, ...more],
      first,
      firstPath: end?.firstPath ?? path,
      carried,
    });
    return result;
  }

  /** Reads the earlier export, where records of one are not to be checked again. */
  async readEarlier(inputs: readonly Input[]): Promise<void> {
    const { changedSince, cwd, encoding, delimiter } = this.#options;
    if (changedSince === undefined) return;
    const path = resolve(cwd, changedSince);
    const real = await realpath(path).catch(() => path);
    for (const input of inputs) {
      if (real !== (await realpath(input.path).catch(() => input.path))) continue;
      throw new UserError(
        'usage',
        `${changedSince} is the file to check itself, so that nothing would be checked`,
        'Name an earlier export.',
      );
    }
    const { readEarlierFile } = await import('./changes/earlier-file.ts');
    this.#earlier = await readEarlierFile(fileSource(path, changedSince, null), { encoding, delimiter });
  }

  async #changes(
    name: string,
    table: Table,
    reasons: RowReasons | undefined,
  ): Promise<RecordChoice | undefined> {
    const earlier = this.#earlier;
    if (earlier === null) return undefined;
    const { changedRecords } = await import('./changes/earlier-file.ts');
    const why = UNCHANGED[this.#options.language](earlier.name);
    const note = (record: number) => reasons?.add(record, 'changed-since', 'unchanged', () => why);
    return changedRecords(earlier, name, table, reasons === undefined ? undefined : note);
  }

  /** What the results of the run hang on; null where that can't be told. */
  async keyed(inputs: readonly Input[]): Promise<KeyedRun | null> {
    const { language, showValues, settings, cwd, encoding, delimiter, detailCap, changedSince } =
      this.#options;
    const files: FileToCheck[] = [];
    for (const { source, path } of inputs) {
      if (!source.reopens || showValues) return null;
      const config = await this.#configFor(path);
      if (isIgnored(config, path)) continue;
      const run = { settings, language, showValues, today: this.#today };
      const resolved = await resolveConfig(config, path, run);
      files.push({ path, shown: source.name, config: resolved, configPath: config.path });
    }
    const { keyOfRun } = await import('./cache/run-key.ts');
    const key = await keyOfRun(files, { cwd, encoding, delimiter, detailCap, changedSince });
    return key === null ? null : { files, key };
  }

  async lintOneRecord({ source, path }: Input, row: number, observer: AnyRule): Promise<RecordReport> {
    const { language, showValues, encoding, delimiter, settings } = this.#options;
    const config = await this.#configFor(path);
    const run = { settings, language, showValues, today: this.#today };
    const resolved = await resolveConfig(config, path, run);
    const suppression = await this.#suppressionFor(resolved);
    const table = await openTable(source, { encoding, delimiter });
    const { lintRecord } = await import('./linter/one-record.ts');
    const consent = resolved.rules.find(({ rule }) => rule.name === 'consent-channel');
    const watching = {
      rule: observer,
      severity: 1,
      options: consent?.options ?? observer.defaultOptions,
    } as const;
    const rules = [...resolved.rules, watching];
    const input = { filePath: source.name, table, settings: resolved.settings, rules, suppression };
    const verdict = await lintRecord(input, row);
    return { ...verdict, file: source.name, config: resolved, lists: suppression?.lists ?? [] };
  }

  /** Adds what the rules conclude over all files to the first result of each configuration. */
  async conclude(results: LintResult[]): Promise<void> {
    for (const end of this.#ends.values()) {
      const first = results[end.first];
      if (end.carried.size === 0 || first === undefined) continue;
      const { concludeRun } = await import('./linter/conclude-run.ts');
      results[end.first] = concludeRun(first, end, this.#options.knownOf?.(end.firstPath));
    }
  }

  async #sideBySide(
    source: ByteSource,
    path: string,
    input: LintTableInput,
    reader: Reader,
  ): Promise<Elsewhere | undefined> {
    const { encoding, delimiter, concurrency = 'auto' } = this.#options;
    const { size, openPart } = source;
    if (size === null || openPart === undefined || concurrency === 1) return undefined;
    if (reader === 'this' || this.#readsInOneThread() || !isLarge(size, concurrency)) return undefined;
    const { sideBySide } = await import('./threads/side-by-side.ts');
    const file = {
      path,
      size,
      encoding,
      delimiter,
      concurrency,
      isForAnother: reader === 'another',
      onProgress: (bytes: number) => this.#tell(bytes),
    };
    return sideBySide(file, input);
  }

  /** Messages and forms belong to the campaign: those that several files share are looked at once. */
  async #lintTemplates(config: LoadedConfig, resolved: ResolvedConfig): Promise<void> {
    const { settings, rules } = resolved;
    const { templates = [] } = settings.campaign;
    if (templates.length === 0 || rules.every(({ rule }) => rule.checkTemplate === undefined)) return;
    const [{ readTemplate }, { lintTemplate }] = await Promise.all([
      import('./templates/read-template.ts'),
      import('./linter/lint-template.ts'),
    ]);
    const { cwd, detailCap } = this.#options;
    for (const each of templates) {
      const { path: named, channel = 'email' }: TemplateEntry =
        typeof each === 'string' ? { path: each } : each;
      const path = resolve(cwd, named);
      const key = JSON.stringify([config.path, path, channel]);
      if (this.templateResults.has(key)) continue;
      const shown = shownPath(path, cwd);
      const watched =
        this.#options.details === true ? await watch(fileSource(path, shown, null), path) : null;
      const template = await readTemplate({ path, shown, channel });
      const told = this.#toldOf(config);
      const known = this.#options.knownOf?.(path);
      this.templateResults.set(key, lintTemplate({ template, settings, rules, detailCap, told, known }));
      if (watched !== null) this.details.set(shown, await watched.details(config.path, resolved));
    }
  }

  #toldOf({ path }: LoadedConfig): Set<string> {
    let told = this.#told.get(path);
    if (told === undefined) {
      told = new Set();
      this.#told.set(path, told);
    }
    return told;
  }

  #standardInput(): Input {
    const { stdin, stdinFilename, cwd } = this.#options;
    if (stdin === undefined) throw new UserError('usage', 'there is no standard input to read');
    const name = stdinFilename ?? '<stdin>';
    return { source: streamSource(stdin, name), path: resolve(cwd, stdinFilename ?? 'stdin'), modified: 0 };
  }

  #counted(file: InputFile): ByteSource {
    const source = fileSource(file.path, file.shown, file.size);
    if (this.#options.onProgress === undefined) return source;
    const tell = (bytes: number) => this.#tell(bytes);
    return {
      ...source,
      async *open() {
        for await (const chunk of source.open()) {
          tell(chunk.length);
          yield chunk;
        }
      },
    };
  }

  #tell(bytes: number): void {
    this.#read += bytes;
    this.#options.onProgress?.(Math.min(this.#read, this.#total), this.#total);
  }

  async #configFor(path: string): Promise<LoadedConfig> {
    const { config, cwd } = this.#options;
    if (config === false) return defaultConfig(this.#rules);
    if (typeof config === 'object')
      return this.#load({ path: resolve(cwd, 'inline configuration'), value: config });
    const found =
      config === undefined ? await discoverConfig(dirname(path)) : await readConfig(resolve(cwd, config));
    return found === null ? defaultConfig(this.#rules) : this.#load(found);
  }

  #load(found: FoundConfig): Promise<LoadedConfig> {
    let loaded = this.#configs.get(found.path);
    if (loaded === undefined) {
      loaded = import('./config/load.ts').then(({ loadConfig }) =>
        loadConfig(found.value, found.path, this.#rules),
      );
      this.#configs.set(found.path, loaded);
    }
    return loaded;
  }

  async #suppressionFor({ lists, settings, rules }: ResolvedConfig): Promise<SuppressionLists | null> {
    if (lists.length === 0) return null;
    const nearMisses = rules.some(
      ({ rule, options }) => rule === suppressionMatch && wantsNearMisses(options),
    );
    const key = JSON.stringify([lists, settings.jurisdiction, settings.asOf, nearMisses]);
    let loaded = this.#lists.get(key);
    if (loaded === undefined) {
      loaded = this.#readLists(lists, { country: settings.jurisdiction, asOf: settings.asOf, nearMisses });
      this.#lists.set(key, loaded);
    }
    return loaded;
  }

  async #readLists(lists: readonly SuppressionEntry[], options: ListOptions): Promise<SuppressionLists> {
    const { loadSuppressionLists } = await import('./suppression/load.ts');
    const { cwd } = this.#options;
    const entries = lists.map((list) => ({
      ...list,
      path: resolve(cwd, list.path),
      shown: list.name ?? list.path,
    }));
    try {
      return await loadSuppressionLists(entries, options);
    } catch (error) {
      // Whatever is wrong with a list concerns every file.
      if (!(error instanceof UserError) || error.code === 'suppression') throw error;
      throw new UserError('suppression', error.message, error.hint, { cause: error });
    }
  }
}
