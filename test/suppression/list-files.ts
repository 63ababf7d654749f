import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type ListConfig, loadSuppressionLists } from '../../src/suppression/load.ts';

const folder = mkdtempSync(join(tmpdir(), 'gdpr-lint-test-'));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A new path in a folder that is removed after the tests. */
export function newPath(name: string): string {
  count += 1;
  return join(folder, `${count}-${name}`);
}

/** Writes a list and returns how it is configured. */
export function listFile(
  name: string,
  content: string | Buffer,
  settings: Partial<ListConfig> = {},
): ListConfig {
  const path = newPath(name);
  writeFileSync(path, content);
  return { path, shown: name, ...settings };
}

export const OPTIONS = { country: 'FR', asOf: '2026-11-23' };

/** Loads one list. */
export function load(name: string, content: string | Buffer, settings: Partial<ListConfig> = {}) {
  return loadSuppressionLists([listFile(name, content, settings)], OPTIONS);
}
