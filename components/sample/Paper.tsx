import { sampleCopy } from '../../lib/sample/stories.ts';
import { dateWords } from '../../lib/view/time.ts';
import { say } from '../../lib/words/say.ts';

/** What the page states of itself, as newspapers do. */
const statement = (): string => {
  const { title, outlet, published } = sampleCopy();
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: published,
    publisher: { '@type': 'NewsMediaOrganization', name: outlet },
  });
};

/** The newspaper's page of the sample. It is read like any page, so it is made like any page. */
export function Paper() {
  const { title, outlet, published, paragraphs } = sampleCopy();
  return (
    <div class="paper">
      <p class="paper-name">{outlet}</p>
      <article data-testid="paper">
        <h1>{title}</h1>
        <p class="paper-line small soft">
          <span class="byline">{say('sample_byline')}</span> · <time dateTime={published}>{dateWords(published)}</time>
        </p>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </article>
      <script type="application/ld+json">{statement()}</script>
    </div>
  );
}
