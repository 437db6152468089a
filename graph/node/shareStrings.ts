/** Longer strings are texts, which hardly ever come twice. */
const SHORT = 100;

export type Share = <Value extends object>(value: Value) => Value;

/**
 * Gives equal strings one place in memory: what comes out of a worker or a file has each type, id and name once for
 * every time it is used, which is most of what thousands of results take.
 * @returns a function that does so, in place, for all values it is called with
 */
export function makeSharing(): Share {
  const known = new Map<string, string>();
  const share = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (value.length > SHORT) return value;
      const same = known.get(value);
      if (same === undefined) known.set(value, value);
      return same ?? value;
    }
    if (typeof value !== 'object' || value === null) return value;
    const fields = value as Record<string, unknown>;
    for (const name of Object.keys(fields)) fields[name] = share(fields[name]);
    return value;
  };
  return (value) => share(value) as typeof value;
}
