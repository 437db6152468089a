/** A link that an article may carry: http or https only, whatever a file says. Null for anything else. */
export function readWebAddress(url: string | null): { readonly href: string; readonly host: string } | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href, host } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? { href, host: host.replace(/^www\./, '') } : null;
}
