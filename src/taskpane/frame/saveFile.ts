// Saves a text as a file where the browser keeps its downloads.

/** Offers a UTF-8 text under a name. Where a host saves no files, nothing happens: a receipt can go onto a sheet instead. */
export function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has to begin before its address goes.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
