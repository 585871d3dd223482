import type { Report } from '../lib/report.ts';
import type { SourceText } from '../lib/view/findings.ts';
import { renderReport } from '../lib/view/report-text.ts';
import type { Input } from './record.ts';

/** The report as it leaves the shell: with the canonical text wherever the input was not plain text. */
export function finish(report: Report, input: Input): Report {
  return input.fromPage ? { ...report, text: input.article.text } : report;
}

/** One report as a line of JSON or as words; `source` gives the texts that a readable report quotes from. */
export function print(report: Report, json: boolean, input: Input, source: SourceText): string {
  return json ? JSON.stringify(report) : renderReport(report, input.article.text, source);
}
