/**
 * Where a selector goes on after `:has(…)`, the browser works out anew the styles of all that may lie behind it whenever
 * anything changes within: asked of the root, those of the whole page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../../src');

/** Leads to one thing by its name. */
const NAMED = ["header:has([role='combobox'][aria-expanded='true']) ~ .stack > section"];

/** A selector with `:has(…)`, brackets in brackets included, and something behind it. */
const LEADING_ON = /[^\s{}][^{}]*:has\((?:[^()]|\([^()]*\))*\)+[\s>~+]+[^\s,{][^{,]*(?=[,{])/g;

const listLeadingOn = (css: string) =>
  (css.replace(/\/\*.*?\*\//gs, '').match(LEADING_ON) ?? []).map((selector) => selector.trim());

describe(':has(…)', () => {
  it('is found where something follows it', () => {
    const css =
      '.a {}\n/* Of g:has(h) i */\n:root:has(.b) .c { x: y; }\n.d:not(:has(button)) { x: y; }\n.e > :has(+ .f) {}';
    expect(listLeadingOn(css)).toEqual([':root:has(.b) .c']);
  });

  it('is asked of what it styles itself, or leads to one thing by its name', () => {
    const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const found = sheets.flatMap((file) => listLeadingOn(readFileSync(resolve(root, file), 'utf8')));
    expect(found).toEqual(NAMED);
  });
});
