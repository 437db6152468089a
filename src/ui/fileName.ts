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

/** What somebody typed as a name, without what file systems refuse, with the right ending in place of any of `known`. */
export function cleanFileName(typed: string, ending: string, known: readonly string[] = [ending]): string {
  const name = typed
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .]+|[ .]+$/g, '');
  const typedEnding = known.find((one) => name.toLowerCase().endsWith(`.${one}`));
  const stem = (typedEnding ? name.slice(0, -typedEnding.length) : name).replace(/[ .]+$/, '');
  return `${stem === '' ? 'graph' : stem}.${ending}`;
}
