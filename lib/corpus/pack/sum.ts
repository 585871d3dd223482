import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const NEWLINE = Uint8Array.of(0x0a);

/** The sum over the lines of a pack, taken as they pass: WebCrypto's would want them all at once. */
export class PackSum {
  private readonly hash = sha256.create();
  count = 0;

  /** One line, given without its newline. */
  line(bytes: Uint8Array): void {
    this.hash.update(bytes).update(NEWLINE);
    this.count++;
  }

  /** Lower-case hex; ends the sum. */
  hex(): string {
    return bytesToHex(this.hash.digest());
  }
}
