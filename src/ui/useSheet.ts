import { useEffect } from 'react';
import type { SheetStop } from '../state/shell.ts';
import { PHONE, useMediaQuery } from './useMediaQuery.ts';
import { useActions, useStore } from './useStore.ts';

/** How far a panel that is a sheet on a phone is drawn up there; a sheet that has just come is never folded. */
export function useSheet(): { readonly stop: SheetStop; readonly isFolded: boolean } {
  const stop = useStore((state) => state.shell.sheet);
  const isPhone = useMediaQuery(PHONE);
  const actions = useActions();
  useEffect(() => {
    actions.setSheet('half');
  }, [actions]);
  return { stop, isFolded: isPhone && stop === 'folded' };
}
