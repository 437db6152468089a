/** What stands around the graph. */
import type { StoreApi } from 'zustand/vanilla';
import type { SheetStop } from '../shell.ts';
import type { ClewState } from '../store.ts';

export interface ShellActions {
  readonly setSheet: (stop: SheetStop) => void;
  readonly setWelcoming: (isWelcoming: boolean) => void;
  readonly setSingleKeys: (hasSingleKeys: boolean) => void;
  readonly setSeed: (seed: string) => void;
  readonly dismissNotice: () => void;
}

export function createShellActions(store: StoreApi<ClewState>): ShellActions {
  const change = (part: Partial<ClewState['shell']>) =>
    store.setState(({ shell }) => ({ shell: { ...shell, ...part } }));
  return {
    setSheet: (sheet) => change({ sheet }),
    setWelcoming: (isWelcoming) => change({ isWelcoming }),
    setSingleKeys: (hasSingleKeys) => change({ hasSingleKeys }),
    setSeed: (seed) => change({ seed }),
    dismissNotice: () => store.setState({ notice: null }),
  };
}
