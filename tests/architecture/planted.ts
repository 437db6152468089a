/** A rule broken on purpose. */
export interface Planted {
  readonly why: string;
  readonly file: string;
  readonly code: string;
  readonly rule: string;
  /** Words of the message that name the right way. */
  readonly says: string;
}

export const RESTRICTED = 'lint/style/noRestrictedImports';

/** A module that imports `from`. */
export const use = (from: string) => `import { thing } from '${from}';\n\nexport const kept = thing;\n`;
