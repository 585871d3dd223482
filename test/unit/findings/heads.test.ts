import { describe, expect, test } from 'vitest';
import { typed } from './said.ts';

const table = (rows: readonly (readonly [source: string, article: string, expected: readonly string[]])[]): void => {
  test.each(rows)('%s | %s', (source, article, expected) => {
    expect(typed(source, article)).toEqual(expected);
  });
};

describe('a plain word at the head of a sentence is no name, whatever it says', () => {
  test.each([
    ['Doctors said the boy was well.', 'Physicians said the boy was well.'],
    ['Residents said the river had turned green.', 'Locals said the river had turned green.'],
    ['Growers warned of a small harvest.', 'Farmers warned of a small harvest.'],
    ['Officials said the road was clear.', 'Authorities said the road was clear.'],
    ['Supporters said the nets worked.', 'Backers said the nets worked.'],
    ['Teachers said the test was hard.', 'Educators said the test was hard.'],
    ['Medics said four men were burnt.', 'Paramedics said four men were burnt.'],
    ['Retailers said sales were poor.', 'Shopkeepers said sales were poor.'],
    ['Hikers said the path was steep.', 'Ramblers said the path was steep.'],
    ['Policemen said the safe was open.', 'Constables said the safe was open.'],
    ['Commuters say the line is slow.', 'Passengers say the line is slow.'],
    ['Management said the mill would close.', 'Leadership said the mill would close.'],
    ["Men's teams met in the hall.", "Women's teams met in the hall."],
    ["Society's view of it has turned.", "Humanity's view of it has turned."],
    ['Backstage Orlan wept for joy.', 'Offstage Orlan wept for joy. The band left backstage. It was cold offstage.'],
  ])('%s | %s', (source, article) => {
    expect(typed(source, article)).toEqual([]);
    expect(typed(article, source)).toEqual([]);
  });
});

describe('a name at the head of a sentence', () => {
  table([
    [
      'Brown said the road was shut.',
      'Jones said the road was shut.',
      ['attribution: Brown -> Jones', 'name: Brown -> Jones'],
    ],
    [
      'Baker said the road was shut.',
      'Hughes said the road was shut.',
      ['attribution: Baker -> Hughes', 'name: Baker -> Hughes'],
    ],
    [
      'Russians said the port was shut.',
      'Ukrainians said the port was shut.',
      ['attribution: Russians -> Ukrainians', 'name: Russians -> Ukrainians'],
    ],
    ["Holm's lawyer wept in court.", "Lind's lawyer wept in court.", ['name: Holm -> Lind']],
    ["Baker's plan was cheap and simple.", "Hill's plan was cheap and simple.", ['name: Baker -> Hill']],
    ['Maria Duarte took the stand.', 'Petra Duarte took the stand.', ['name: Maria -> Petra']],
    ['Anna Kern opened the show.', 'Annika Kern opened the show.', ['name: Anna -> Annika']],
    ['John Vann opened the show.', 'Peter Vann opened the show.', ['name: John -> Peter']],
    ['Actor John Vann opened the show.', 'Singer John Vann opened the show.', []],
    ['Police said the road was shut.', 'Farmers said the road was shut.', ['attribution: Police -> Farmers']],
  ]);
});
