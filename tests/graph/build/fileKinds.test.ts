import { describe, expect, it } from 'vitest';
import { sortFiles } from '../../../graph/build/fileKinds.ts';

describe('sortFiles(paths)', () => {
  it('finds articles and what is said of them in every folder, in code-unit order', () => {
    expect(sortFiles(['b.txt', 'a/sources.yaml', 'a/c.html', 'B.md', 'sources.yaml', 'note.pdf'])).toEqual({
      articles: ['B.md', 'a/c.html', 'b.txt'],
      sources: ['a/sources.yaml', 'sources.yaml'],
    });
  });

  it('passes by what is hidden and what belongs to packages', () => {
    expect(sortFiles(['.draft.txt', '.git/a.txt', 'a/node_modules/b.txt', 'a/.b/sources.yaml'])).toEqual({
      articles: [],
      sources: [],
    });
  });
});
