/** Work done in one go before others get their turn: a frame at 60 a second. */
const TURN_MS = 16;

/** Lets the page draw and answer while a long computation goes on. */
export class Breather {
  private since = performance.now();

  /** Waits for the rest of the page where a turn is over; says whether it did. */
  async breathe(): Promise<boolean> {
    if (performance.now() - this.since < TURN_MS) return false;
    await nextTask();
    this.since = performance.now();
    return true;
  }
}

/** A timer would do, but browsers slow those of a hidden tab down to one a minute. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
