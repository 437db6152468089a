/** The visible graph as tables. */
export function TableDock() {
  return <p>…</p>;
}
