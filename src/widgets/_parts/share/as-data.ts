/** A file as an address that holds all of it: "data:font/woff2;base64,…". */

export function blobAsData(blob: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(blob);
  });
}

/** The file at `address`. Throws when it cannot be fetched. */
export async function asData(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return blobAsData(await response.blob());
}
