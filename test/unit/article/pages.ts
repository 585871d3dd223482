import { Window } from 'happy-dom';
import { parseHtml } from '../../../cli/html.ts';

type Engine = { readonly name: string; readonly parse: (html: string) => Document };

/** The two documents that stand in for a browser's: linkedom (the shell) and happy-dom (ranges, forms that clobber). */
export const engines: readonly [Engine, Engine] = [
  { name: 'linkedom', parse: (html) => parseHtml(html) },
  {
    name: 'happy-dom',
    parse: (html) => {
      const { document } = new Window({ url: 'https://daily.example/' });
      document.write(html);
      return document as unknown as Document;
    },
  },
];

export const paragraphs = [
  'PORT ALDER — The harbour authority of Port Alder closed its northern pier on Tuesday after divers found cracks in eleven of the forty pillars that carry it.',
  '“Nobody was in danger at any time,” said Mirela Danek, who runs the authority, adding that ferries would leave from the southern quay until the spring.',
  'The pier, built in 1962, carries about 4,300 passengers a day and was last examined in full nine years ago, according to the town’s own records.',
  'Shop owners along the quay asked the town for compensation, and a first meeting with the mayor’s office is planned for the coming week.',
  'An engineering firm from the capital is to say by the end of the month whether the pillars can be mended or have to be replaced one by one.',
] as const;

const related = Array.from(
  { length: 8 },
  (_, i) => `<li><a href="/story-${i}">Another headline about something else, number ${i}</a></li>`,
).join('');

/** A newspaper's page about an invented event: navigation, cookie layer, captions, boxes between the paragraphs. */
export const newspaper = (
  parts: { head?: string; header?: string; body?: string; after?: string } = {},
): string => `<!doctype html>
<html lang="en"><head><title>Cracks close the northern pier | The Daily Example</title>${parts.head ?? ''}</head>
<body class="has-sidebar comments-enabled">
<div id="cookie-consent"><p>We and our partners store cookies on your device and process personal data such as standard information sent by a device, to show advertisements and to measure them.</p><button>Accept</button></div>
<nav><ul>${related}</ul></nav>
<main><article class="story"><header>${parts.header ?? '<h1>Cracks close the northern pier</h1>'}</header>
<div class="story-body">${
  parts.body ??
  `<p>${paragraphs[0]}</p>
<figure><img src="pier.jpg" alt="The pier"><figcaption>The northern pier in the morning light, seen from the ferry terminal. Photo: Example</figcaption></figure>
<p>${paragraphs[1]}</p>
<div class="newsletter-box"><h3>Get the morning letter</h3><p>Sign up for our newsletter and have the most important stories of the day in your inbox every morning at seven.</p></div>
<p>${paragraphs[2]}</p>
<p>Read more: <a href="/other">Ferry line to add two boats from next summer</a></p>
<h2>A first meeting</h2>
<p>${paragraphs[3]}</p>
<div class="related-links"><h3>More on this</h3><ul>${related}</ul></div>
<p>${paragraphs[4]}</p>`
}</div>
${parts.after ?? ''}</article>
<aside><h2>Most read</h2><ol>${related}</ol></aside></main>
<section class="comments"><p>I have taken that ferry every day for twenty years and I have never once seen a diver anywhere near the pier, so I do wonder.</p>
<p>They should have closed it years ago, everybody in the town knew about it and nobody said a word to anybody in the office.</p></section>
<footer><p>© The Daily Example. All rights reserved. No part of this page may be reproduced without permission of the publisher.</p></footer>
</body></html>`;

export const ld = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
