/** A file name any system takes: "Number of Little Giants" is "number-of-little-giants.csv". */
export function nameCsv(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `${words === '' ? 'figures' : words}.csv`;
}
