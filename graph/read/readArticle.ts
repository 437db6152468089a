import type { Article } from '../model.ts';
import { classifyLines } from './classifyLines.ts';
import { decode } from './decode.ts';
import type { Draft } from './drafts.ts';
import { NO_METADATA } from './drafts.ts';
import { splitLines } from './lines.ts';
import { readMetadata } from './metadata.ts';
import { ReadError } from './readError.ts';
import { slug } from './slug.ts';
import type { Source } from './sources.ts';
import { toBlocks } from './toBlocks.ts';
import { trimBrackets } from './trimBrackets.ts';

/** What can be read; other files are no articles. */
export const EXTENSIONS = ['.txt', '.md', '.html'] as const;

/** Whether a path ends like an article. */
export function isArticleFile(file: string): boolean {
  return EXTENSIONS.some((extension) => file.toLowerCase().endsWith(extension));
}

/**
 * A file as an article. Plain text is kept to the letter; of Markdown and HTML the text of the story is kept.
 * @param file path from the articles' folder, with `/`; names the article in the graph
 * @param source what `sources.yaml` says of the article, which goes before what is read from it
 * @throws ReadError when the file is no readable text
 */
export async function readArticle(bytes: Uint8Array, file: string, source: Source = {}): Promise<Article> {
  const text = decode(bytes, file);
  const draft = await readDraft(text, file);
  if (draft.text.trim() === '') throw new ReadError(file, 'empty', 'the file holds no text to read');
  return toArticle(draft, file, source);
}

/** Text that is known to be plain as an article; for text that does not come from a file. */
export function readText(text: string, file: string, source: Source = {}): Article {
  return toArticle(readPlain(text), file, source);
}

async function readDraft(text: string, file: string): Promise<Draft> {
  // Readers of pages and Markdown are large: they load when such a file comes.
  const read = /\.html$/i.test(file)
    ? (await import('./html.ts')).readHtml
    : /\.md$/i.test(file)
      ? (await import('./markdown.ts')).readMarkdown
      : readPlain;
  try {
    return read(text);
  } catch (cause) {
    // Elements nested ten thousand deep, for one.
    throw new ReadError(file, 'format', 'the file cannot be taken apart', { cause });
  }
}

function readPlain(text: string): Draft {
  return { text, marked: new Map(), metadata: NO_METADATA };
}

function toArticle(draft: Draft, file: string, source: Source): Article {
  const lines = splitLines(draft.text);
  const kinds = classifyLines(lines, draft.marked);
  const { strong, weak } = readMetadata(lines, kinds);
  const own = draft.metadata;
  const pick = (field: 'title' | 'published' | 'url'): string | null =>
    source[field] ?? own[field] ?? strong[field] ?? weak[field];
  const publisher = own.publisher ?? strong.publisher ?? weak.publisher;
  const bylines = [source.byline ?? [], own.byline, strong.byline];
  return {
    id: articleId(file),
    file,
    title: pick('title') ?? file,
    publisher: source.publisher ?? (publisher === null ? null : trimBrackets(publisher)),
    published: pick('published'),
    url: pick('url'),
    byline: [...(bylines.find((names) => names.length > 0) ?? [])],
    text: draft.text,
    blocks: toBlocks(lines, kinds),
  };
}

/** "2023/Some news.txt" → "2023-some-news". */
export function articleId(file: string): string {
  return slug(file.replace(/\.[^./]+$/, ''));
}
