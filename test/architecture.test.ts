import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** Which folders a folder may import from, besides itself: the arrows of ARCHITECTURE.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/errors.ts': [],
  'src/version.ts': [],
  'src/nearest.ts': [],
  'src/local-date.ts': [],
  'src/law': [],
  'src/detect': ['src/columns/fields.ts', 'src/law/types.ts'],
  'src/table': ['src/errors.ts'],
  'src/columns': ['src/detect'],
  'src/suppression': ['src/errors.ts', 'src/table', 'src/columns', 'src/detect', 'src/law/types.ts'],
  'src/linter': [
    'src/errors.ts',
    'src/table',
    'src/columns',
    'src/detect',
    'src/law',
    'src/suppression/address-print.ts',
    'src/suppression/fingerprint.ts',
    'src/suppression/types.ts',
  ],
  'src/templates': ['src/errors.ts', 'src/linter/template.ts', 'src/table/types.ts'],
  'src/testing': ['src/errors.ts', 'src/table', 'src/linter', 'src/law/types.ts', 'src/suppression/types.ts'],
  rules: [
    'src/linter',
    'src/columns',
    'src/detect',
    'src/law',
    'src/suppression/types.ts',
    'src/table/types.ts',
  ],
  'src/formatters': [
    'src/errors.ts',
    'src/nearest.ts',
    'src/linter',
    'src/law',
    'src/columns/fields.ts',
    'src/table/types.ts',
    'src/version.ts',
  ],
  'src/config': [
    'src/errors.ts',
    'src/nearest.ts',
    'src/linter',
    'src/columns',
    'src/detect',
    'src/law/types.ts',
    'src/suppression/list-config.ts',
  ],
  'src/files.ts': ['src/errors.ts', 'src/nearest.ts'],
  'src/threads': ['src/errors.ts', 'src/table', 'src/linter', 'src/suppression', 'rules'],
  'src/changes': [
    'src/errors.ts',
    'src/table',
    'src/linter/lint-table.ts',
    'src/suppression/fingerprint-set.ts',
  ],
  'src/clean': ['src/errors.ts', 'src/table'],
  'src/baseline': ['src/errors.ts', 'src/linter'],
  'src/attest': [
    'src/errors.ts',
    'src/version.ts',
    'src/linter',
    'src/law',
    'src/config/resolve.ts',
    'src/suppression/types.ts',
  ],
  'src/file-details.ts': ['src/cache/run-key.ts', 'src/config', 'src/files.ts', 'src/linter', 'src/table'],
  'src/cache': [
    'src/errors.ts',
    'src/version.ts',
    'src/files.ts',
    'src/attest',
    'src/config/resolve.ts',
    'src/linter',
    'src/suppression',
    'src/table',
  ],
  'src/lint-files.ts': ['src', 'rules'],
  'src/stored-data.ts': ['src/columns', 'src/detect'],
  'src/cli': ['src', 'rules'],
  'src/index.ts': ['src'],
  'src/detect.ts': ['src/detect', 'src/columns'],
  'src/testing.ts': ['src/testing'],
  bin: ['src/cli'],
};

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function layerOf(file: string): string | undefined {
  return Object.keys(MAY_IMPORT)
    .filter((layer) => file === layer || file.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers
    .filter((specifier) => specifier.endsWith('.ts'))
    .map((specifier) => relative(ROOT, join(ROOT, dirname(file), specifier)));
}

test.each(['src', 'rules', 'bin'].flatMap(sources))('%s imports only what stands below it', (file) => {
  const layer = layerOf(file);
  expect(layer, `${file} belongs to no layer of ARCHITECTURE.md`).toBeDefined();
  const allowed = [layer ?? '', ...(MAY_IMPORT[layer ?? ''] ?? [])];
  const wrong = importsOf(file).filter(
    (target) => !allowed.some((place) => target === place || target.startsWith(`${place}/`)),
  );
  expect(wrong).toEqual([]);
});

test('no two modules import each other in a circle', () => {
  const files = ['src', 'rules', 'bin'].flatMap(sources);
  // Types are gone at run time and may point anywhere below.
  const graph = new Map(files.map((file) => [file, valueImportsOf(file)]));
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle !== null) return circle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) expect(visit(file, [])).toBeNull();
});

function valueImportsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), 'utf8');
  const statements = [...text.matchAll(/^(?:import|export)\s(?!type\b)[^;]*?from\s'(\.[^']+\.ts)'/gm)];
  return statements.map((match) => relative(ROOT, join(ROOT, dirname(file), match[1] ?? '')));
}
