import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { replaceForbidden } from '../../../graph/formats/xml.ts';
import { finish } from '../../../graph/query/sliced.ts';
import { type SvgOptions, writeSvg } from '../../../src/export/writeSvg.ts';
import type { Layer, Picture, Shape, Text } from '../../../src/state/picture.ts';
import { FONTS } from '../../../src/ui/fonts.ts';
import { BLANK } from '../state/blankPicture.ts';

const picture = (...layers: Layer[]): Picture => ({ ...BLANK, layers });

const OPTIONS: SvgOptions = { title: 'Pumps', details: '2 entities.', hasPaper: true, fonts: '', dropOf: () => 4 };
const write = (shapes: readonly Shape[], options: Partial<SvgOptions> = {}, name: Layer['name'] = 'entities') =>
  finish(writeSvg(picture({ name, shapes }), { ...OPTIONS, ...options }));
/** What is written of the shapes themselves, a line each, without its indentation. */
const linesOf = (...what: Parameters<typeof write>) => {
  const lines = write(...what).split('\n');
  const start = lines.findIndex((line) => line.startsWith('  <g '));
  return lines.slice(start + 1, lines.indexOf('  </g>', start)).map((line) => line.trim());
};

const TEXT: Text = {
  kind: 'text',
  lines: ['Alba', 'Works'],
  font: "500 12px 'Source Serif 4 Variable', Georgia, serif",
  lineHeight: 14,
  align: 'left',
  fill: '#221d18',
  left: 30,
  top: 40,
  width: 50,
};

