import { connect, type Socket } from 'node:net';

type Packet = Readonly<Record<string, unknown>>;

/**
 * Firefox's own debugger (its Remote Debugging Protocol: `LENGTH:{json}` over TCP). It does what no automation
 * protocol offers: installs an unpacked extension in every Firefox, signed releases included, and presses the
 * browser's own buttons.
 */
export class FirefoxDebugger {
  private readonly packets: AsyncGenerator<Packet>;

  private constructor(private readonly socket: Socket) {
    this.packets = readPackets(socket);
  }

  static async connect(port: number): Promise<FirefoxDebugger> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opened = connect(port, '127.0.0.1', () => resolve(opened));
      opened.once('error', reject);
    });
    const opened = new FirefoxDebugger(socket);
    await opened.packets.next(); // the greeting
    return opened;
  }

  close(): void {
    this.socket.destroy();
  }

  /** Installs the extension in `folder` until Firefox ends, as about:debugging does. Answers its id. */
  async install(folder: string): Promise<string> {
    const { addonsActor } = await this.ask({ to: 'root', type: 'getRoot' });
    const answer = await this.ask({ to: addonsActor, type: 'installTemporaryAddon', addonPath: folder });
    const addon = answer.addon as { id?: string } | undefined;
    if (!addon?.id) throw new Error(`Firefox refused the extension: ${JSON.stringify(answer)}`);
    return addon.id;
  }

  /**
   * Runs an expression in the browser's own (parent) process, where the toolbar and the sidebar are; it may await.
   * Its value must be a string.
   */
  async evaluate(expression: string): Promise<string> {
    const { processDescriptor } = await this.ask({ to: 'root', type: 'getProcess', id: 0 });
    const descriptor = (processDescriptor as { actor: string }).actor;
    const { process } = await this.ask({ to: descriptor, type: 'getTarget' });
    const { consoleActor } = process as { consoleActor: string };
    const { resultID } = await this.ask({
      to: consoleActor,
      type: 'evaluateJSAsync',
      text: `(async () => { const value = await (${expression}); return value; })()`,
      mapped: { await: true },
    });
    const done = await this.next((packet) => packet.type === 'evaluationResult' && packet.resultID === resultID);
    if (done.exception) throw new Error(`in Firefox: ${JSON.stringify(done.exceptionMessage ?? done.exception)}`);
    return wholeString(done.result, (actor, length) =>
      this.ask({ to: actor, type: 'substring', start: 0, end: length }).then(({ substring }) => String(substring)),
    );
  }

  private async ask(request: Packet): Promise<Packet> {
    const bytes = Buffer.from(JSON.stringify(request));
    this.socket.write(`${bytes.length}:`);
    this.socket.write(bytes);
    // Events of the same actor carry a type, an answer does not.
    const answer = await this.next((packet) => packet.from === request.to && packet.type === undefined);
    if (answer.error) throw new Error(`Firefox's debugger: ${answer.error}: ${answer.message}`);
    return answer;
  }

  private async next(wanted: (packet: Packet) => boolean): Promise<Packet> {
    for (;;) {
      const { value, done } = await this.packets.next();
      if (done) throw new Error('Firefox closed its debugger');
      if (wanted(value)) return value;
    }
  }
}

/** A long string comes as an actor that has to be asked for it. */
async function wholeString(
  result: unknown,
  fetch: (actor: string, length: number) => Promise<string>,
): Promise<string> {
  if (typeof result === 'string') return result;
  const grip = result as { type?: string; actor?: string; length?: number } | null;
  if (grip?.type === 'longString' && grip.actor) return fetch(grip.actor, grip.length ?? 0);
  throw new Error(`not a string: ${JSON.stringify(result)}`);
}

async function* readPackets(socket: Socket): AsyncGenerator<Packet> {
  let held: Buffer = Buffer.alloc(0);
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    held = Buffer.concat([held, chunk]);
    for (;;) {
      const colon = held.indexOf(':');
      if (colon < 0) break;
      const end = colon + 1 + Number(held.subarray(0, colon));
      if (held.length < end) break;
      yield JSON.parse(held.subarray(colon + 1, end).toString()) as Packet;
      held = held.subarray(end);
    }
  }
}
