/**
 * Asks the browser not to clear the library away when the disk gets full. Within a click, for Firefox may ask the
 * reader; what the answer is changes nothing else.
 */
export async function keepStorage(): Promise<boolean> {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist());
  } catch {
    return false;
  }
}
