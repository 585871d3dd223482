import { readPage } from '../../lib/article/read-page.ts';
import type { TextMap } from '../../lib/article/text-map.ts';
import type { ReportView } from '../../lib/messages/views.ts';
import { held, SAMPLE_URL, sampleWire } from '../../lib/sample/stories.ts';
import { traceSample } from '../../lib/sample/trace-sample.ts';
import { findingsOf } from '../../lib/view/findings.ts';
import { type Glance, glanceOf } from '../../lib/view/glance.ts';

/** Names the one reading of the sample. */
const READING = 'sample';

/** What came of reading the sample's page: the report on it, and where its text stands. */
export type SampleRead = { readonly view: ReportView; readonly glance: Glance; readonly map: TextMap };

/**
 * Reads the newspaper's page in this document as the content script reads a page, and traces it as the background does.
 * Nothing is sent or kept.
 */
export async function readSample(): Promise<SampleRead> {
  const page = readPage(document, SAMPLE_URL);
  if (page.status !== 'article') throw new Error(`the sample is no article: ${page.status}`);
  // Without an address there is nothing that it could ask to fetch.
  const { url: _, canonical: _declared, ...article } = page.article;
  const report = await traceSample(article);
  const wire = held(sampleWire());
  const view: ReportView = {
    reading: READING,
    report,
    article,
    sources: [wire],
    librarySize: 1,
    held: false,
    earlier: [],
    look: null,
  };
  const findings = findingsOf(report, article.text, () => wire.text);
  const glance = glanceOf(report, findings, { articles: 1, sources: 0, newest: null }, Date.now());
  return { view, glance, map: page.map };
}
