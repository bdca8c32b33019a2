// SPDX-License-Identifier: Apache-2.0

/** Gives somebody a file that was made on this device. */
export function saveFile(name: string, content: string, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: a browser may still be asking where to put it.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
