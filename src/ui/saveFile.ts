/** Hands a text to the browser as a download; it never leaves the machine. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after this turn; a minute is ample for the largest graph.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
