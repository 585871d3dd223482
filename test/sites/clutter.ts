const RELATED = Array.from(
  { length: 6 },
  (_, i) => `<li><a href="/other-${i}">Another headline of the day about something else, number ${i + 1}</a></li>`,
).join('');

const NEWSLETTER =
  '<div class="newsletter-box"><h3>The morning letter</h3><p>Sign up for our newsletter and have the most important stories of the day in your inbox at seven.</p><button>Sign up</button></div>';
const PICTURE =
  '<figure><img src="data:," alt="A view"><figcaption>A view of the place on an ordinary day, seen from the tower. Photo: Example</figcaption></figure>';
const MORE = '<p>Read more: <a href="/other-9">What we knew about it a year ago, and what became of it since</a></p>';
const AFTER = `<div class="related-links"><h3>More on this</h3><ul>${RELATED}</ul></div><section class="comments"><h3>Comments</h3><p>I have lived here for thirty years and have never seen anything like it, nor has anybody that I know.</p><p>They should have done something about it long ago, as everybody in the town has been saying.</p></section>`;

/** The paragraphs of an article with what newspapers put between and behind them: boxes, pictures, links, comments. */
export const cluttered = (blocks: readonly string[]): string[] => [
  ...blocks.flatMap((block, i) => [block, ...(i === 1 ? [NEWSLETTER] : i === 2 ? [PICTURE] : i === 3 ? [MORE] : [])]),
  AFTER,
];
