import { append } from '../multimap.ts';
import { findDate, readDay } from './calendar.ts';
import type { Metadata } from './drafts.ts';

interface PageElement {
  getAttribute(name: string): string | null;
  readonly textContent: string | null;
}

interface Page {
  querySelectorAll(selector: string): Iterable<PageElement>;
  querySelector(selector: string): PageElement | null;
}

/** Where pages say it, most reliable first: `property`, `name` or `itemprop` of a meta tag, lower case. */
const META = {
  title: ['og:title', 'twitter:title', 'citation_title', 'dc.title', 'headline'],
  publisher: ['og:site_name', 'citation_journal_title', 'dc.publisher', 'application-name', 'publisher', 'source'],
  published: [
    'article:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'publish_date',
    'citation_publication_date',
    'dc.date',
    'dcterms.created',
    'date',
  ],
  url: ['og:url'],
  author: ['author', 'article:author', 'citation_author', 'dc.creator', 'byl'],
} as const;

const ARTICLE_TYPE = /Article|BlogPosting|Report$/;

/** What the page's head says of the article. */
export function readPageMetadata(page: Page): Metadata {
  const meta = new Map<string, string[]>();
  for (const element of page.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop'].map((key) => element.getAttribute(key)).find(Boolean);
    const content = element.getAttribute('content')?.replace(/\s+/g, ' ').trim();
    if (name && content) append(meta, name.toLowerCase(), content);
  }
  const read = (names: readonly string[]) => names.map((name) => meta.get(name)?.[0]).find(Boolean) ?? null;
  const linked = readLinkedData(page);
  const authors = linked.authors.length > 0 ? linked.authors : META.author.flatMap((name) => meta.get(name) ?? []);
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const address = [canonical, linked.url, read(META.url)].find((url) => url !== null && /^https?:\/\//.test(url));
  return {
    title: linked.title ?? read(META.title),
    publisher: linked.publisher ?? read(META.publisher),
    published: toDay(linked.published) ?? toDay(read(META.published)) ?? null,
    url: address ?? null,
    byline: [...new Set(authors.filter((name) => !/^https?:/.test(name)))],
  };
}

function toDay(written: string | null): string | null {
  if (written === null) return null;
  return readDay(written) ?? findDate(written)?.edtf ?? null;
}

interface LinkedData {
  title: string | null;
  publisher: string | null;
  published: string | null;
  url: string | null;
  authors: string[];
}

function readLinkedData(page: Page): LinkedData {
  const none: LinkedData = { title: null, publisher: null, published: null, url: null, authors: [] };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const item = findArticle(parseJson(script.textContent ?? ''));
    if (!item) continue;
    return {
      title: toText(item.headline) ?? toText(item.name),
      publisher: toText(nameOf(item.publisher)),
      published: toText(item.datePublished) ?? toText(item.dateCreated),
      url: toText(item.url) ?? toText(item.mainEntityOfPage),
      authors: [item.author].flat().flatMap((author) => toText(nameOf(author)) ?? []),
    };
  }
  return none;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A page's broken linked data says nothing; the page is read all the same.
    return null;
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function findArticle(data: unknown): JsonObject | null {
  if (Array.isArray(data)) return data.map(findArticle).find((item) => item !== null) ?? null;
  if (typeof data !== 'object' || data === null) return null;
  const item = data as JsonObject;
  const types = [item['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return item;
  return item['@graph'] === undefined ? null : findArticle(item['@graph']);
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as JsonObject).name : value;
}

function toText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
