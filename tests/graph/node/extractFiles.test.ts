import { describe, expect, it } from 'vitest';
import { extractFiles } from '../../../graph/node/extractFiles.ts';

const FILES = Array.from({ length: 100 }, (_, at) => `${String(at).padStart(3, '0')}.txt`);
const encode = (text: string) => new TextEncoder().encode(text);

/** Article 7 is empty, article 90 cannot be opened. */
const read = async (file: string) => {
  if (file === '090.txt') throw new Error('no access');
  return encode(file === '007.txt' ? '' : `Firm${file.slice(0, 3)} Valves Co., Ltd. is based in Shenzhen.`);
};

async function run(workers: number) {
  let done = 0;
  const outcomes = await extractFiles(FILES, {
    cache: null,
    workers,
    read,
    sourceOf: (file) => (file === '001.txt' ? { published: '2022' } : undefined),
    tell: () => {
      done += 1;
    },
  });
  return { outcomes, done };
}

describe('extractFiles(files, options)', () => {
  it('gives the same for one worker and for two, in file order, and counts every file once', async () => {
    const [one, two] = [await run(1), await run(2)];
    expect(JSON.stringify(two.outcomes)).toBe(JSON.stringify(one.outcomes));
    expect([one.done, two.done]).toEqual([100, 100]);
    const kinds = two.outcomes.map((outcome) => ('skipped' in outcome ? outcome.skipped.problem : 'read'));
    expect(kinds.filter((kind) => kind === 'read')).toHaveLength(98);
    expect([kinds[7], kinds[90]]).toEqual(['the file is empty', 'no access']);
    const second = two.outcomes[1];
    expect(second && 'result' in second ? second.result.article.published : null).toBe('2022');
  }, 60_000);

  it('gives nothing for no files', async () => {
    expect(
      await extractFiles([], { cache: null, workers: 2, read, sourceOf: () => undefined, tell: () => {} }),
    ).toEqual([]);
  });
});
