import { connect, type Socket } from 'node:net';
import { type Packet, readPackets, writePacket } from './firefox-packets.ts';

/** How long (ms) an answer may take: installing takes a second or two on a busy machine. */
const PATIENCE = 30_000;

type Actor = { readonly actor: string };
type Target = { readonly consoleActor: string };

const bare = (url: string): string => url.replace(/[?#].*/, '');

/**
 * Firefox's own debugger (its Remote Debugging Protocol). It does what no automation protocol offers: installs an
 * unpacked extension in every Firefox, signed releases included, presses the browser's own buttons, and reaches the
 * extension's own pages, which Firefox now and then never announces to Playwright.
 */
export class FirefoxDebugger {
  private readonly packets: AsyncGenerator<Packet>;
  /** Ends with the last request made: the next one waits for it, since answers carry no number of their request. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(private readonly socket: Socket) {
    this.packets = readPackets(socket);
  }

  /** Connects to the server that Firefox was started with: at a port of the loopback, or the path of a socket. */
  static async connect(door: number | string): Promise<FirefoxDebugger> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const opened = connect(typeof door === 'number' ? { host: '127.0.0.1', port: door } : { path: door }, () =>
        resolve(opened),
      );
      opened.once('error', reject);
    });
    const opened = new FirefoxDebugger(socket);
    await opened.next(({ applicationType }) => applicationType !== undefined); // the greeting
    return opened;
  }

  close(): void {
    this.socket.destroy();
  }

  /** Installs the extension in `folder` until Firefox ends, as about:debugging does. Answers its id. */
  install(folder: string): Promise<string> {
    return this.inTurn(async () => {
      const { addonsActor } = await this.ask({ to: 'root', type: 'getRoot' });
      const answer = await this.ask({ to: addonsActor, type: 'installTemporaryAddon', addonPath: folder });
      const addon = answer.addon as { id?: string } | undefined;
      if (!addon?.id) throw new Error(`Firefox refused the extension: ${JSON.stringify(answer)}`);
      return addon.id;
    });
  }

  /**
   * Runs an expression in the browser's own (parent) process, where the toolbar and the sidebar are; it may await.
   * Its value must be a string.
   */
  evaluate(expression: string): Promise<string> {
    return this.inTurn(async () => {
      const { processDescriptor } = await this.ask({ to: 'root', type: 'getProcess', id: 0 });
      const { process } = await this.ask({ to: (processDescriptor as Actor).actor, type: 'getTarget' });
      return this.run((process as Target).consoleActor, expression);
    });
  }

  /** The same in the page at that address, whatever stands in its query now, with the page's own globals. */
  evaluateIn(url: string, expression: string): Promise<string> {
    return this.inTurn(async () => {
      const { tabs } = await this.ask({ to: 'root', type: 'listTabs' });
      const tab = (tabs as readonly (Actor & { url: string })[]).find((one) => bare(one.url) === bare(url));
      if (!tab) throw new Error(`Firefox has no tab at ${url}`);
      const { frame } = await this.ask({ to: tab.actor, type: 'getTarget' });
      return this.run((frame as Target).consoleActor, expression);
    });
  }

  private async run(consoleActor: string, expression: string): Promise<string> {
    const { resultID } = await this.ask({
      to: consoleActor,
      type: 'evaluateJSAsync',
      text: `(async () => await (${expression}))()`,
      mapped: { await: true },
    });
    const done = await this.next((packet) => packet.type === 'evaluationResult' && packet.resultID === resultID);
    if (done.hasException || done.exception || done.exceptionMessage)
      throw new Error(`in Firefox: ${JSON.stringify(done.exceptionMessage ?? done.exception)}`);
    // A rejected promise comes without its reason.
    if (done.topLevelAwaitRejected) throw new Error(`in Firefox: rejected: ${expression.slice(0, 300)}`);
    return this.wholeString(done.result);
  }

  /** A long string comes as an actor that has to be asked for it. */
  private async wholeString(result: unknown): Promise<string> {
    if (typeof result === 'string') return result;
    const grip = result as { type?: string; actor?: string; length?: number } | undefined;
    if (grip?.type !== 'longString') throw new Error(`Firefox gave no string but ${JSON.stringify(result)}`);
    const { substring } = await this.ask({ to: grip.actor, type: 'substring', start: 0, end: grip.length });
    return String(substring);
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => {});
    return done;
  }

  private async ask(request: Packet): Promise<Packet> {
    writePacket(this.socket, request);
    // Events of the same actor carry a type, an answer does not.
    const answer = await this.next((packet) => packet.from === request.to && packet.type === undefined);
    if (answer.error) throw new Error(`Firefox's debugger: ${answer.error}: ${answer.message}`);
    return answer;
  }

  /** The next packet of that kind; others are passed over. */
  private async next(wanted: (packet: Packet) => boolean): Promise<Packet> {
    // A destroyed socket ends the packets, and with them the waiting.
    const timer = setTimeout(() => this.socket.destroy(), PATIENCE);
    try {
      for (;;) {
        const { value, done } = await this.packets.next();
        if (done) throw new Error("Firefox's debugger fell silent");
        if (wanted(value)) return value;
      }
    } finally {
      clearTimeout(timer);
    }
  }
}
