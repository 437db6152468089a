/** "Ships to Italy, Spain and Morocco": what is said of one of these markets is said of all. */
import type { Candidate } from './candidates.ts';
import { listAround } from './respectively.ts';

/** The confidences of candidates, in which markets of one list that a firm sells to are as sure as the surest. */
export function joinMarkets(candidates: readonly Candidate[], confidences: readonly number[]): readonly number[] {
  const markets = candidates.flatMap((candidate, at) =>
    candidate.relation === 'sells_to' && candidate.target.from >= 0 ? [{ ...candidate, at }] : [],
  );
  const joined = [...confidences];
  for (const { scene, source, target, at } of markets) {
    const list = listAround(scene.passage, target.mention);
    for (const other of markets)
      if (other.scene === scene && other.source.entity === source.entity && list.includes(other.target.mention))
        joined[at] = Math.max(joined[at] as number, confidences[other.at] as number);
  }
  return joined;
}
