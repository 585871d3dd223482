import type { Article } from '../article/article.ts';
import { MemoryLibrary } from '../corpus/memory-library.ts';
import { makeFingerprint } from '../fingerprint/make.ts';
import type { Report } from '../report.ts';
import { trace } from '../trace.ts';
import { held, sampleWire } from './stories.ts';

/** Traces an article against a library that holds the sample's agency story and nothing else; the reader's own stays out of it. */
export function traceSample(article: Article): Promise<Report> {
  const library = new MemoryLibrary();
  library.add(held(sampleWire()));
  return trace(article, makeFingerprint(article), library);
}
