import { gather } from '../../corpus/import/bytes.ts';
import { DamagedArchive, gunzip, isGzip } from '../../corpus/import/gunzip.ts';
import { megabytes } from '../../corpus/import/limits.ts';
import { chunksOf } from '../../corpus/import/source.ts';
import { said } from '../../words/said.ts';
import { type Failed, failed } from './fetched.ts';

/** Bytes, or why there are none. */
export type Body = { readonly status: 'bytes'; readonly bytes: Uint8Array } | Failed;

const tooLarge = (most: number): Failed => failed('too-large', said('sources_failed_large', megabytes(most)));

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/**
 * The body of an answer, unpacked where it is a gzip file, and never more than `most` bytes of it, packed or unpacked:
 * reading ends there. Throws what the network throws.
 */
export async function readBody(response: Response, most: number): Promise<Body> {
  if (Number(response.headers.get('content-length')) > most) {
    await response.body?.cancel();
    return tooLarge(most);
  }
  const packed = response.body ? await gather(chunksOf(response.body), most) : new Uint8Array();
  if (packed === null) return tooLarge(most);
  if (!isGzip(packed)) return { status: 'bytes', bytes: packed };
  try {
    const bytes = await gather(gunzip(once(packed)), most);
    return bytes === null ? tooLarge(most) : { status: 'bytes', bytes };
  } catch (error) {
    if (error instanceof DamagedArchive) return failed('damaged', said('sources_failed_damaged'));
    throw error;
  }
}
