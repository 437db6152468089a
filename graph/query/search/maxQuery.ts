/** The most letters of a query, more than any name has; the time of a fuzzy search grows with what is typed. */
export const MAX_QUERY = 120;
