/** An article's blocks as the reader lays them out. */
import type { Block, GraphArticle } from '../../graph/schema.ts';

type LaidOut =
  | {
      readonly kind: 'block';
      readonly block: Block;
      /** What the article sets before the first words of the paragraph: "Chongqing-". */
      readonly dateline: Block | null;
    }
  /** Navigation, notices and the like, folded away. */
  | { readonly kind: 'furniture'; readonly blocks: readonly Block[] };

export interface Layout {
  /** The headline when it says the title, to be shown in the title's place with its mentions. */
  readonly headline: Block | null;
  readonly rest: readonly LaidOut[];
}

/** Puts the headline first, joins neighbouring boilerplate and datelines with their paragraphs, and leaves out blocks of nothing but white space. */
export function layOut(article: GraphArticle): Layout {
  const textOf = ({ start, end }: Block) => article.text.slice(start, end).trim().replace(/\s+/g, ' ');
  const blocks = article.blocks.filter((block) => textOf(block) !== '');
  const title = article.title.trim().replace(/\s+/g, ' ');
  const headline = blocks.find((block) => block.kind === 'headline' && textOf(block) === title) ?? null;
  const rest: LaidOut[] = [];
  for (const block of blocks) {
    if (block === headline) continue;
    const last = rest.at(-1);
    if (block.kind === 'body' && last?.kind === 'block' && last.block.kind === 'dateline')
      rest[rest.length - 1] = { kind: 'block', block, dateline: last.block };
    else if (block.kind !== 'boilerplate') rest.push({ kind: 'block', block, dateline: null });
    else if (last?.kind === 'furniture') rest[rest.length - 1] = { kind: 'furniture', blocks: [...last.blocks, block] };
    else rest.push({ kind: 'furniture', blocks: [block] });
  }
  return { headline, rest };
}
