import { readLength } from './lengths.ts';
import { useMediaQuery } from './useMediaQuery.ts';

/** Where a finger may be expected, as in tokens.css. */
const FINGERS = '(pointer: coarse), (max-width: 700px)';

/** How many pixels a finger needs, where one may be expected; 0 elsewhere. Follows the window. */
export function useTouch(): number {
  return useMediaQuery(FINGERS) ? readLength('--touch') : 0;
}
