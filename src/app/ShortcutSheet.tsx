/** Every command that has a key. */
export function ShortcutSheet() {
  return <p>…</p>;
}
