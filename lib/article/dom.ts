/**
 * Read-only access to a page that does not mean us well. A form gives its controls' names precedence over its own
 * properties (`<input name="firstChild">`), and `document` does the same for images and forms: reading through the
 * prototype goes past both.
 */

/** A property as the node's own class defines it, whatever the page has named its form controls. */
export function property(node: Node, key: string): unknown {
  return Reflect.get(Object.getPrototypeOf(node) as object, key, node);
}

/** Calls a method as the node's own class defines it. */
export const method = (node: Node, key: string, ...args: unknown[]): unknown =>
  (property(node, key) as (...args: unknown[]) => unknown).apply(node, args);

/** The element's tag in lower case. */
export function tagOf(element: Element): string {
  const name: unknown = element.localName;
  return (typeof name === 'string' ? name : (property(element, 'localName') as string)).toLowerCase();
}

/** An attribute's value, '' where there is none. */
export function attribute(element: Element, name: string): string {
  const value =
    typeof element.getAttribute === 'function' ? element.getAttribute(name) : method(element, 'getAttribute', name);
  return (value as string | null) ?? '';
}

/** Whether an attribute is there, be it empty. */
export const hasAttribute = (element: Element, name: string): boolean =>
  typeof element.hasAttribute === 'function'
    ? element.hasAttribute(name)
    : (method(element, 'hasAttribute', name) as boolean);

/** Whether an element has any attribute; a form always counts as having some. */
export const hasAttributes = (element: Element, tag: string): boolean => tag === 'form' || element.hasAttributes();

/** First child; `tag` is the node's tag where known, so that only forms pay for the safe way. */
export const firstChild = (node: Node, tag: string): Node | null =>
  tag === 'form' ? (property(node, 'firstChild') as Node | null) : node.firstChild;

/** Next sibling, read as `firstChild` is. */
export const nextSibling = (node: Node, tag: string): Node | null =>
  tag === 'form' ? (property(node, 'nextSibling') as Node | null) : node.nextSibling;

/** Every element below a node that fits the selector, in document order; none where the selector is not understood. */
export function all(root: Document | Element, selector: string): Element[] {
  return [...(method(root, 'querySelectorAll', selector) as Iterable<Element>)];
}

/** The first element below a node that fits the selector. */
export const one = (root: Document | Element, selector: string): Element | null =>
  method(root, 'querySelector', selector) as Element | null;

/** All text below a node. */
export const textOf = (node: Node): string => (property(node, 'textContent') as string | null) ?? '';
