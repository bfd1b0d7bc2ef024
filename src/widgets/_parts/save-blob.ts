/** Puts a file into the reader's downloads. */

/** How long the browser may take to begin: long enough, and no file stays in memory for ever. */
const KEEP = 60_000;

export function saveBlob(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEEP);
}
