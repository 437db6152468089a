import { useEffect, useState } from 'react';
import { type EntityNames, prepareNames } from '../../graph/query/paths/ends.ts';
import type { GraphFile } from '../../graph/schema.ts';
import { runSliced } from '../ui/runSliced.ts';

/** The names to look for ends in, read once somebody wants them; null until they are. */
export function useEntityNames(file: GraphFile, isWanted: boolean): EntityNames | null {
  const [names, setNames] = useState<EntityNames | null>(null);
  useEffect(() => (isWanted ? runSliced(prepareNames(file), setNames) : undefined), [file, isWanted]);
  return names;
}
