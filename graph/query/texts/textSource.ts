/** What a search of the articles' words needs of a graph: texts alone, so that a worker can be given them piece by piece. */
import type { BlockKind } from '../../ontology.ts';
import type { Block, GraphArticle, GraphFile } from '../../schema.ts';

export interface SourceText {
  /** The article's id. */
  readonly id: string;
  readonly text: string;
  /** The paragraphs that are searched. */
  readonly blocks: readonly Pick<Block, 'start' | 'end'>[];
}

/** Names before the first words and lines around an article are no sentences of it. */
const UNSEARCHED: ReadonlySet<BlockKind> = new Set(['byline', 'dateline', 'boilerplate']);

/** So few letters that reading them is a matter of milliseconds; a longer article stands alone. */
const SLICE = 100_000;

/** The texts of a file in slices, so that whoever reads them can let others work between two of them. */
export function* sliceTexts({ attributes: { articles } }: GraphFile): Generator<readonly SourceText[]> {
  let slice: SourceText[] = [];
  let length = 0;
  for (const article of articles) {
    if (length > 0 && length + article.text.length > SLICE) {
      yield slice;
      slice = [];
      length = 0;
    }
    slice.push(takeText(article));
    length += article.text.length;
  }
  if (slice.length > 0) yield slice;
}

/** An article's title is found among the names; its words are not found twice. */
function takeText({ id, title, text, blocks }: GraphArticle): SourceText {
  const isTitle = ({ kind, start, end }: Block) => kind === 'headline' && tidy(text.slice(start, end)) === tidy(title);
  const searched = blocks.filter((block) => !UNSEARCHED.has(block.kind) && !isTitle(block));
  return { id, text, blocks: searched.map(({ start, end }) => ({ start, end })) };
}

const tidy = (text: string) => text.trim().replace(/\s+/g, ' ');
