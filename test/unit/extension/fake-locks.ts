type Tail = { readonly exclusive: Promise<unknown>; readonly all: Promise<unknown> };

const NONE: Tail = { exclusive: Promise.resolve(), all: Promise.resolve() };
const tails = new Map<string, Tail>();

/** The Web Locks API as far as `in-turn.ts` asks for it: shared ones together, others alone, in the order asked. Node 20 has none. */
export const locks = {
  request: (name: string, ...asked: readonly unknown[]): Promise<unknown> => {
    const work = asked.at(-1) as () => Promise<unknown>;
    const isShared = (asked[0] as { mode?: string }).mode === 'shared';
    const before = tails.get(name) ?? NONE;
    const turn = (isShared ? before.exclusive : before.all).then(work);
    const all = Promise.all([before.all, turn.catch(() => undefined)]);
    tails.set(name, { exclusive: isShared ? before.exclusive : all, all });
    return turn;
  },
};
