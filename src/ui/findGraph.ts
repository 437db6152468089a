/** The place where arrow keys walk from entity to entity; null while there is no graph. */
export const findGraph = () => document.querySelector<HTMLElement>('[role="application"]');
