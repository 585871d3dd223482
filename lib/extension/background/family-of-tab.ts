import { type Relative, weighFamily } from '../../family/weigh.ts';
import type { FamilyView } from '../../messages/extension-page.ts';
import { articlesById } from './corpus.ts';
import { reportOf } from './settled.ts';

/** Lets the background answer others between two pieces of a long work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Who took from whom among the page of a tab and the texts that its report names as related by descent. */
export async function familyOfTab(tabId: number): Promise<FamilyView | null> {
  const state = await reportOf(tabId);
  if (!state) return null;
  const { reading, report, article } = state;
  const kin = new Map(
    report.related.flatMap(({ id, relation }) => (relation === 'subject' ? [] : [[id, relation] as const])),
  );
  if (report.original && !kin.has(report.original.id)) kin.set(report.original.id, 'original');
  const held = await articlesById([...kin.keys()]);
  const relatives = held.flatMap((one): Relative[] => {
    const standing = kin.get(one.id);
    return standing ? [{ article: one, standing }] : [];
  });
  return { reading, family: await weighFamily(article, report, relatives, pause) };
}
