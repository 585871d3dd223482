/** What is changed so. */
type Name = 'judgements' | 'looks' | 'registration' | 'settings' | `tab ${number}`;

/** Held by all who change what is kept in the browser's storage, and alone by whoever deletes it. */
const KEPT = 'wirecopy:kept';

/**
 * Works that read, decide and write, one after another: two at once would each write what the other had not seen. Of
 * one name only one is at work in the whole extension, in whichever page or background (Web Locks API); where that page
 * or the background dies, the next one begins. None of them is under way while everything is deleted (`alone`); a work may
 * not wait for another one of these, or the deletion that waits for the first would stand between them.
 */
export function inTurn<T>(name: Name, work: () => Promise<T>): Promise<T> {
  const named = () => navigator.locks.request(`wirecopy:${name}`, work);
  return navigator.locks.request(KEPT, { mode: 'shared' }, named) as Promise<T>;
}

/** Works once all of those are through, and before any other begins. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(KEPT, work) as Promise<T>;
}
