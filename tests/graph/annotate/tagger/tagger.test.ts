import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseByRule } from '../../../../graph/annotate/mentions/recognise.ts';
import { agree } from '../../../../graph/annotate/tagger/agree.ts';
import { readClusters } from '../../../../graph/annotate/tagger/clusters.ts';
import { beginOf, isInside, LABELS, mayFollow, OUTSIDE, typeOf } from '../../../../graph/annotate/tagger/labels.ts';
import { readTagger } from '../../../../graph/annotate/tagger/readTagger.ts';
import { viewLines } from '../../../../graph/annotate/tagger/surroundings.ts';
import type { Reading } from '../../../../graph/annotate/tagger/tagger.ts';
import { readSentences } from '../../../../graph/annotate/tokenize.ts';
import { articleOf } from '../articleOf.ts';

function read(text: string) {
  const article = articleOf(text);
  const { lines, found, open } = recogniseByRule(article, readSentences(article), []);
  const readings = viewLines(lines, found, open).map((view) => readTagger().read(view));
  const say = ({ line, from, to, type }: { line: number; from: number; to: number; type: string }) =>
    `${type}: ${lines[line]?.words
      .slice(from, to)
      .map((word) => word.text)
      .join(' ')}`;
  return { lines, readings, tagged: readings.flatMap(({ tagged }) => tagged.map(say)) };
}

describe('labels', () => {
  it('go on with a name only where one of the same type has begun', () => {
    const company = beginOf('company');
    expect(mayFollow(company, company + 1)).toBe(true);
    expect(mayFollow(company + 1, company + 1)).toBe(true);
    expect(mayFollow(beginOf('person'), company + 1)).toBe(false);
    expect(mayFollow(OUTSIDE, company + 1)).toBe(false);
    expect(mayFollow(-1, company + 1)).toBe(false);
  });

  it('say their type', () => {
    expect(typeOf(OUTSIDE)).toBeNull();
    for (const [label, name] of LABELS.entries())
      if (label !== OUTSIDE) expect(name).toBe(`${isInside(label) ? 'I' : 'B'}-${typeOf(label)}`);
  });
});

describe('Tagger.read(view)', () => {
  it('finds what a firm makes by how the sentence speaks of it', () => {
    expect(read('The company makes hydraulic pumps and brass valves for tractors.').tagged).toEqual(
      expect.arrayContaining(['product: hydraulic pumps', 'product: brass valves']),
    );
  });

  it('gives names that lie within the line and do not overlap, whatever the words', () => {
    const word = fc.constantFrom('Yuxin', 'makes', 'valves', ',', 'and', 'Ltd.', 'in', 'Wuxi', '"', 'the', 'of', '12');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), (words) => {
        const { lines, readings } = read(words.join(' '));
        for (const { tagged } of readings)
          tagged.forEach((item, at) => {
            expect(item.from).toBeGreaterThanOrEqual(tagged[at - 1]?.to ?? 0);
            expect(item.to).toBeGreaterThan(item.from);
            expect(item.to).toBeLessThanOrEqual(lines[item.line]?.words.length ?? 0);
            expect(item.margin).toBeGreaterThanOrEqual(0);
          });
      }),
      { numRuns: 40 },
    );
  });
});

describe('agree(lines, readings)', () => {
  it('gives a name the type that most of its places speak for', () => {
    const { lines } = read('Tavira opened. Tavira makes valves. Tavira grew.');
    const says = (type: 'region' | 'company', sure: number): Reading => ({
      tagged: [{ line: 0, from: 0, to: 1, type, margin: sure }],
      lag: (_, other) => (other === type ? 0 : sure),
    });
    const readings = [says('region', 5), says('company', 40), says('company', 30)].map((reading, line) => ({
      ...reading,
      tagged: reading.tagged.map((item) => ({ ...item, line })),
    }));
    expect(
      agree(lines, readings)
        .flat()
        .map(({ type }) => type),
    ).toEqual(['company', 'company', 'company']);
  });
});

describe('readClusters(norm, stem)', () => {
  it('puts words of like use together', () => {
    expect(readClusters('valve', 'valve')).toEqual(readClusters('pump', 'pump'));
    expect(readClusters('valve', 'valve')).not.toEqual(readClusters('mayor', 'mayor'));
  });

  it('knows a plural by its stem and a compound by its last part', () => {
    expect(readClusters('factories', 'factory')).toEqual(readClusters('factory', 'factory'));
    expect(readClusters('titanium-valve', 'titanium-valve')).toEqual(readClusters('valve', 'valve'));
  });
});
