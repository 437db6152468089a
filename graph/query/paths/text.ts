/** A path as sentences, each with who says so: for the panel, and to copy as plain text or Markdown. */
import { RELATIONS } from '../../ontology.ts';
import type { Evidence, GraphEdge } from '../../schema.ts';
import { countOf } from '../../text/countOf.ts';
import { readDate } from '../dates.ts';
import { putSurestFirst, sayConfidence } from '../evidence/evidence.ts';
import { trimSpan } from '../evidence/passages.ts';
import { findSentence } from '../evidence/sentences.ts';
import { labelOf, type Statement, summarizeAttributes } from '../evidence/statements.ts';
import type { GraphIndex } from '../graphIndex.ts';
import type { Path } from './paths.ts';

/** Said where no article speaks. */
export const BACKGROUND_NOTE = 'Background geography: no article says this, Clew’s list of places does.';

/** An edge as a sentence that begins with the end one comes from: "Zhuhai", "is home to", "Yuxin Electronics". */
export function stateStep(index: GraphIndex, edge: GraphEdge, from: string): Statement {
  const isAlong = edge.source === from;
  const { label, inverse } = RELATIONS[edge.attributes.relation];
  return {
    source: labelOf(index, from),
    verb: isAlong ? label : inverse,
    target: labelOf(index, isAlong ? edge.target : edge.source),
  };
}

/** "2 steps, via Shenzhen": how long a path is and what it passes through. */
export function summarizePath(index: GraphIndex, { nodes, steps }: Path): { length: string; via: string } {
  const between = nodes.slice(1, -1).map((key) => labelOf(index, key));
  return { length: countOf(steps.length, 'step'), via: between.length > 0 ? `via ${between.join(', ')}` : 'directly' };
}

/** A path in plain text: a numbered sentence for each step, below each its quotes with article, publisher and date. */
export function writePathText(index: GraphIndex, path: Path): string {
  const lines = path.steps.flatMap(({ from, edges }, step) =>
    edges.flatMap((edge, which) => [
      `${which === 0 ? `${step + 1}.` : '  '} ${writeStatement(index, edge, from)}`,
      ...listCitations(index, edge).map(({ quote, title, where }) => `   “${quote}” (${title}${where})`),
      ...(edge.attributes.basis === 'gazetteer' ? [`   (${BACKGROUND_NOTE})`] : []),
    ]),
  );
  return `${writeTitle(index, path)}\n\n${lines.join('\n')}\n`;
}

/** A path in Markdown: numbered sentences with footnotes, one for each quote. */
export function writePathMarkdown(index: GraphIndex, path: Path): string {
  const notes: string[] = [];
  const cite = (note: string) => {
    const known = notes.indexOf(note);
    return `[^${known < 0 ? notes.push(note) : known + 1}]`;
  };
  const lines = path.steps.map(({ from, edges }, step) => {
    const sentences = edges.map((edge) => {
      const marks = listCitations(index, edge).map(({ quote, title, where, url }) => {
        const address = url === null ? '' : ` <${url}>`;
        return cite(`“${escapeMarkdown(quote)}” *${escapeMarkdown(title)}*${escapeMarkdown(where)}.${address}`);
      });
      const note = edge.attributes.basis === 'gazetteer' ? cite(BACKGROUND_NOTE) : '';
      return `${escapeMarkdown(writeStatement(index, edge, from))}${marks.join('')}${note}`;
    });
    return `${step + 1}. ${sentences.join(' ')}`;
  });
  const footnotes = notes.map((note, number) => `[^${number + 1}]: ${note}`);
  return `**${escapeMarkdown(writeTitle(index, path))}**\n\n${lines.join('\n')}\n\n${footnotes.join('\n')}\n`;
}

interface Citation {
  readonly quote: string;
  readonly title: string;
  /** ", City of Zhuhai, 21 September 2023; confidence 93 %": publisher and date as far as they are known, and any doubt. */
  readonly where: string;
  /** Null too where it is no address of the web. */
  readonly url: string | null;
}

/** Whole sentences, for out of the app nothing stands around them; each once, however often it vouches. */
function listCitations(index: GraphIndex, edge: GraphEdge): readonly Citation[] {
  const cited = new Set<string>();
  return putSurestFirst(edge.attributes.evidence).flatMap((evidence) => {
    const article = index.articles.get(evidence.article);
    if (!article) return [];
    const { start, end } = findSentence(article, trimSpan(article.text, evidence));
    const place = `${article.id} ${start}`;
    if (cited.has(place)) return [];
    cited.add(place);
    const quote = article.text.slice(start, end).replace(/\s+/g, ' ').trim();
    const url = article.url !== null && /^https?:\/\/[^\s<>]+$/.test(article.url) ? article.url : null;
    const where = [article.publisher, article.published ? readDate(article.published) : null]
      .flatMap((part) => (part ? [`, ${part}`] : []))
      .join('');
    return [{ quote, title: article.title, where: `${where}${sayDoubt(evidence)}`, url }];
  });
}

function sayDoubt(evidence: Evidence): string {
  const said = sayConfidence(evidence);
  return said === null ? '' : `; ${said.toLowerCase()}`;
}

function writeTitle(index: GraphIndex, { nodes, steps }: Path): string {
  const [from = '', to = ''] = [nodes.at(0), nodes.at(-1)];
  return `From ${labelOf(index, from)} to ${labelOf(index, to)} in ${countOf(steps.length, 'step')}`;
}

function writeStatement(index: GraphIndex, edge: GraphEdge, from: string): string {
  const { source, verb, target } = stateStep(index, edge, from);
  const details = summarizeAttributes(edge.attributes.attrs);
  return `${source} ${verb} ${target}${details === '' ? '' : ` (${details})`}.`;
}

/** Text from articles stays text: what Markdown would read as a sign is escaped. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~^$&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
