import { setTimeout as pause } from 'node:timers/promises';
import type { Driven, Own } from '../../../scripts/browser/driven.ts';
import type { Timed } from '../extension/asks.ts';
import type { Bench, Imported, Job, Prepare, State } from '../extension/page.ts';

const LOOK_MS = 500;

/** The extension in its browser. Every call is a job that is started and then asked about. */
export class Engine {
  private constructor(
    private readonly driven: Driven,
    private readonly page: Own,
    private readonly hear: (says: string) => void,
  ) {}

  static async open(driven: Driven, hear: (says: string) => void): Promise<Engine> {
    return new Engine(driven, await driven.openOwn('welcome.html'), hear);
  }

  import = (url: string, articles: number): Promise<Imported> =>
    this.run({ kind: 'import', url, articles }) as Promise<Imported>;
  fillFloor = (records: number): Promise<unknown> => this.run({ kind: 'fill-floor', records });
  ask = (asks: readonly Prepare[]): Promise<Timed[]> => this.run({ kind: 'ask', asks }) as Promise<Timed[]>;
  kill = (): Promise<void> => this.driven.stopBackground();
  heap = (): Promise<number> => this.driven.backgroundHeap();

  private async run(job: Job): Promise<unknown> {
    await this.page.evaluate((document, job) => {
      (document.defaultView as unknown as { bench: Bench }).bench.start(job);
    }, job);
    for (;;) {
      const state = await this.page.evaluate<State>((document) =>
        (document.defaultView as unknown as { bench: Bench }).bench.state(),
      );
      if (state.status === 'done') return state.value;
      if (state.status === 'failed') throw new Error(state.says);
      this.hear(`${job.kind}: ${state.says}`);
      await pause(LOOK_MS);
    }
  }
}
