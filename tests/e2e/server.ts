/** Serves the built app with the graph of seeds/, whatever graph lies in public/. Playwright starts and ends it. */
import { serialize } from '../../graph/assemble/serialize.ts';
import { buildGraph } from '../../graph/node/build.ts';
import { serveFolder } from '../../scripts/serveFolder.ts';

const { graph } = await buildGraph({ articles: 'seeds' });
const port = Number(process.argv[2]);
const { url } = await serveFolder('dist', { port, instead: { 'graph.json': serialize(graph) } });
console.log(url);
