/** How two entities hang together: the question, and its answers as cited sentences. */
export function PathPanel() {
  return <p>…</p>;
}
