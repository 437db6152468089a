import { useEffect, useRef, useState } from 'react';

/** Long work of a form, one at a time. To cancel is a change of mind, and so is to close the form. */
export interface Work {
  readonly isBusy: boolean;
  /** Does the work; `signal` calls it off, and then nobody hears of its end. */
  readonly start: (work: (signal: AbortSignal) => Promise<void>, onFail: (fault: string) => void) => void;
  readonly cancel: () => void;
}

export function useWork(): Work {
  const [isBusy, setIsBusy] = useState(false);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);
  const cancel = () => {
    current.current?.abort();
    setIsBusy(false);
  };
  return {
    isBusy,
    start: async (work, onFail) => {
      const begun = new AbortController();
      const { signal } = begun;
      current.current = begun;
      setIsBusy(true);
      try {
        await work(signal);
      } catch (error) {
        if (!signal.aborted) onFail(error instanceof Error ? error.message : String(error));
      }
      if (!signal.aborted) setIsBusy(false);
    },
    cancel,
  };
}
