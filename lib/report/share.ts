import type { Evidence } from '../report.ts';
import { percent } from '../words/figures.ts';
import { say } from '../words/say.ts';

/**
 * The last ground for naming a text: how much of the page stands in it. `all` is the report's own share, of which other versions
 * of that text may explain a part; then it is said what each figure counts. Shares are 0..1.
 */
export function shareEvidence(own: number, all: number, versions: boolean): Evidence {
  const [mine, together] = [percent(own), percent(all)];
  const says =
    versions && mine !== together ? say('engine_shareVersions', mine, together) : say('engine_share', together);
  return { kind: 'overlap', says, span: null };
}
