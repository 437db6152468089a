import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../scripts/findChromium.mjs';

describe('listCandidates(env, playwrights)', () => {
  it('obeys CLEW_CHROMIUM and nothing else', () => {
    expect(listCandidates({ CLEW_CHROMIUM: '/opt/chrome', PATH: '/usr/bin' }, '/cache/chrome')).toEqual([
      '/opt/chrome',
    ]);
  });

  it("prefers Playwright's own, then the path in its order, then the usual places", () => {
    const list = listCandidates({ PATH: '/a:/b' }, '/cache/chrome');
    expect(list[0]).toBe('/cache/chrome');
    expect(list[1]).toBe('/a/chromium');
    expect(list.indexOf('/a/google-chrome')).toBeLessThan(list.indexOf('/b/chromium'));
    expect(list.indexOf('/b/chromium')).toBeLessThan(list.indexOf('/snap/bin/chromium'));
  });

  it('works without a path and without Playwright', () => {
    expect(listCandidates({}, null)[0]).toBe('/usr/bin/chromium');
  });

  it('names no place twice', () => {
    const list = listCandidates({ PATH: '/usr/bin:/usr/bin' }, null);
    expect(new Set(list).size).toBe(list.length);
  });
});
