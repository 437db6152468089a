import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../scripts/ensureDependencies.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clew-installed-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lock = (packages: object) =>
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
const record = (packages: object) => {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
};
const sigma = { version: '3.0.3', integrity: 'sha512-a' };

describe('isInstalled(folder)', () => {
  it('is false without node_modules', () => {
    lock({ 'node_modules/sigma': sigma });
    expect(isInstalled(folder)).toBe(false);
  });

  it('is true when npm recorded what the lock file asks for', () => {
    lock({ 'node_modules/sigma': sigma });
    record({ 'node_modules/sigma': sigma });
    expect(isInstalled(folder)).toBe(true);
  });

  it('is false when a version differs', () => {
    lock({ 'node_modules/sigma': { version: '3.0.4', integrity: 'sha512-b' } });
    record({ 'node_modules/sigma': sigma });
    expect(isInstalled(folder)).toBe(false);
  });

  it('is false when a package is missing', () => {
    lock({ 'node_modules/sigma': sigma, 'node_modules/zod': { version: '4.6.7' } });
    record({ 'node_modules/sigma': sigma });
    expect(isInstalled(folder)).toBe(false);
  });

  it('does not miss an optional package of another platform', () => {
    lock({ 'node_modules/sigma': sigma, 'node_modules/fsevents': { version: '2.3.3', optional: true } });
    record({ 'node_modules/sigma': sigma });
    expect(isInstalled(folder)).toBe(true);
  });

  it('is false when the record is no JSON', () => {
    lock({ 'node_modules/sigma': sigma });
    record({});
    writeFileSync(join(folder, 'node_modules/.package-lock.json'), '{');
    expect(isInstalled(folder)).toBe(false);
  });
});
