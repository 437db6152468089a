import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../../graph/read/readArticle.ts';

const story =
  'The firm, which was set up in 2012, makes valves for pumps and sells them in forty countries of the world.';

function blocksOf(text: string): string[] {
  return readText(text, 'news.txt').blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

describe('readText(text, file): blocks', () => {
  it('tells the story from the page around it', () => {
    const text = [
      'Home › Companies › Profiles',
      'Valves sell well',
      'Writer: Ann Lee | Updated: 2022-11-23',
      `RIVERTON, Aug. 17 (Lake Wire) -- ${story}`,
      'Forty markets',
      `${story} Enditem`,
      'A product of the firm. (Photo/Lydia Liu)',
      'Related News',
      'Ten dumpling houses worth the queue',
      'Copyright © 2022 Lake Wire.',
    ].join('\n\n');
    expect(blocksOf(text)).toEqual([
      'boilerplate: Home › Companies › Profiles',
      'headline: Valves sell well',
      'byline: Writer: Ann Lee | Updated: 2022-11-23',
      'dateline: RIVERTON, Aug. 17 (Lake Wire) --',
      `body: ${story}`,
      'heading: Forty markets',
      `body: ${story}`,
      'boilerplate: Enditem',
      'caption: A product of the firm. (Photo/Lydia Liu)',
      'boilerplate: Related News',
      'boilerplate: Ten dumpling houses worth the queue',
      'boilerplate: Copyright © 2022 Lake Wire.',
    ]);
  });

  it.each(['(pk)', '(dpa/ms)', '(AP)'])("sets the writer's sign behind the story apart from it: %s", (sign) => {
    expect(blocksOf(`Valves sell well\n\n${story}\n\nShares rose on Monday. ${sign}`).slice(2)).toEqual([
      'body: Shares rose on Monday.',
      `boilerplate: ${sign}`,
    ]);
    expect(blocksOf(`Valves sell well\n\n${story} It won ${sign} gold.`).at(-1)).toContain('gold');
  });

  it('keeps lines of one paragraph together where the text was folded at a fixed width', () => {
    const folded = [
      'The firm, which was set up in 2012, makes valves for pumps',
      'and sells them in forty countries of the world. It is held',
      'by two sisters who started in a garage of their parents in',
      'Riverton.',
    ].join('\n');
    expect(blocksOf(`Valves sell well\n\n${folded}`)).toEqual(['headline: Valves sell well', `body: ${folded}`]);
  });

  it('reads a fact box as text', () => {
    expect(blocksOf(`Valves sell well\n\n${story}\n\nHead office: Riverton, Ohio\nStaff: 640`).slice(2)).toEqual([
      'body: Head office: Riverton, Ohio',
      'body: Staff: 640',
    ]);
  });

  it('takes the story up again after an inset of links', () => {
    const long = `${story} ${story}`;
    expect(blocksOf(`${story}\n\nRead more\n\nTen dumpling houses\n\n${long}`).at(-1)).toBe(`body: ${long}`);
  });

  it('covers every visible line in order, within bounds, whatever the text', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        story,
        'READ NEXT: x',
        '> y',
        'By Ann Lee',
        '\u2028',
        '\r',
        'WUHAN, Aug. 17 (A) -- b',
        '— VNB',
        'Captions',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(line).map((lines) => lines.join('\n')),
        (text) => {
          let end = 0;
          let between = '';
          for (const block of readText(text, 'news.txt').blocks) {
            expect(block.start).toBeGreaterThanOrEqual(end);
            expect(block.end).toBeGreaterThan(block.start);
            between += text.slice(end, block.start);
            end = block.end;
          }
          expect(end).toBeLessThanOrEqual(text.length);
          expect(`${between}${text.slice(end)}`.replace(/[\s\u200b\ufeff\u0085]+/gu, '')).toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });
});
