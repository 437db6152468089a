/**
 * A sentence with its mentions marked ("[Acme|company] was founded by [Jane Roe|person].") and the edges it gives: of a
 * frame "Acme → Jane Roe", of a rule, which may give several relations, "Acme founded_by Jane Roe".
 */
export interface Example {
  readonly text: string;
  readonly edges: readonly string[];
}

/** By the id of the frame or rule. */
export type Examples = Readonly<Record<string, readonly Example[]>>;

export function gives(text: string, ...edges: readonly string[]): Example {
  return { text, edges };
}

/** A sentence that only seems to say it: denied, planned, refused, supposed, or of something else. */
export function givesNone(text: string): Example {
  return { text, edges: [] };
}
