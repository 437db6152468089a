import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  /** Ends in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a plain static host does, to this machine alone.
 * @param folder what is served
 * @param options.under the sub-path it appears under, e.g. `/news/clew/`
 * @param options.instead bodies to send instead of files, by path below `under`, e.g. `graph.json`
 * @param options.port a free one when left out
 */
export function serveFolder(
  folder: string,
  options: { under?: string; instead?: Readonly<Record<string, string>>; port?: number } = {},
): Promise<Served> {
  const under = options.under ?? '/';
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const name = path.startsWith(under) ? path.slice(under.length) || 'index.html' : null;
    const type = TYPES[extname(name ?? '')] ?? 'application/octet-stream';
    const body = name === null ? undefined : options.instead?.[name];
    if (body !== undefined) {
      response.writeHead(200, { 'content-type': type }).end(body);
      return;
    }
    const file = normalize(join(folder, name ?? ''));
    if (name === null || !file.startsWith(normalize(folder) + sep) || !isFile(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': type });
    createReadStream(file).pipe(response);
  });
  return new Promise((done, fail) => {
    server.on('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({
        url: `http://127.0.0.1:${port}${under}`,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
