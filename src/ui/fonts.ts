/** The typefaces of the page, as a canvas needs them. */
export const FONTS = {
  serif: "'Source Serif 4 Variable', 'Iowan Old Style', Georgia, serif",
  sans: "'Inter Variable', 'Helvetica Neue', Arial, sans-serif",
};
