/** Names of files that are saved. */

/**
 * A file name any system takes: "Yuxin Electronics, 2 steps" is "yuxin-electronics-2-steps.gexf".
 * @param fallback where the title has neither letter nor number
 */
export function suggestFileName(title: string, ending: string, fallback = 'graph'): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${words === '' ? fallback : words}.${ending}`;
}

/** What somebody typed as a name, without what file systems refuse, with the right ending. */
export function cleanFileName(typed: string): string {
  const name = typed
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const stem = name.replace(/\.gexf$/i, '').replace(/[ .]+$/, '');
  return `${stem === '' ? 'graph' : stem}.gexf`;
}
