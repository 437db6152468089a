/** What is told of a name between commas, beside the main line of its sentence: "Acme, which Globex owns, makes pumps", "Acme, a unit of Globex, makes pumps". */
import type { Token } from '../../model.ts';
import type { End, Scene } from './scene.ts';

/** Whether the source stands in what is told of a rival, and the target in the main line: Globex makes no pumps. */
export function isAside({ passage, ends }: Scene, source: End, target: End): boolean {
  const { tokens } = passage.sentence;
  if (source.from < 0 || target.from < 0) return false;
  const rival = ends.findLast(
    ({ type, to }) =>
      type === source.type &&
      to < source.from &&
      tokens[to]?.norm === ',' &&
      /^(?:which|who|whose|an?)$/.test(tokens[to + 1]?.norm ?? ''),
  );
  if (!rival || rival.entity === source.entity || rival.entity === target.entity) return false;
  const close = tokens.findIndex(({ norm }, at) => at > rival.to && norm === ',' && goesOn(tokens[at + 1]));
  // "Like Acme, a rival, Globex owns Initech": the aside is over.
  if (/^an?$/.test(tokens[rival.to + 1]?.norm ?? '') && tokens[source.from - 1]?.norm === ',') return false;
  return source.to <= close && (target.from > close || target.to <= rival.from);
}

/** A verb that goes on with the sentence; "based in" and "making" tell more of what stands before them. */
const goesOn = (word: Token | undefined): boolean =>
  word?.pos === 'AUX' || (word?.pos === 'VERB' && !/(?:ed|en|ing)$/.test(word.norm));
