/** The place where arrow keys walk from entity to entity; null while there is no graph. */
export const findGraph = () => document.querySelector<HTMLElement>('[role="application"]');

/** The field of the search; null while it has not come. */
export const findSearch = () => document.querySelector<HTMLElement>('search [role="combobox"]');
