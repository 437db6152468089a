/** How each property of an object is made. */
export type Makers<Made extends object> = { readonly [Key in keyof Made]: () => Made[Key] };

/** An object whose properties are made when they are first asked for, and then kept. */
export function makeWhenAsked<Made extends object>(makers: Makers<Made>): Made {
  const made = {} as Made;
  for (const key of Object.keys(makers) as (keyof Made)[]) {
    Object.defineProperty(made, key, {
      configurable: true,
      enumerable: true,
      get: () => {
        const value = makers[key]();
        Object.defineProperty(made, key, { value });
        return value;
      },
    });
  }
  return made;
}
