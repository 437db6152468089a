import type { AddressBar } from '../../../src/state/url.ts';

/** A history as a browser keeps it. */
export function createBar(
  start = '',
): AddressBar & { entries: string[]; back: () => void; visit: (hash: string) => void } {
  const entries = [start];
  let at = 0;
  let callback: (isWalk: boolean) => void = () => {};
  return {
    entries,
    read: () => entries[at] ?? '',
    readPicked: () => [],
    push: (hash) => {
      entries.splice(at + 1, entries.length, hash);
      at += 1;
    },
    replace: (hash) => {
      entries[at] = hash;
    },
    listen: (listener) => {
      callback = listener;
      return () => {
        callback = () => {};
      };
    },
    back: () => {
      at -= 1;
      callback(true);
    },
    visit: (hash) => {
      entries.splice(at + 1, entries.length, hash);
      at += 1;
      callback(false);
    },
  };
}
