import type { Page } from '@playwright/test';
import { insideOf } from '../../scripts/browser/chromium.ts';
import type { Inside } from '../../scripts/browser/driven.ts';

/** As far as these calls of the DevTools protocol are read here. */
type Node = {
  readonly localName?: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
};

const find = (node: Node, name: string): Node | undefined =>
  node.localName === name
    ? node
    : (node.children ?? []).map((child) => find(child, name)).find((found) => found !== undefined);

/** Stands at the head of the page, open, with the same parts: the extension's own rules reach it as they do the label. */
function copyInto(this: ShadowRoot): void {
  document.querySelector('[data-copy]')?.remove();
  const host = document.createElement('wirecopy-label');
  host.dataset.copy = '';
  host.style.setProperty('position', 'fixed', 'important');
  host.style.setProperty('inset', '0 auto auto 0', 'important');
  const copy = host.attachShadow({ mode: 'open' });
  for (const child of this.childNodes) copy.append(child.cloneNode(true));
  document.body.prepend(host);
}

/**
 * A copy of the label on a page that a checker can look into: the label's own root is closed, and only the debugger of
 * Chromium opens it.
 */
export async function labelCopy(page: Page): Promise<Inside> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const [shadow] = find(root as Node, 'wirecopy-label')?.shadowRoots ?? [];
  if (!shadow) throw new Error('there is no label on the page');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId as string,
    functionDeclaration: String(copyInto),
  });
  await session.detach();
  return insideOf(page);
}

async function accessibilityOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes.flatMap(({ ignored, role, name, properties = [] }) =>
    ignored || !name?.value
      ? []
      : [
          {
            words: `${role?.value as string}: ${name.value as string}`,
            focused: properties.some((property) => property.name === 'focused' && property.value.value === true),
          },
        ],
  );
}

/** What a screen reader is told of a page: role and name of each thing that has one, in closed roots too. */
export const spoken = async (page: Page): Promise<string[]> => (await accessibilityOf(page)).map(({ words }) => words);

/** The same of what has the focus; undefined where nothing has. */
export const focused = async (page: Page): Promise<string | undefined> =>
  (await accessibilityOf(page)).findLast((one) => one.focused)?.words;
