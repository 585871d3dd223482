import { method } from '../../article/dom.ts';
import { PART } from '../../view/label-parts.ts';
import { plainly } from '../../words/say.ts';

/** `open` answers whether the sidebar could be opened from the page: Firefox allows it to the toolbar alone. */
export type LabelEvents = { readonly open: () => Promise<boolean>; readonly siteOff: () => void };

/** `::part()` rules come from outside and win over anything in here but `!important`; an empty value takes it back. */
const visible = (element: HTMLElement, is: boolean): void =>
  element.style.setProperty('display', is ? '' : 'none', 'important');

/** The label's element and its words. */
export type LabelView = { readonly host: HTMLElement; say(words: string): void };

/**
 * The label as an element in a closed shadow root. Its look is in `public/reader.css` by `::part()`, so that no page's
 * content security policy can take it away. Buttons come first and have one size whatever the words are, and the words
 * take no pointer: a page that probes which element lies at a point learns nothing of their length. The words are inert:
 * `window.find` looks into closed shadow roots, but not there. Assistive technology gets them as the bar's name.
 */
export function labelView(document: Document, events: LabelEvents): LabelView {
  const create = (name: string) => method(document, 'createElement', name) as HTMLElement;
  const host = create('wirecopy-label');
  const root = host.attachShadow({ mode: 'closed' });
  const make = (name: string, part: string, parent: ParentNode): HTMLElement => {
    const element = create(name);
    element.setAttribute('part', part);
    parent.append(element);
    return element;
  };
  const button = (part: string, text: string, parent: ParentNode, act: () => void, name = text) => {
    const element = make('button', part, parent);
    element.ariaLabel = name;
    element.textContent = text;
    // A page can click on the host, never on what is inside; synthetic clicks are nobody's wish.
    element.addEventListener('click', (event) => event.isTrusted && act());
    return element;
  };

  const named = plainly('label_label');
  const bar = make('div', 'bar', root);
  bar.role = 'note';
  const opens = () => events.open().then((opened) => opened || say(plainly('label_toolbar')));
  button('open', 'W', bar, opens, plainly('label_open'));
  const asks = () => {
    visible(bar, false);
    visible(asking, true);
    siteOff.focus({ preventScroll: true });
  };
  button('dismiss', '×', bar, asks, plainly('label_dismiss'));
  // Only what is said runs from right to left: the buttons stay where their place tells nothing of its length.
  const text = make('span', 'text', bar);
  text.inert = true;
  text.dir = 'auto';

  const asking = make('div', 'bar', root);
  asking.role = 'group';
  asking.dir = 'auto';
  asking.ariaLabel = named;
  visible(asking, false);
  make('span', 'words', asking).textContent = plainly('label_hidden');
  const hide = () => visible(asking, false);
  const siteOff = button('choice', plainly('label_siteOff'), asking, () => {
    hide();
    events.siteOff();
  });
  button('choice', plainly('label_done'), asking, hide);

  function say(words: string): void {
    bar.ariaLabel = `${named}: ${words.replaceAll(PART, '')}`;
    text.textContent = '';
    // Which of them makes room for which is for the style sheet to say, by their numbers.
    words.split(PART).forEach((part, at) => {
      make('span', `said-${at}`, text).textContent = part;
    });
  }

  return { host, say };
}
