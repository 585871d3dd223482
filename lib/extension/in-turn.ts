/** What is changed so. */
type Name = 'judgements' | 'registration' | 'settings' | `tab ${number}`;

/**
 * Works that read, decide and write, one after another: two at once would each write what the other had not seen. Of
 * one name only one is at work in the whole extension, in whichever page or background (Web Locks API); where that page
 * or the background dies, the next one begins.
 */
export function inTurn<T>(name: Name, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(`wirecopy:${name}`, work) as Promise<T>;
}
