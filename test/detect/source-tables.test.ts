import { describe, expect, it } from 'vitest';
import { classifySource, findVendors, SOURCE_KINDS, VENDOR_ROLES } from '../../src/detect/source.ts';
import { MEANINGS } from '../../src/detect/sources/meanings.ts';
import { GERMAN } from '../../src/detect/sources/phrases-de.ts';
import { ENGLISH } from '../../src/detect/sources/phrases-en.ts';
import { SPANISH } from '../../src/detect/sources/phrases-es.ts';
import { FRENCH } from '../../src/detect/sources/phrases-fr.ts';
import { GENERAL } from '../../src/detect/sources/phrases-general.ts';
import { ITALIAN } from '../../src/detect/sources/phrases-it.ts';
import { DUTCH } from '../../src/detect/sources/phrases-nl.ts';
import { vendorRows } from '../../src/detect/sources/vendor.ts';
import { VENDORS } from '../../src/detect/sources/vendors.ts';
import { foldValue } from '../../src/detect/yes-no-fold.ts';

const TABLES = { GENERAL, FRENCH, ENGLISH, GERMAN, SPANISH, ITALIAN, DUTCH };

describe('the phrase tables', () => {
  it.each(Object.entries(TABLES))('%s is sorted, folded and without doubles', (_name, table) => {
    for (const [meaning, text] of Object.entries(table)) {
      expect(Object.keys(MEANINGS)).toContain(meaning);
      const phrases = text.trim().split('\n');
      expect(phrases).toEqual([...new Set(phrases)].sort());
      for (const phrase of phrases) expect(foldValue(phrase)).toBe(phrase.replace(/^-|-$/g, ''));
    }
  });

  it('give one meaning to a phrase, whatever its language', () => {
    const meanings = new Map<string, Set<string>>();
    for (const table of Object.values(TABLES)) {
      for (const [meaning, text] of Object.entries(table)) {
        for (const phrase of text.trim().split('\n')) {
          meanings.set(phrase, (meanings.get(phrase) ?? new Set()).add(meaning));
        }
      }
    }
    expect([...meanings].filter(([, names]) => names.size > 1)).toEqual([]);
  });
});

describe('the vendor table', () => {
  it('has six cells a line, with known kinds, roles and countries', () => {
    for (const line of VENDORS.trim().split('\n')) {
      const cells = line.split('|').map((cell) => cell.trim());
      expect(cells.length, line).toBeGreaterThanOrEqual(5);
      const [name, kind, roles = '', country] = cells;
      expect(name).not.toBe('');
      if (kind !== '') expect(SOURCE_KINDS, line).toContain(kind);
      for (const role of roles.split(',').filter((role) => role !== '')) {
        expect(VENDOR_ROLES, line).toContain(role);
      }
      expect(country, line).toMatch(/^([A-Z]{2})?$/);
    }
  });

  it('names each vendor and each host once', () => {
    const names = vendorRows().map(({ vendor }) => vendor.name);
    const hosts = vendorRows().flatMap((row) => row.hosts);
    expect(names).toEqual([...new Set(names)]);
    expect(hosts).toEqual([...new Set(hosts)]);
  });

  it.each(
    vendorRows().flatMap(({ vendor, hosts }) => hosts.map((host) => [host, vendor.name] as const)),
  )('finds https://%s as %s', (host, name) => {
    expect(findVendors(`https://www.${host}/a?b=1`)[0]?.name).toBe(name);
  });

  it.each(
    vendorRows()
      .filter(({ names }) => !names.includes('='))
      .map(({ vendor }) => vendor),
  )('finds $name by its own name', ({ name, kind }) => {
    expect(findVendors(name).map((vendor) => vendor.name)).toContain(name);
    expect(classifySource(name)?.kind ?? null).toBe(kind);
  });

  it('finds long names with a letter left out', () => {
    const long = vendorRows()
      .map(({ vendor }) => vendor)
      .filter(({ name }) => /^[A-Za-z]{9,}$/.test(name));
    const found = long.filter(({ name }) => {
      const misspelt = name.slice(0, 4) + name.slice(5);
      return findVendors(misspelt.toLowerCase()).some((vendor) => vendor.name === name);
    });
    expect(found.length / long.length).toBeGreaterThan(0.95);
  });
});
