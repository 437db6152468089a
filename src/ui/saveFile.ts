/** Hands a text, or what else a file holds, to the browser as a download; it never leaves the machine. */
export function saveFile(name: string, content: string | Blob, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; a minute is ample for the largest graph.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
