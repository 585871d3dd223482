import { bad, good, type Outcome } from '../../corpus/import/outcome.ts';
import { said } from '../../words/said.ts';

/**
 * Whether a document declares entities of its own: no feed needs them, and a few lines of them unfold into gigabytes
 * ("billion laughs", CVE-2003-1564). They stand before the first element; the words may well stand in an article.
 */
function declaresEntities(text: string): boolean {
  const entity = text.search(/<!ENTITY\b/i);
  if (entity < 0) return false;
  const root = text
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, (skipped) => ' '.repeat(skipped.length))
    .search(/<[a-z_]/i);
  return root < 0 || entity < root;
}

/** Passes an XML document on unless it could be an attack on whoever reads it. */
export function safeXml(text: string): Outcome<string> {
  return declaresEntities(text) ? bad(said('sources_failed_entities')) : good(text);
}
