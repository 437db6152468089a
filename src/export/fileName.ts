/** A file name any system takes, ending in `.gexf`: "Yuxin Electronics, 2 steps" is "yuxin-electronics-2-steps.gexf". */
export function suggestFileName(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${words === '' ? 'graph' : words}.gexf`;
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
