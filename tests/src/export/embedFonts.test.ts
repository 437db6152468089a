import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseFaces, embedFonts, type Face, listLetters, nameStatic } from '../../../src/export/embedFonts.ts';
import type { Text } from '../../../src/state/picture.ts';
import { BLANK } from '../state/blankPicture.ts';

const text = (family: string, ...lines: string[]): Text => ({
  kind: 'text',
  lines,
  font: `500 12px '${family}', Georgia, serif`,
  lineHeight: 14,
  align: 'left',
  fill: '#000000',
  left: 0,
  top: 0,
  width: 50,
});
const face = (family: string, range: string): Face => ({ family, weight: '100 900', range, address: range });
const LATIN = face('Serif Variable', 'U+0000-00FF,U+0131');
const EXTENDED = face('Serif Variable', 'U+0100-02BA');
const SANS = face('Sans Variable', 'U+0000-00FF');

const lettersOf = (...shapes: Text[]) => listLetters({ layers: [{ name: 'names', shapes }] });
const choose = (...shapes: Text[]) => chooseFaces([LATIN, EXTENDED, SANS], lettersOf(...shapes));

describe('chooseFaces(faces, letters)', () => {
  it('takes the files that hold a letter which is set in their family', () => {
    expect(choose(text('Serif Variable', 'Alba'))).toEqual([LATIN]);
    expect(choose(text('Serif Variable', 'Alba', 'Łódź'))).toEqual([LATIN, EXTENDED]);
    expect(choose(text('Sans Variable', 'Ł'))).toEqual([]);
    expect(choose()).toEqual([]);
  });

  it('takes a file that is for all letters', () => {
    const whole = face('Serif Variable', '');
    expect(chooseFaces([whole], lettersOf(text('Serif Variable', '重')))).toEqual([whole]);
  });
});

describe('nameStatic(family)', () => {
  it('is the name under which a variable face is installed', () => {
    expect(['Inter Variable', 'Georgia'].map(nameStatic)).toEqual(['Inter', 'Georgia']);
  });
});

describe('embedFonts(picture)', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('passes over sheets that may not be read, and takes no page of an error for a typeface', async () => {
    const properties: Record<string, string> = {
      'font-family': '"Serif Variable"',
      'font-weight': '100 900',
      'unicode-range': '',
      src: 'url("serif.woff2")',
    };
    class Rule {
      style = { getPropertyValue: (name: string) => properties[name] };
    }
    const foreign = {
      get cssRules() {
        throw new DOMException('not allowed', 'SecurityError');
      },
    };
    const asked: string[] = [];
    vi.stubGlobal('CSSFontFaceRule', Rule);
    vi.stubGlobal('document', {
      baseURI: 'https://clew.test/',
      styleSheets: [foreign, { cssRules: [new Rule()], href: 'https://clew.test/assets/index.css' }],
    });
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      return new Response('<p>Not found</p>', { status: 404 });
    });
    const layers = [{ name: 'names', shapes: [text('Serif Variable', 'Alba')] }] as const;
    await expect(embedFonts({ ...BLANK, layers })).rejects.toThrow(/does not send the typeface Serif \(status 404\)/);
    expect(asked).toEqual(['https://clew.test/assets/serif.woff2']);
  });
});
