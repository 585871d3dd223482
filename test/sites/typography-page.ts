import { story } from '../fixtures/stories.ts';
import { escapeHtml } from './html.ts';
import { newspaperPage } from './newspaper.ts';

const SHY = '\u00ad';
const NBSP = '\u00a0';

/** Long words broken by soft hyphens, numbers held to their nouns, ligatures set, an emoji and its joiner in front. */
const set = (text: string, index: number): string =>
  `${index % 3 === 0 ? '👩‍👩‍👧‍👦🌊 ' : ''}${text
    .replace(/\b([A-Za-z]{5})([A-Za-z]{5,})\b/g, `$1${SHY}$2`)
    .replace(/(\d) (?=[a-z])/g, `$1${NBSP}`)
    .replaceAll('ffi', 'ﬃ')
    .replaceAll('fi', 'ﬁ')
    .replaceAll('fl', 'ﬂ')}`;

/** The wire story of the dam with three alterations, set by a typographer who left nothing out. */
export function typographyPage(origin: string): string {
  const text = story('dam/wire')
    .text.replace('At least 23,000 people', 'At least 43,000 people')
    .replace('Brenn on Thursday', 'Brenn on Tuesday')
    .replace('ended with all but two of the clerks in custody', 'ended with the release of all but two of the clerks');
  const paragraphs = text.split('\n\n').map((part, index) => `<p>${escapeHtml(set(part, index))}</p>`);
  const hebrew =
    '<p dir="rtl">שלושה מהנדסים זרים הגיעו אל הסכר בלילה, ואיש מתושבי העמק לא ידע לומר מי הזמין אותם ומי ישלם את שכרם בסוף החודש.</p>';
  return newspaperPage({
    outlet: 'The Odd Gazette',
    url: `${origin}/typography.html`,
    title: 'A dam, set with care',
    published: '2025-03-10T15:00:00Z',
    blocks: [...paragraphs.slice(0, 5), hebrew, ...paragraphs.slice(5)],
  });
}
