/**
 * The typefaces of the page, as a canvas and a saved picture need them; then, for who opens that without them, ones
 * about as wide that a Mac, Windows or Linux has: names were placed by their width.
 */
export const FONTS = {
  serif:
    "'Source Serif 4 Variable', 'Source Serif Pro', 'Iowan Old Style', Georgia, Gelasio, 'Noto Serif', 'DejaVu Serif', serif",
  sans: "'Inter Variable', 'Helvetica Neue', Arial, 'Noto Sans', 'Liberation Sans', sans-serif",
};
