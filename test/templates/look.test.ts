import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/templates/html.ts';

const LINK = '<a href="https://x.example/u">Unsubscribe</a>';

/** How the first link of a piece of HTML looks. */
const look = (html: string) => {
  const [link] = readHtml(html).links;
  return link?.text === '' ? (link.hiddenBy ?? 'empty') : link?.text === undefined ? 'none' : 'seen';
};

describe('what a reader sees of a link', () => {
  test.each([
    ['seen', LINK],
    ['seen', '<p style="color:#fff;background:#222"><a style="color:inherit" href="u">Unsubscribe</a></p>'],
    [
      'seen',
      '<table><tr><td bgcolor="#000000"><a href="u" style="color: white">Unsubscribe</a></td></tr></table>',
    ],
    [
      'seen',
      '<table><tr><td style="background:url(x.png)"><a href="u" style="color:#fff">Unsubscribe</a></td></tr></table>',
    ],
    [
      'seen',
      '<div style="background-image:linear-gradient(red,blue)"><a href="u" style="color:#fff">Unsubscribe</a></div>',
    ],
    ['seen', `<div style="font-size:0"><a style="font-size:12px" href="u">Unsubscribe</a></div>`],
    ['seen', '<p style="color:#fff">A<a href="u">Unsubscribe</a></p>'],
    ['seen', `<p style="opacity:0.8">${LINK}`],
    ['seen', `<div style="max-height:0">${LINK}`],
    ['seen', '<a href="u" style="color:unknown-name">Unsubscribe</a>'],
    ['seen', '<a href="u" style="color:#999">Unsubscribe</a>'],
    ['style', `<div style="display: none">${LINK}</div>`],
    ['style', `<div style="DISPLAY:NONE !important">${LINK}</div>`],
    ['style', `<div style="visibility:hidden">${LINK}</div>`],
    ['style', `<div style="opacity:0">${LINK}</div>`],
    ['style', `<div hidden>${LINK}</div>`],
    ['size', `<div style="max-height:0;overflow:hidden">${LINK}</div>`],
    ['size', '<a href="u" style="font-size:0">Unsubscribe</a>'],
    ['size', '<a href="u" style="font-size: 1px">Unsubscribe</a>'],
    ['position', `<div style="text-indent:-9999px">${LINK}</div>`],
    ['position', `<div style="position:absolute;left:-10000px">${LINK}</div>`],
    ['colour', '<a href="u" style="color:#fff">Unsubscribe</a>'],
    ['colour', '<a href="u" style="color:#FFFFFF">Unsubscribe</a>'],
    ['colour', '<a href="u" style="color:white">Unsubscribe</a>'],
    ['colour', '<a href="u" style="color:rgb(255, 255, 255)">Unsubscribe</a>'],
    ['colour', '<a href="u" style="color:#fefefe">Unsubscribe</a>'],
    ['colour', '<a href="u" style="color:transparent">Unsubscribe</a>'],
    ['colour', '<a href="u"><font color="#ffffff">Unsubscribe</font></a>'],
    [
      'colour',
      '<table><tr><td bgcolor="#f5f5f5"><a href="u" style="color:#f6f6f6">Unsubscribe</a></td></tr></table>',
    ],
    [
      'colour',
      '<table style="background:#000 none"><tr><td><a href="u" style="color:black">Unsubscribe</a></td></tr></table>',
    ],
    ['empty', '<a href="u"></a>'],
    ['empty', '<a href="u">&nbsp;&zwnj;&#8203;</a>'],
    ['none', '<a name="top">Unsubscribe</a>'],
    ['none', `<!-- ${LINK} -->`],
    ['none', `<template>${LINK}</template>`],
  ])('%s: %s', (expected, html) => {
    expect(look(html)).toBe(expected);
  });
});

