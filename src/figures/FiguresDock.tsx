/** What the articles count and measure, as charts. */
export function FiguresDock() {
  return <p>…</p>;
}
