/** Labels one below the other, each as near to its own height as the others allow. */
export interface Placed<Item> {
  readonly item: Item;
  /** Where it points to and where it stands, in pixels from the top. */
  readonly wanted: number;
  readonly top: number;
}

/** Pushes labels `gap` pixels apart and keeps them between 0 and `height` as far as they fit. */
export function placeLabels<Item>(
  labels: readonly { readonly item: Item; readonly wanted: number }[],
  gap: number,
  height: number,
): readonly Placed<Item>[] {
  const sorted = labels.toSorted((a, b) => a.wanted - b.wanted);
  const tops: number[] = [];
  for (const { wanted } of sorted) tops.push(Math.max(wanted, (tops.at(-1) ?? Number.NEGATIVE_INFINITY) + gap, 0));
  // What has been pushed out below goes up again, and pushes others before it.
  let floor = height;
  for (let at = tops.length - 1; at >= 0; at -= 1) {
    tops[at] = Math.max(Math.min(tops[at] ?? 0, floor), 0);
    floor = (tops[at] ?? 0) - gap;
  }
  return sorted.map(({ item, wanted }, at) => ({ item, wanted, top: tops[at] ?? wanted }));
}
