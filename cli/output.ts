import { once } from 'node:events';

/**
 * Standard output for reports and standard error for diagnostics. A reader that goes away (`| head`) ends the program
 * quietly: whoever asked has what they wanted.
 */
export function openOutput(out: NodeJS.WritableStream, err: NodeJS.WritableStream, gone: () => void) {
  out.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') gone();
    else throw error;
  });
  return {
    /** Writes a report and waits while the reader is slow, so that a long batch is not held in memory. */
    async report(text: string): Promise<void> {
      if (!out.write(text.endsWith('\n') ? text : `${text}\n`)) await once(out, 'drain');
    },
    /** Names what could not be read: `where` is a file, with its line where there is one. */
    complain(where: string, why: string): void {
      err.write(`${where}: ${why}\n`);
    },
  };
}

export type Output = ReturnType<typeof openOutput>;

/** A file and a line as compilers name them. */
export const at = (path: string, line: number): string => `${path === '-' ? 'standard input' : path}:${line}`;
