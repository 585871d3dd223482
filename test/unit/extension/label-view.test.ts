import { Window } from 'happy-dom';
import { expect, test } from 'vitest';
import { labelView } from '../../../lib/extension/page/label-view.ts';

const page = () => new Window().document as unknown as Document;
const events = { open: async () => true, siteOff: () => undefined };

test('the page can find the label’s element, and nothing that it says', () => {
  const document = page();
  const view = labelView(document, events);
  view.say('From Northern Wire, 3 hours earlier · 82 % · 4 altered');
  document.documentElement.append(view.host);
  const found = document.querySelector('wirecopy-label');
  expect(found).not.toBeNull();
  expect(found?.shadowRoot).toBeNull();
  expect(found?.outerHTML).not.toContain('Northern');
  expect(document.documentElement.textContent).not.toContain('Northern');
});

test('whatever it says, its element is the same', () => {
  const [one, other] = [labelView(page(), events), labelView(page(), events)];
  one.say('From Northern Wire, 3 hours earlier · 82 % · 4 altered');
  other.say('No source found in your library');
  expect(one.host.outerHTML).toBe(other.host.outerHTML);
});
