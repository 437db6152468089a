/** What articles call the places around a region, and those in it. */
export interface Setting {
  readonly around: readonly string[];
  readonly within: readonly string[];
}

/** The settings of regions, from what is said to be part of what. */
export function readSettings<Id>(
  partOf: Iterable<{ readonly source: Id; readonly target: Id }>,
  nameOf: (region: Id) => string | undefined,
): ReadonlyMap<Id, Setting> {
  const settings = new Map<Id, { around: string[]; within: string[] }>();
  const settingOf = (region: Id) => {
    const setting = settings.get(region) ?? { around: [], within: [] };
    settings.set(region, setting);
    return setting;
  };
  for (const { source, target } of partOf) {
    const [inner, outer] = [nameOf(source), nameOf(target)];
    if (inner === undefined || outer === undefined) continue;
    settingOf(source).around.push(outer);
    settingOf(target).within.push(inner);
  }
  return settings;
}
