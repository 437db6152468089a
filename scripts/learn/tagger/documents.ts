/** Articles with gold as the tagger learns them: lines of words, and for each word the labels that gold allows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../../../graph/annotate/dates.ts';
import { type Recognised, recogniseByRule } from '../../../graph/annotate/mentions/recognise.ts';
import { beginOf } from '../../../graph/annotate/tagger/labels.ts';
import { readSentences } from '../../../graph/annotate/tokenize.ts';
import { type GoldArticle, type GoldEntity, parseGold } from '../../../graph/evaluate/gold.ts';
import { nameOf } from '../../../graph/evaluate/score.ts';
import type { Article, DateExpression, Sentence, Span } from '../../../graph/model.ts';
import { readArticle } from '../../../graph/read/readArticle.ts';

/** Frames and rules were written with these articles in view; of the others they show what they are worth. */
export const IN_VIEW = /^(?:[a-e]\d\d-|\d{4}-)/;

export interface Document {
  readonly name: string;
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly dates: readonly DateExpression[];
  readonly byRule: Recognised;
  readonly gold: GoldArticle;
  /** Whether the rules were written without sight of it: only then it shows what they are worth. */
  readonly isUnseen: boolean;
  /** By line, by word. */
  readonly allowed: readonly Uint32Array[];
  /** Pronouns and descriptions of which somebody has written down what they stand for. */
  readonly marked: readonly MarkedAnaphor[];
}

/** Offsets into the article's text; `text` is what stands there, `entity` the id of one of gold's. */
export interface MarkedAnaphor extends Span {
  readonly text: string;
  readonly entity: string;
}

/** The articles in one folder that have gold in another and are wanted, by file name. */
export async function readDocuments(
  articles: string,
  golds: string,
  isWanted: (name: string) => boolean,
  isUnseen: (name: string) => boolean,
): Promise<Document[]> {
  const files = new Map(readdirSync(articles).map((file) => [nameOf(file), file]));
  const documents: Document[] = [];
  for (const goldFile of readdirSync(golds).sort()) {
    const name = nameOf(goldFile);
    const file = files.get(name);
    if (!goldFile.endsWith('.json') || !isWanted(name) || file === undefined) continue;
    const gold = parseGold(name, JSON.parse(readFileSync(join(golds, goldFile), 'utf8')));
    const article = await readArticle(readFileSync(join(articles, file)), file);
    const sentences = readSentences(article);
    const dates = findDates(sentences, article.published);
    const byRule = recogniseByRule(article, sentences, dates);
    const allowed = labelWords(byRule, gold, article.text);
    const marked = readMarked(join(golds, '../antecedents', goldFile), article.text);
    documents.push({ name, article, sentences, dates, byRule, gold, isUnseen: isUnseen(name), allowed, marked });
  }
  return documents;
}

function readMarked(file: string, text: string): MarkedAnaphor[] {
  if (!existsSync(file)) return [];
  const marked = JSON.parse(readFileSync(file, 'utf8')) as MarkedAnaphor[];
  const wrong = marked.find((item) => text.slice(item.start, item.end) !== item.text);
  if (wrong) throw new Error(`${file}: “${wrong.text}” does not stand at ${wrong.start} of the article`);
  return marked;
}

interface Form {
  readonly pattern: RegExp;
  readonly length: number;
  readonly entity: GoldEntity;
}

function labelWords({ lines }: Recognised, { entities }: GoldArticle, text: string): Uint32Array[] {
  const spans = findSpans(readForms(entities), text);
  return lines.map(({ words, style }) => {
    const allowed = new Uint32Array(words.length).fill(1);
    for (const { start, end, entity } of spans) {
      const from = words.findIndex((word) => word.start >= start);
      if (from < 0) continue;
      let to = from;
      while (to < words.length && (words[to]?.end ?? Infinity) <= end) to += 1;
      if (to === from || words[from]?.start !== start || words[to - 1]?.end !== end) continue;
      const begin = 1 << beginOf(entity.type);
      const open = entity.optional || style === 'capitals' ? 1 : 0;
      for (let at = from; at < to; at += 1) allowed[at] = (at === from ? begin : begin << 1) | open;
    }
    return allowed;
  });
}

const SMALL = new Set(['product', 'industry', 'policy', 'event']);

const HONORIFIC = /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Madam|Professor|Herr|Frau)\.?\s+)+(?=\p{Lu})/u;

/** The names of all entities as patterns, the longest first. */
function readForms(entities: readonly GoldEntity[]): Form[] {
  const forms: Form[] = [];
  const owners = new Map<string, number>();
  for (const { type, name } of entities)
    if (type === 'person' || type === 'company')
      for (const word of new Set(name.split(' '))) owners.set(word, (owners.get(word) ?? 0) + 1);
  for (const entity of entities) {
    const names = new Set(
      [entity.name, ...entity.aliases].map((name) => (entity.type === 'person' ? name.replace(HONORIFIC, '') : name)),
    );
    // A surname, and the word that begins a firm's name, stand for the whole.
    const words = entity.name.split(' ');
    const parts =
      entity.type === 'person'
        ? [words[0], words.at(-1)]
        : entity.type === 'company' && words.length > 1
          ? [words[0]]
          : [];
    for (const part of parts)
      if (
        part &&
        part.length > 1 &&
        /^\p{Lu}/u.test(part) &&
        owners.get(part) === 1 &&
        !entities.some(({ name, aliases }) => name === part || aliases.includes(part))
      )
        names.add(part);
    for (const name of names) {
      const isSmall = SMALL.has(entity.type);
      // What stands in small letters describes a body; it does not name it.
      if (!isSmall && !/[\p{Lu}\p{N}]/u.test(name)) continue;
      if (!isSmall && entity.type === 'agency' && /^(?:the )?\p{Ll}/u.test(name)) continue;
      const body = name
        .replace(/^the /i, '')
        .split(/[\s\-‐‑]+/)
        .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]"))
        .join('[\\s\\-‐‑]+');
      const tail = isSmall ? '(?:e?s)?' : '';
      const stem = isSmall && /[^su]s$/.test(body) ? body.replace(/s$/, 's?') : body + tail;
      forms.push({
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${stem}(?![\\p{L}\\p{N}])`, isSmall ? 'giu' : 'gu'),
        length: name.length,
        entity,
      });
    }
  }
  return forms.sort((a, b) => b.length - a.length || Number(a.entity.optional) - Number(b.entity.optional));
}

function findSpans(forms: readonly Form[], text: string): { start: number; end: number; entity: GoldEntity }[] {
  const taken = new Uint8Array(text.length);
  const spans: { start: number; end: number; entity: GoldEntity }[] = [];
  for (const { pattern, entity } of forms)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).some((mark) => mark === 1)) continue;
      taken.fill(1, start, end);
      spans.push({ start, end, entity });
    }
  return spans;
}
