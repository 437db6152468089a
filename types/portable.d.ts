/**
 * What Node and every browser worker share beyond the language itself, for the check of `graph/` alone:
 * there neither Node's types nor the DOM's are loaded. Add a name only if both platforms have it.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array;
}

declare class URL {
  constructor(url: string, base?: string);
  readonly href: string;
  readonly hostname: string;
  readonly protocol: string;
  readonly pathname: string;
}

declare function structuredClone<T>(value: T): T;

/** A name in the signatures of libraries that walk a parsed page. The type alone: there is no `document` here. */
interface Document {
  readonly documentElement: unknown;
}