describe('writeSvg(picture, options)', () => {
  it('begins with what it shows, cuts the graph off at its rim, and lies on paper', () => {
    expect(write([{ kind: 'disc', x: 50, y: 60, radius: 8, fill: '#2050a0' }])).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="300" height="200" viewBox="10 20 300 200" role="img">
  <title>Pumps</title>
  <desc>2 entities.</desc>
  <defs>
    <clipPath id="graph-area">
      <rect x="10" y="20" width="300" height="200"/>
    </clipPath>
  </defs>
  <rect x="10" y="20" width="300" height="200" id="paper" fill="#ffffff"/>
  <g id="entities" clip-path="url(#graph-area)">
    <circle cx="50" cy="60" r="8" fill="#2050a0"/>
  </g>
</svg>
`,
    );
  });

  it('leaves the paper out where there is to be none, and does not cut off what stands beneath the graph', () => {
    expect(write([], { hasPaper: false })).not.toContain('id="paper"');
    expect(write([{ kind: 'disc', x: 0, y: 0, radius: 1 }], {}, 'caption')).toContain('<g id="caption">');
  });

  it('brings typefaces along where they are given', () => {
    const fonts = '@font-face{font-family:"Inter";src:url(data:font/woff2;base64,d09GMg==) format("woff2")}';
    expect(write([], { fonts })).toContain(`<defs>\n    <style type="text/css">${fonts}</style>\n`);
    expect(write([])).not.toContain('<style');
  });

  it('writes a disc with its ring and what it stands for', () => {
    const disc = {
      kind: 'disc',
      x: 50.126,
      y: 60,
      radius: 7.25,
      fill: '#2050a0',
      stroke: '#b5172b',
      width: 3,
    } as const;
    expect(linesOf([{ ...disc, title: 'Alba (company)' }])).toEqual([
      '<circle cx="50.13" cy="60" r="7.25" fill="#2050a0" stroke="#b5172b" stroke-width="3">',
      '<title>Alba (company)</title>',
      '</circle>',
    ]);
  });

  it('writes lines as curves with their dashes, and arrowheads as areas', () => {
    expect(
      linesOf([
        { kind: 'path', d: 'M0 0Q5 5 10 0', stroke: '#978a75', width: 1.5 },
        { kind: 'path', d: 'M0 0L9 9', stroke: '#978a75', width: 1, dash: [5.8, 3.2], dashBefore: 0.4, opacity: 0.5 },
        { kind: 'path', d: 'M0 0L4 2L4 -2Z', fill: '#978a75' },
      ]),
    ).toEqual([
      '<path d="M0 0Q5 5 10 0" fill="none" stroke="#978a75" stroke-width="1.5" stroke-linejoin="round"/>',
      '<path d="M0 0L9 9" fill="none" stroke="#978a75" stroke-width="1" stroke-linejoin="round" stroke-dasharray="5.8 3.2" stroke-dashoffset="0.4" opacity="0.5"/>',
      '<path d="M0 0L4 2L4 -2Z" fill="#978a75"/>',
    ]);
  });

  it('writes a path with a measure of its own once, wherever it is used', () => {
    const icon = { kind: 'path', d: 'M1 1h2', stroke: '#ffffff', width: 2.3, isRound: true } as const;
    const svg = write([
      { ...icon, matrix: [0.5, 0, 0, 0.5, 40, 50] },
      { ...icon, matrix: [0.25, 0, 0, 0.25, 70, 80] },
    ]);
    expect(svg.match(/<path id="path-1" d="M1 1h2"\/>/g)).toHaveLength(1);
    expect(svg.match(/<use [^>]*>/g)).toEqual([
      '<use xlink:href="#path-1" transform="matrix(0.5 0 0 0.5 40 50)" fill="none" stroke="#ffffff" stroke-width="2.3" stroke-linejoin="round" stroke-linecap="round"/>',
      '<use xlink:href="#path-1" transform="matrix(0.25 0 0 0.25 70 80)" fill="none" stroke="#ffffff" stroke-width="2.3" stroke-linejoin="round" stroke-linecap="round"/>',
    ]);
  });

  it('sets each line of a name on its baseline, in the face of the page or one that is like it', () => {
    expect(linesOf([TEXT], {}, 'names')).toEqual([
      `<g font-family="'Source Serif 4', 'Source Serif 4 Variable', Georgia, serif" font-size="12" font-weight="500" text-anchor="start" fill="#221d18">`,
      '<text x="31" y="51">Alba</text>',
      '<text x="31" y="65">Works</text>',
      '</g>',
    ]);
  });

  it('names typefaces about as wide that machines without the page’s own have, a kind of face last', () => {
    const familiesOf = (families: string) => {
      const [line = ''] = linesOf([{ ...TEXT, font: `500 12px ${families}` }], {}, 'names');
      return /font-family="([^"]+)"/
        .exec(line)?.[1]
        ?.split(', ')
        .map((family) => family.replaceAll("'", ''));
    };
    expect(familiesOf(FONTS.serif)?.slice(0, 3)).toEqual([
      'Source Serif 4',
      'Source Serif 4 Variable',
      'Source Serif Pro',
    ]);
    expect(familiesOf(FONTS.serif)?.slice(-4)).toEqual(['Gelasio', 'Noto Serif', 'DejaVu Serif', 'serif']);
    expect(familiesOf(FONTS.sans)?.slice(0, 2)).toEqual(['Inter', 'Inter Variable']);
    expect(familiesOf(FONTS.sans)?.slice(-3)).toEqual(['Noto Sans', 'Liberation Sans', 'sans-serif']);
  });

  it('aligns names as they stand beside their nodes', () => {
    const anchors = (['left', 'center', 'right'] as const).map((align) => linesOf([{ ...TEXT, align }]).join(''));
    expect(anchors.map((svg) => /text-anchor="(\w+)".*?x="([\d.]+)"/.exec(svg)?.slice(1))).toEqual([
      ['start', '31'],
      ['middle', '55'],
      ['end', '79'],
    ]);
  });

  it('draws halos beneath all letters of a name, and hides them from who hears it', () => {
    const [, first, second, third] = linesOf([{ ...TEXT, halo: '#ffffff', reach: 1.75 }]);
    expect([first, second, third]).toEqual([
      '<text x="31" y="51" aria-hidden="true" fill="none" stroke="#ffffff" stroke-width="3.5" stroke-linejoin="round">Alba</text>',
      '<text x="31" y="65" aria-hidden="true" fill="none" stroke="#ffffff" stroke-width="3.5" stroke-linejoin="round">Works</text>',
      '<text x="31" y="51">Alba</text>',
    ]);
  });

  it('is well-formed XML that reads back as it was, whatever the names', async () => {
    // With what XML is made of, and what it forbids.
    const words = fc.string({
      unit: fc.constantFrom(...'<>&"\'\\]]>', 'a', 'é', '重', '\u0000', '\uFFFE', '😀', ' '),
      minLength: 1,
    });
    const documents: string[] = [];
    fc.assert(
      fc.property(words, words, words, (name, title, details) => {
        const disc = { kind: 'disc', x: 0, y: 0, radius: 1, title: name } as const;
        const svg = write([disc, { ...TEXT, lines: [name] }], { title, details });
        documents.push(svg);
        const root = new DOMParser().parseFromString(svg, 'text/xml');
        const read = (selector: string) => root.querySelector(selector)?.textContent;
        const clean = [title, details, name, name].map(replaceForbidden);
        expect([read('svg > title'), read('desc'), read('circle > title'), read('text')]).toEqual(clean);
      }),
    );
    const checked = await Promise.all(documents.slice(0, 20).map((xml) => validateXML({ xml, normalization: 'c14n' })));
    expect(checked.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
