import { sampleWire } from '../../lib/sample/stories.ts';
import { say } from '../../lib/words/say.ts';

/** The agency's story of the sample, folded: what the newspaper's page was compared with. */
export function Agency() {
  const { title, outlet, paragraphs } = sampleWire();
  return (
    <details class="agency" data-testid="agency">
      <summary>{say('sample_agency', outlet)}</summary>
      <h2>{title}</h2>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </details>
  );
}
