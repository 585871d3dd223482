import type { Socket } from 'node:net';

/** One message of Firefox's Remote Debugging Protocol, `LENGTH:{json}` over TCP. */
export type Packet = Readonly<Record<string, unknown>>;

/**
 * Sends a message; LENGTH counts bytes. In one piece: of two, the system holds the second back until the other side has
 * acknowledged the first, which it does 40 ms later.
 */
export function writePacket(socket: Socket, packet: Packet): void {
  const bytes = Buffer.from(JSON.stringify(packet));
  socket.write(Buffer.concat([Buffer.from(`${bytes.length}:`), bytes]));
}

/** The messages as they come, until the connection ends. */
export async function* readPackets(socket: Socket): AsyncGenerator<Packet> {
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
