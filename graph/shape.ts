/**
 * What parsed JSON must look like, as checks that copy nothing: of a sound file they only say that it is, so that a large
 * one costs a start little. `Shaped<typeof check>` is the type of what passes.
 */

/** What is wrong, and the way from the value that was asked about to the faulty part of it. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly problem: string;
}

/** The fault found first, or null. */
export interface Check<T> {
  (value: unknown): Fault | null;
  /** Never there: it carries the type. */
  readonly shaped?: T;
}

export type Shaped<C> = C extends Check<infer T> ? T : never;

type Optional<S> = { [K in keyof S]: undefined extends Shaped<S[K]> ? K : never }[keyof S];
type Shapes<S> = { [K in Exclude<keyof S, Optional<S>>]: Shaped<S[K]> } & { [K in Optional<S>]?: Shaped<S[K]> };
type Flat<T> = { [K in keyof T]: T[K] };

type Scalar = string | number | boolean | null;

const fault = (problem: string): Fault => ({ path: [], problem });
const within = (part: string | number, { path, problem }: Fault): Fault => ({ path: [part, ...path], problem });
const unlike = (what: string, value: unknown) => fault(`Invalid input: expected ${what}, received ${nameType(value)}`);

function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : typeof value;
}

export const text: Check<string> = (value) => (typeof value === 'string' ? null : unlike('string', value));

export const number: Check<number> = (value) => (Number.isFinite(value) ? null : unlike('number', value));

/** A place in a text: whole, and not below 0. */
export const offset: Check<number> = (value) => {
  if (!Number.isInteger(value)) return unlike(Number.isFinite(value) ? 'int' : 'number', value);
  return (value as number) >= 0 ? null : fault('Too small: expected number to be >=0');
};

export const scalar: Check<Scalar> = (value) =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
    ? null
    : fault('Invalid input');

/** Exactly this value. */
export const exactly =
  <const T extends Scalar>(only: T): Check<T> =>
  (value) =>
    value === only ? null : fault(`Invalid input: expected ${JSON.stringify(only)}`);

export function oneOf<const T extends string>(options: readonly T[]): Check<T> {
  const known: ReadonlySet<unknown> = new Set(options);
  return (value) =>
    known.has(value)
      ? null
      : fault(`Invalid option: expected one of ${options.map((option) => JSON.stringify(option)).join('|')}`);
}

export const nullable =
  <T>(check: Check<T>): Check<T | null> =>
  (value) =>
    value === null ? null : check(value);

export const optional =
  <T>(check: Check<T>): Check<T | undefined> =>
  (value) =>
    value === undefined ? null : check(value);

/** @param least how many there must be */
export const list =
  <T>(check: Check<T>, least = 0): Check<T[]> =>
  (value) => {
    if (!Array.isArray(value)) return unlike('array', value);
    for (let at = 0; at < value.length; at += 1) {
      const found = check(value[at]);
      if (found) return within(at, found);
    }
    return value.length < least ? fault(`Too small: expected array to have >=${least} items`) : null;
  };

/** Values by whatever names. */
export const record =
  <T>(check: Check<T>): Check<Record<string, T>> =>
  (value) => {
    if (!isObject(value)) return unlike('record', value);
    for (const name of Object.keys(value)) {
      const found = check(value[name]);
      if (found) return within(name, found);
    }
    return null;
  };

/** What else the object holds is left as it is. */
export function object<S extends Readonly<Record<string, Check<unknown>>>>(shape: S): Check<Flat<Shapes<S>>> {
  const checks = Object.entries(shape);
  return (value) => {
    if (!isObject(value)) return unlike('object', value);
    for (const [name, check] of checks) {
      const found = check(value[name]);
      if (found) return within(name, found);
    }
    return null;
  };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
