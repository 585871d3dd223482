import { axeFinds, expectAccessible } from './axe.ts';
import { expect, test } from './wirecopy.ts';

test('axe finds nothing, and would find something', async ({ launch }) => {
  const driven = await launch();
  const library = await driven.openOwn('library.html');
  await expectAccessible(library, 'the library');
  await library.evaluate((document) => {
    const grey = document.createElement('p');
    grey.style.cssText = 'color: #bbb; background: #ccc';
    grey.textContent = 'Hardly to be read';
    document.querySelector('main')?.append(grey, document.createElement('button'));
  });
  const found = (await axeFinds(library)).join('\n');
  expect(found).toContain('color-contrast');
  expect(found).toContain('button-name');
});
