import type { Lineage, Report } from '../report.ts';
import { percent } from '../words/figures.ts';
import type { Key } from '../words/keys.ts';
import { say } from '../words/say.ts';

type Named = {
  readonly title: Key;
  /** Over the grounds for naming it. */
  readonly grounds: Key;
  /** The same where the name does not stand right above them. */
  readonly called: Key;
  /** Before its words, where they stand by this page's. */
  readonly side: Key;
  readonly words: Key;
  /** Over it whole, from start to end. */
  readonly whole: Key;
};

const ORIGINAL: Named = {
  title: 'view_original',
  grounds: 'sidebar_evidence',
  called: 'compare_evidence',
  side: 'sidebar_before',
  words: 'view_textBefore',
  whole: 'sidebar_outline',
};

/** Only what was taken from is an original; neither an outlet's other version is one, nor a text that may itself have taken. */
const OTHERS: Readonly<Partial<Record<Lineage, Named>>> = {
  version: {
    title: 'view_otherVersion',
    grounds: 'sidebar_evidenceVersion',
    called: 'sidebar_evidenceVersion',
    side: 'view_otherVersion',
    words: 'view_textBeforeVersion',
    whole: 'sidebar_outlineVersion',
  },
  undetermined: {
    title: 'view_otherText',
    grounds: 'sidebar_evidenceOther',
    called: 'sidebar_evidenceOther',
    side: 'view_otherText',
    words: 'view_textBeforeOther',
    whole: 'sidebar_outlineOther',
  },
};

/** What the text that a report names is called, by who took from whom. */
export const otherText = (lineage: Lineage): Named => OTHERS[lineage] ?? ORIGINAL;

/** How likely it is that the text was taken; null where the verdict is that it was not, or that this is not known. */
export const likelyWords = ({ lineage, probability }: Report): string | null =>
  lineage === 'version' || lineage === 'undetermined' ? null : say('view_likely', percent(probability));
