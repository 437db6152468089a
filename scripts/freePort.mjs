import { createServer } from 'node:net';

/**
 * A port of this machine nobody listens on.
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });
}
