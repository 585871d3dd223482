import { parseHTML } from 'linkedom';

/** An HTML file as a document, for the shell: never run, never fetched. */
export function parseHtml(html: string): Document {
  return parseHTML(html).document as unknown as Document;
}
