import { lexer, type Token, type Tokens } from 'marked';
import { parseDocument } from 'yaml';
import type { BlockKind } from '../ontology.ts';
import { findDate, readDay } from './calendar.ts';
import { type Draft, type Metadata, NO_METADATA } from './drafts.ts';
import { TextBuilder } from './textBuilder.ts';

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Markdown as text without its marks; headings and pictures keep their kinds, front matter becomes metadata. */
export function readMarkdown(markdown: string): Draft {
  const front = FRONT_MATTER.exec(markdown);
  const metadata = front ? readFrontMatter(front[1] ?? '') : NO_METADATA;
  const builder = new TextBuilder();
  addTokens(lexer(front ? markdown.slice(front[0].length) : markdown), builder);
  return builder.finish(metadata);
}

function addTokens(tokens: readonly Token[], builder: TextBuilder, kind: BlockKind | null = null): void {
  for (const token of tokens) {
    switch (token.type) {
      case 'heading': {
        const heading = token as Tokens.Heading;
        builder.add(flatten(heading.tokens), heading.depth === 1 && !builder.hasHeadline ? 'headline' : 'heading');
        break;
      }
      case 'paragraph':
      case 'text': {
        const { tokens: inline, text } = token as Tokens.Paragraph;
        const isPicture = inline?.every((part) => part.type === 'image' || part.raw.trim() === '') ?? false;
        builder.add(inline ? flatten(inline) : text, isPicture ? 'caption' : kind);
        break;
      }
      case 'blockquote':
        addTokens((token as Tokens.Blockquote).tokens, builder);
        break;
      case 'list':
        for (const item of (token as Tokens.List).items) addTokens(item.tokens, builder, 'body');
        break;
      case 'table': {
        const table = token as Tokens.Table;
        for (const row of [table.header, ...table.rows])
          builder.add(row.map((cell) => flatten(cell.tokens)).join(' | '), null);
        break;
      }
      default:
        // Code, rules, raw HTML and definitions are no part of a story.
        break;
    }
  }
}

function flatten(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      if (token.type === 'br') return ' ';
      if (token.type === 'html') return '';
      const { tokens: inner, text } = token as Tokens.Text;
      return token.type !== 'image' && inner ? flatten(inner) : decodeEntities(text ?? '');
    })
    .join('')
    .replace(/\s*\n\s*/g, ' ');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['copy', '©'],
]);

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES.get(String(name).toLowerCase()) ?? whole;
    const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole;
  });
}

function readFrontMatter(yaml: string): Metadata {
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const data: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 20 });
  if (typeof data !== 'object' || data === null) return NO_METADATA;
  const values = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value as unknown]));
  const read = (...names: string[]): string | null => {
    for (const name of names) {
      const value = values.get(name);
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
  const authors = values.get('authors') ?? values.get('author') ?? values.get('byline');
  return {
    title: read('title', 'headline'),
    publisher: read('publisher', 'source', 'publication', 'site'),
    published: readDate(read('published', 'date', 'pubdate')),
    url: read('url', 'link', 'canonical'),
    byline: (Array.isArray(authors) ? authors : [authors]).filter((name): name is string => typeof name === 'string'),
  };
}

/** "2024-05-16 08:00" and "16 May 2024" alike; null when there is no such day. */
function readDate(written: string | null): string | null {
  return written === null ? null : (readDay(written) ?? findDate(written)?.edtf ?? null);
}
