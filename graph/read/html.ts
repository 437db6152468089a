/** Saved pages: @mozilla/readability finds the story, meta tags and JSON-LD say what it is. Nothing in the page is run. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { BlockKind } from '../ontology.ts';
import type { Draft } from './drafts.ts';
import { readPageMetadata } from './pageMetadata.ts';
import { TextBuilder } from './textBuilder.ts';

const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'form', 'button', 'nav', 'iframe', 'head']);
const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements within elements: no page people write goes deeper, and time grows with the square of it. */
const MAX_DEPTH = 1_000;

/** Elements that close one another or hold nothing, and so nest no deeper. */
const FLAT = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
);

/** How deep elements are nested at most, counted without building the page. */
function measureDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (FLAT.has(name.toLowerCase())) continue;
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/** The story of a page as text. A page without a story gives what text it has. */
export function readHtml(html: string): Draft {
  if (measureDepth(html) > MAX_DEPTH) throw new Error(`Elements are nested more than ${MAX_DEPTH} deep.`);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const metadata = readPageMetadata(document);
  const heading = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const whole = document.body.innerHTML;
  const story = new Readability(document as unknown as Document, { charThreshold: 200 }).parse();
  const title = metadata.title ?? (heading === '' ? (story?.title ?? null) : heading);
  const builder = new TextBuilder();
  if (title) builder.add(title, 'headline');
  const { document: content } = parseHTML(`<!doctype html><html><body>${story?.content || whole}</body></html>`);
  addBlocks(content.body, builder, title);
  const byline = metadata.byline.length > 0 ? metadata.byline : splitByline(story?.byline);
  return builder.finish({ ...metadata, title, byline, publisher: metadata.publisher ?? story?.siteName ?? null });
}

/** The little of a DOM node that is walked. */
interface PageNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<unknown>;
}

function addBlocks(root: unknown, builder: TextBuilder, title: string | null): void {
  let run = '';
  const flush = (kind: BlockKind | null) => {
    const text = run.replace(/\s+/g, ' ').trim();
    run = '';
    // The headline is there already.
    if (text !== '' && text !== title) builder.add(text, kind);
  };
  const walk = (node: PageNode, kind: BlockKind | null) => {
    if (node.nodeType === 3) run += node.textContent ?? '';
    if (node.nodeType !== 1) return;
    const name = node.localName ?? '';
    if (SKIPPED.has(name)) return;
    if (name === 'br') return flush(kind);
    const isBlock = BLOCKS.has(name);
    const own = /^h[1-6]$/.test(name) ? 'heading' : name === 'figcaption' ? 'caption' : kind;
    if (isBlock) flush(kind);
    for (const child of node.childNodes) walk(child as PageNode, own);
    if (isBlock) flush(own);
  };
  walk(root as PageNode, null);
  flush(null);
}

function splitByline(byline: string | null | undefined): string[] {
  return (byline ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:,|&|\band\b)\s*/)
    .filter((name) => /\p{Lu}/u.test(name));
}
