import type { Span } from './text/span.ts';

export type { Span };

export type Verdict = 'copy' | 'edited' | 'rewritten' | 'partial' | 'same-subject' | 'unrelated';
export type Lineage = 'taken' | 'version' | 'source' | 'undetermined' | 'none';
export type ChangeKind = 'quote' | 'number' | 'date' | 'name' | 'negation' | 'attribution' | 'hedge' | 'wording';

/** One ground for calling an article the original. `span` is into the article read, null where it is not in its text. */
export type Evidence = {
  readonly kind: 'credit' | 'date' | 'dateline' | 'canonical' | 'link' | 'outlet' | 'overlap';
  readonly says: string;
  readonly span: Span | null;
};

/** An agency, outlet or person that the page credits. */
export type Credit = {
  readonly name: string;
  /** null: from metadata or a link, not from the text. */
  readonly span: Span | null;
  readonly how: 'byline' | 'dateline' | 'body' | 'photo' | 'copyright' | 'metadata' | 'link';
};

/** One alteration. A side is null where nothing stands there (words put in, words taken out). */
export type Change = {
  readonly kind: ChangeKind;
  readonly article: Span | null;
  readonly source: Span | null;
  /** One sentence for the reader, where the kind alone does not tell ("the same name, spelt another way"). */
  readonly says?: string;
  /** The same name in another spelling, or the same number with fewer or more digits: no other fact. */
  readonly slight?: 'respelt' | 'rounded';
};

export type SourceSpan = Span & { readonly id: string };

export type Passage = {
  readonly kind: 'verbatim' | 'edited' | 'paraphrased' | 'added';
  readonly article: Span | null;
  readonly source: SourceSpan | null;
  readonly moved?: boolean;
  readonly changes: readonly Change[];
};

/** What a held article is named by. */
export type Named = {
  readonly id: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: string;
};

/** What names an article, and nothing else of it; what it does not state is left out. */
export const namedOf = (named: Named): Named => ({ id: named.id, ...particularsOf(named) });

/** The same without the id, which is the library's own. */
export const particularsOf = ({ title, outlet, url, published }: Omit<Named, 'id'>): Omit<Named, 'id'> => ({
  ...(title !== undefined && { title }),
  ...(outlet !== undefined && { outlet }),
  ...(url !== undefined && { url }),
  ...(published !== undefined && { published }),
});

export type Original = Named & { readonly evidence: readonly Evidence[] };

export type Related = Named & {
  /** Share of the article's words that it shares with this one, 0..1. */
  readonly derived: number;
  readonly relation: 'original' | 'version' | 'copy' | 'sibling' | 'subject';
};

/** The one value that the sidebar shows, the shell prints and the export saves. */
export type Report = {
  readonly version: 1;
  readonly id?: string;
  /** The canonical text, whenever the input was not plain text. */
  readonly text?: string;
  readonly article: {
    readonly url?: string;
    readonly title?: string;
    readonly outlet?: string;
    readonly author?: string;
    readonly published?: string;
    readonly words: number;
  };
  readonly verdict: Verdict;
  /** That the text is derived from another here, 0..1, calibrated. */
  readonly probability: number;
  /** Share of the article's words inside passages shared with the original and its versions, 0..1. */
  readonly derived: number;
  readonly lineage: Lineage;
  readonly original: Original | null;
  readonly related: readonly Related[];
  readonly credits: readonly Credit[];
  readonly passages: readonly Passage[];
  /** Passages of the original that this page leaves out. */
  readonly omitted: readonly SourceSpan[];
  /** What the engine could not do, in sentences, in the reader's language as `says` is. */
  readonly notes?: readonly string[];
  /** A source was found and is not named, since the reader asked for more certainty: how likely it is, and how much is shared. */
  readonly withheld?: { readonly probability: number; readonly derived: number };
  /** Nothing was found but what the reader called wrong of this page, or the page's own text. */
  readonly aside?: boolean;
  readonly ms: number;
};
