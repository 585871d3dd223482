/** The Navigation API, which TypeScript's DOM library does not have everywhere yet. */
type WithNavigation = { readonly navigation?: EventTarget };

const withoutHash = (url: string): string => url.replace(/#.*$/, '');

/**
 * Calls back whenever a single-page navigation has changed the document's address (its hash aside), without any
 * permission: by the Navigation API, by `popstate`, and, where a page's `pushState` cannot be heard from a content
 * script, by the title or canonical link that such a page changes along with it.
 */
export function watchAddress(window: Window, changed: (url: string) => void, signal: AbortSignal): void {
  let last = withoutHash(window.location.href);
  const look = () => {
    const now = withoutHash(window.location.href);
    if (now === last) return;
    last = now;
    changed(window.location.href);
  };
  const options = { signal, passive: true };
  (window as WithNavigation).navigation?.addEventListener('currententrychange', look, options);
  window.addEventListener('popstate', look, options);
  // A click that a page's router answers changes the address within the same task or soon after it.
  window.addEventListener('click', () => setTimeout(look, 0), options);
  const observer = new MutationObserver(look);
  const { head } = window.document;
  if (head) observer.observe(head, { childList: true, subtree: true, characterData: true, attributes: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
