// SPDX-License-Identifier: Apache-2.0

/** A file of the app itself, such as its letters: from this origin alone, mostly kept on this device. */
export async function ownFile(address: URL): Promise<Uint8Array> {
  if (address.origin !== location.origin) throw new Error("Not a file of ours.");
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("A file of ours could not be had.");
  return new Uint8Array(await answer.arrayBuffer());
}
