// Saving text as a file, through the browser's own download.

/** Lets the browser fetch the text before its address goes away. */
const ADDRESS_LIVES_MS = 10_000;

export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, ADDRESS_LIVES_MS);
}
