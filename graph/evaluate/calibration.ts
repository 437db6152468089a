/** Whether a relation's confidence means what it says: the share of right ones among those of like confidence. */
import type { GraphEdge } from '../schema.ts';
import type { Share } from './checkEvidence.ts';

/** The least confidence of each band, the surest first. */
export const BANDS = [0.9, 0.75, 0.6, 0] as const;

/** One share a band: right ones among relations that a sentence states; those read off names are left out. */
export type Calibration = readonly Share[];

export function calibrate(right: readonly GraphEdge[], wrong: readonly GraphEdge[]): Calibration {
  const [part, all] = [countByBand(right), countByBand([...right, ...wrong])];
  return BANDS.map((_, band) => ({ part: part[band] ?? 0, whole: all[band] ?? 0 }));
}

export function addCalibrations(parts: readonly Calibration[]): Calibration {
  return BANDS.map((_, band) => ({
    part: parts.reduce((sum, shares) => sum + (shares[band]?.part ?? 0), 0),
    whole: parts.reduce((sum, shares) => sum + (shares[band]?.whole ?? 0), 0),
  }));
}

function countByBand(edges: readonly GraphEdge[]): number[] {
  const counts = BANDS.map(() => 0);
  for (const { attributes } of edges) {
    const known = attributes.evidence.flatMap(({ confidence }) => (confidence === undefined ? [] : [confidence]));
    if (attributes.basis !== 'text' || known.length === 0) continue;
    const band = BANDS.findIndex((least) => Math.max(...known) >= least);
    counts[band] = (counts[band] ?? 0) + 1;
  }
  return counts;
}
