import { describe, expect, it, vi } from 'vitest';
import { prepareIndex } from '../../../src/search/prepareIndex.ts';
import { example } from '../../graph/query/example.ts';

describe('prepareIndex(load, file)', () => {
  it('builds the index of the file', async () => {
    const index = await prepareIndex(() => import('../../../graph/query/search.ts'), example);
    expect(index?.search('brightlathe').entities[0]?.label).toBe('Brightlathe');
  });

  it('gives null, and says why on the console, when the code cannot be fetched', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await prepareIndex(() => Promise.reject(new TypeError('offline')), example)).toBeNull();
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
