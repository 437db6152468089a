import type { Block } from '../model.ts';
import type { BlockKind } from '../ontology.ts';
import { readDateline } from './dateline.ts';
import { END_MARK, SIGNATURE } from './endMark.ts';
import type { Line } from './lines.ts';

/** Lines → blocks in text order, none overlapping. Datelines and the marks that end a story get blocks of their own. */
export function toBlocks(lines: readonly Line[], kinds: readonly BlockKind[]): Block[] {
  const lastBody = kinds.lastIndexOf('body');
  let mayOpen = 2;
  return lines.flatMap((line, at): Block[] => {
    const kind = kinds[at] ?? 'body';
    if (kind !== 'body') return [{ kind, start: line.start, end: line.end }];
    const dateline = mayOpen-- > 0 ? readDateline(line.text) : null;
    if (dateline) mayOpen = 0;
    const tail = END_MARK.exec(line.text)?.[0] ?? (at === lastBody ? signatureOf(line.text) : null) ?? '';
    const start = line.start + (dateline?.length ?? 0);
    const end = line.end - tail.length;
    const blocks: Block[] = [
      { kind: 'dateline', start: line.start, end: start },
      { kind: 'body', ...trimSpan(line, start, end) },
      { kind: 'boilerplate', start: end, end: line.end },
    ];
    return blocks.filter((block) => block.start < block.end);
  });
}

function signatureOf(text: string): string | null {
  const match = SIGNATURE.exec(text);
  return match ? match[0].replace(/^[.!?]["'”’]?\s+/, '') : null;
}

function trimSpan(line: Line, start: number, end: number): { start: number; end: number } {
  const text = line.text.slice(start - line.start, end - line.start);
  return { start: start + text.length - text.trimStart().length, end: end - (text.length - text.trimEnd().length) };
}
