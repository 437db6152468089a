import { isSingle, nameKeys } from './nameKeys.ts';
import { useStore } from './useStore.ts';

/** Says which keys start something, as printed on them; null for single ones where these are switched off. */
export function useKeyNames(): (keys: string | undefined) => string | null {
  const hasSingleKeys = useStore(({ shell }) => shell.hasSingleKeys);
  return (keys) => (keys === undefined || (isSingle(keys) && !hasSingleKeys) ? null : nameKeys(keys).join(' '));
}
