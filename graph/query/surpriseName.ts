/** The name under which an entity or a relation is noted as seen. */
export const nameSurprise = ({ kind, key }: { readonly kind: 'node' | 'edge'; readonly key: string }): string =>
  `${kind} ${key}`;
