import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import html from '../../src/formatters/html.ts';
import { folder, ROOT, run } from '../cli/run.ts';
import { context, finding, result } from '../formatters/results.ts';
import { launch, whySkipped } from './chromium.ts';

const skipped = whySkipped();
if (skipped !== null) console.warn(`test/browser is skipped: ${skipped}`);

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(skipped !== null)('the HTML report in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens a page, and holds after the test that it said nothing on the console and loaded nothing. */
  async function open(content: string, options: BrowserContextOptions = {}): Promise<Page> {
    const path = join(folder({ 'report.html': content }), 'report.html');
    const opened = await browser.newContext(options);
    onTestFinished(() => opened.close());
    const page = await opened.newPage();
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(error.message));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(path).href);
    onTestFinished(() => {
      expect(heard).toEqual([]);
      expect(asked).toEqual([pathToFileURL(path).href]);
    });
    return page;
  }

  async function reportOf(args: readonly string[]): Promise<string> {
    const file = join(folder({}), 'report.html');
    await run([...args, '--format', `html=${file}`], { cwd: ROOT });
    return readFileSync(file, 'utf8');
  }

  const prospects = ['fixtures/prospects-fr.csv', '--suppression', 'fixtures/lists/objections.csv'];
  const several = ['fixtures/prospects-fr.csv', 'fixtures/contacts.json', '--lang', 'fr'];

  test('is read, filtered, sorted and reset', async () => {
    const page = await open(await reportOf(prospects));
    const rows = page.locator('#rows tr');
    const range = page.locator('#range');
    const all = await rows.count();
    expect(await range.textContent()).toBe(`1 to ${all} of ${all} findings`);

    await page.fill('#words', 'linkedin origin');
    const matching = await rows.count();
    expect(matching).toBeGreaterThan(0);
    expect(matching).toBeLessThan(all);
    for (const text of await rows.allTextContents()) expect(text.toLowerCase()).toMatch(/linkedin/);

    await page.fill('#words', 'no such words');
    expect(await range.textContent()).toBe('no finding matches');

    await page.click('#reset');
    expect(await rows.count()).toBe(all);

    await page.selectOption('#severity', '1');
    for (const text of await rows.allTextContents()) expect(text).toMatch(/^warning/);
    await page.click('#reset');

    await page.selectOption('#rule', 'minimization');
    for (const text of await rows.allTextContents()) expect(text).toContain('minimization');
    await page.click('#reset');

    const column = (at: number) => page.locator(`#rows tr td:nth-child(${at})`).allTextContents();
    const head = page.locator('th[data-sort="rule"]');
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const rules = await column(6);
    expect(rules).toEqual([...rules].sort());
    await head.locator('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await column(6)).toEqual([...rules].sort().reverse());
  });

  test('is used with the keyboard alone', async () => {
    const page = await open(await reportOf(prospects));
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the report');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('location.hash')).toBe('#report');
    await page.focus('#words');
    await page.keyboard.type('phantombuster');
    await page.keyboard.press('Enter');
    expect(await page.locator('#rows tr').count()).toBeGreaterThan(0);
    await page.focus('th[data-sort="message"] button');
    await page.keyboard.press('Space');
    expect(await page.locator('th[data-sort="message"]').getAttribute('aria-sort')).toBe('ascending');
    // A button that leads nowhere keeps the focus.
    await page.focus('#next');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('next');
  });

  test.each<[name: string, args: string[], options: BrowserContextOptions]>([
    ['light', prospects, { colorScheme: 'light' }],
    ['dark', prospects, { colorScheme: 'dark' }],
    ['several files, in French, narrow', several, { viewport: { width: 390, height: 800 } }],
    ['clean', ['fixtures/clean-b2b.csv'], {}],
    ['broken', ['fixtures/clean-b2b.csv', 'missing.csv'], {}],
  ])('has nothing that axe finds serious: %s', async (_name, args, options) => {
    const page = await open(await reportOf(args), options);
    await page.evaluate(AXE);
    const found = await page.evaluate<{
      violations: { id: string; impact: string; nodes: { html: string }[] }[];
    }>('axe.run()');
    const serious = found.violations.filter(({ impact }) => impact !== 'minor');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    // Nothing is wider than the window, so that no reader scrolls sideways but in a table.
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  test('is light and dark as the reader has it', async () => {
    const content = await reportOf(prospects);
    const ground = async (colorScheme: 'light' | 'dark') =>
      (await open(content, { colorScheme })).evaluate('getComputedStyle(document.body).backgroundColor');
    expect(await ground('light')).toBe('rgb(255, 255, 255)');
    expect(await ground('dark')).not.toBe('rgb(255, 255, 255)');
  });

  test('is printed in black on white, within the paper, without its controls', async () => {
    const page = await open(await reportOf(several), {
      colorScheme: 'dark',
      viewport: { width: 700, height: 1000 },
    });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    expect(await page.locator('#words').isVisible()).toBe(false);
    expect(await page.locator('#problems').isVisible()).toBe(true);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
  });

  test('without scripts the problems are there, and the list says what it needs', async () => {
    const page = await open(await reportOf(prospects), { javaScriptEnabled: false });
    expect(await page.locator('#problems').isVisible()).toBe(true);
    expect(await page.locator('#list').isVisible()).toBe(false);
    expect(await page.locator('noscript').isVisible()).toBe(true);
  });

  test('shows what a file says as text, whatever it says', async () => {
    const evil = '</script><script>window.ran = 1</script><img src=x onerror="window.ran = 1">';
    const page = await open(
      html.format([result([finding({ header: evil, message: evil })], { filePath: evil })], context()),
    );
    expect(await page.locator('#rows tr td').nth(4).textContent()).toBe(evil);
    expect(await page.locator('h3').first().textContent()).toBe(evil);
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });

  test('runs and loads nothing but its own', async () => {
    const opened = await browser.newContext();
    onTestFinished(() => opened.close());
    const page = await opened.newPage();
    const path = join(folder({}), 'report.html');
    writeFileSync(path, html.format([result([finding({})])], context()));
    await page.goto(pathToFileURL(path).href);
    const violated = await page.evaluate<string[]>(`new Promise((done) => {
      const seen = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        seen.push(effectiveDirective);
        if (seen.length === 4) done(seen.sort());
      });
      const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
      add('script', { textContent: 'window.ran = 1' });
      add('style', { textContent: 'body { color: red }' });
      add('img', { src: 'https://cdn.example/a.png' });
      fetch('https://cdn.example/').catch(() => {});
    })`);
    expect(violated).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-elem']);
    expect(await page.evaluate('window.ran')).toBeUndefined();
  });

  test('stays quick with a hundred thousand findings', async () => {
    const messages = Array.from({ length: 100_000 }, (_, at) =>
      finding({
        line: at + 2,
        ruleId: at % 2 ? 'origin' : 'minimization',
        message: `a•••${at}@e•••.com looks private.`,
      }),
    );
    const page = await open(
      [...(html.parts?.([result(messages, { rows: 100_000 })], context()) ?? [])].join(''),
    );
    expect(await page.locator('#range').textContent()).toBe('1 to 50 of 100,000 findings');
    const started = performance.now();
    await page.fill('#words', '99999');
    expect(await page.locator('#range').textContent()).toBe('1 to 1 of 1 findings');
    await page.fill('#words', '');
    await page.click('th[data-sort="message"] button');
    await page.click('#last');
    expect(await page.locator('#page').textContent()).toBe('page 2,000 of 2,000');
    expect(await page.locator('#rows tr').count()).toBe(50);
    // Four steps; the machine may be busy.
    expect(performance.now() - started).toBeLessThan(8000);
  }, 120_000);
});
