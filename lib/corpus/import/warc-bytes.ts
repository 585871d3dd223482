import { AsyncIterReader } from 'warcio';

/** Bytes of a record's headers, its own and the server's: servers send 8 to 64 KB of them at most. */
const MOST_HEADERS = 2 ** 20;
/** How often a reader asks for more at the end of a file before it has understood: at most four times a record. */
const LAST_ASKS = 16;

/** The file ends within a record, by what that says of its own length. */
export class CutShort extends Error {}
/** A record's headers do not end. */
export class EndlessHeaders extends Error {}

/**
 * The bytes of a WARC file for its parser, unpacked: which trusts a file. Where a record says that it is longer than what is
 * left, it would ask for more without end, and it would keep headers of any length.
 */
export class WarcBytes extends AsyncIterReader {
  private asks = 0;
  private headersFrom: number | null = null;

  /** Reading is at a record's headers, or past them. */
  atHeaders(isThere: boolean): void {
    this.headersFrom = isThere ? this._readOffset : null;
  }

  override async _next() {
    if (this.headersFrom !== null && this._readOffset - this.headersFrom > MOST_HEADERS) throw new EndlessHeaders();
    const chunk = await super._next();
    if (!chunk && ++this.asks > LAST_ASKS) throw new CutShort();
    return chunk;
  }
}
