// Makes docs/examples from the invented stories: Northern Wire's as a pack, and a page that copied one of them as a reader
// would save it. Run by hand when the stories change:
//   npx tsx scripts/make-examples.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { STORIES, story, toArticle } from '../test/fixtures/stories.ts';
import { storyPage } from '../test/sites/story-page.ts';

const FOLDER = 'docs/examples';
const COPY = story('ferry/edited');

const wires = STORIES.filter(({ outlet }) => outlet === 'Northern Wire');
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/northern-wire.ndjson`, wires.map((one) => `${JSON.stringify(toArticle(one))}\n`).join(''));
writeFileSync(`${FOLDER}/harbour-post.html`, `${storyPage(COPY, `http://${COPY.host}`)}\n`);
