import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findFreePort, findPortFrom } from '../../scripts/freePort.mjs';

describe('findPortFrom(wanted, host)', () => {
  it('gives the port itself when it is free', async () => {
    const port = await findFreePort();
    expect(await findPortFrom(port, '127.0.0.1')).toBe(port);
  });

  it('gives a later one when somebody listens on it', async () => {
    const port = await findFreePort();
    const other = createServer();
    await new Promise<void>((done) => other.listen(port, '127.0.0.1', done));
    expect(await findPortFrom(port, '127.0.0.1')).toBeGreaterThan(port);
    await new Promise((done) => other.close(done));
  });
});
