import { createServer } from 'node:net';

/**
 * A port of this machine nobody listens on.
 * @returns {Promise<number>}
 */
export async function findFreePort() {
  const port = await listenOn(0, '127.0.0.1');
  if (port === null) throw new Error('This machine has no free port');
  return port;
}

/**
 * The port itself if nobody listens on it, else the first free one after it.
 * @param {number} wanted
 * @param {string} host
 * @returns {Promise<number>}
 */
export async function findPortFrom(wanted, host) {
  for (let port = wanted; port <= Math.min(wanted + 100, 65_535); port += 1)
    if ((await listenOn(port, host)) !== null) return port;
  throw new Error(`No port from ${wanted} on is free on ${host}`);
}

/**
 * Listens for a moment.
 * @param {number} port 0 for any
 * @param {string} host
 * @returns {Promise<number | null>} the port; null where it is taken
 */
function listenOn(port, host) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') done(null);
      else fail(error);
    });
    probe.listen(port, host, () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : null));
    });
  });
}