/** A link in a block of the class `foot` and the id `out`, under a style sheet. */
const styled = (css: string, inline = '', attributes = '') =>
  `<html><head><style${attributes}>${css}</style></head><body><div class="foot small"><p id="out"><a class="u x" href="u" style="${inline}">Unsubscribe</a></p></div></body></html>`;

describe('what a reader sees of a link under a style sheet', () => {
  test.each([
    ['style', '.u { display: none }'],
    ['style', 'a{display:none}'],
    ['style', '#out { visibility: hidden }'],
    ['style', '.foot { opacity: 0; }'],
    ['style', '.foot .u { display:none }'],
    ['style', 'div.foot > p > a.u.x { display: none !important }'],
    ['style', 'h1, .other, .u { display: none }'],
    ['style', 'a[href] { display:none }'],
    ['style', 'a:link { display:none }'],
    ['style', '@media screen { .u { display: none } }'],
    ['style', '/* } */ .x { content: "}"; display: none }'],
    ['style', '<!-- .u { display: none } -->'],
    ['style', '@import url(x.css); .u { display: none }'],
    ['style', '.u { display: none } a { display: inline }'],
    ['style', '.u { display: inline } .u { display: none }'],
    ['size', '.foot a { font-size: 0 }'],
    ['size', '.foot a { font-size:1px }'],
    ['size', 'a { font: 0/0 a }'],
    ['size', '.foot { max-height: 0; overflow: hidden }'],
    ['position', '.u { position:absolute; left:-9999px }'],
    ['colour', '.u { color: #fff }'],
    ['colour', '.foot { background: #222 } .u { color: #222222 }'],
    ['seen', '.foot { background: #222 } .u { color: #fff }'],
    ['seen', '.u { display: none } #out a { display: inline }'],
    ['seen', '.other { display: none } .foot.large a { display: none }'],
    ['seen', '.foot > a { display: none }'],
    ['seen', 'p p .u { display: none }'],
    // What can't be told without the reader's program is not taken to hide.
    ['seen', '@media (max-width: 600px) { .u { display: none } }'],
    ['seen', '@media print { .u { display: none } }'],
    ['seen', '.u:hover { display: none }'],
    ['seen', 'h1 + .u, .u:not(.x) { display: none }'],
    ['seen', '.u { display: none'],
  ])('%s: %s', (expected, css) => {
    expect(look(styled(css))).toBe(expected);
  });

  test.each([
    ['seen', '.u { display: none }', 'display:inline', ''],
    ['style', '.u { display: none !important }', 'display:inline', ''],
    ['seen', '.u { display: none !important }', 'display:inline !important', ''],
    ['seen', '.u { display: none }', '', ' media="print"'],
    ['style', '.u { display: none }', '', ' media="screen, print" type="text/css"'],
  ])('%s: %s beside style="%s" in <style%s>', (expected, css, inline, attributes) => {
    expect(look(styled(css, inline, attributes))).toBe(expected);
  });
});

test('links have the place of their opening tag, as an editor counts', () => {
  const { links } = readHtml('<p>é😀 <a\r\n href="u">one</a></p>\r\n  <a href="v">two</a>\n');
  expect(links.map(({ position }) => position)).toEqual([
    { line: 1, column: 8, endLine: 2, endColumn: 11 },
    { line: 3, column: 3, endLine: 3, endColumn: 15 },
  ]);
});

test('boxes have their labels', () => {
  const { boxes } = readHtml(
    '<form><label><input type="checkbox" name="a" checked> One</label><input id="b" type="radio" name="b" value="yes"><label for="b">Two</label><p><input type="CHECKBOX" aria-label="Three"></p><p><input type="checkbox"> Four</p><input type="text"></form>',
  );
  expect(boxes.map(({ type, name, value, label, ticked }) => [type, name, value, label, ticked])).toEqual([
    ['checkbox', 'a', '', 'One', true],
    ['radio', 'b', 'yes', 'Two', false],
    ['checkbox', '', '', 'Three', false],
    ['checkbox', '', '', 'Four', false],
  ]);
});
