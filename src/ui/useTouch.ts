import { readLength } from './lengths.ts';
import touch from './touch.module.css';
import { useMediaQuery } from './useMediaQuery.ts';

/** How many pixels a finger needs, where one may be expected; 0 elsewhere. Follows the window. */
export function useTouch(): number {
  const { fingers = 'not all' } = touch;
  return useMediaQuery(fingers) ? readLength('--touch') : 0;
}
