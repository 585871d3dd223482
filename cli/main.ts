import { voiceOf } from '../lib/words/messages.ts';
import { speak } from '../lib/words/say.ts';
import { english } from '../locales/english.ts';
import { HELP, parseCommand } from './args.ts';
import { runBatch } from './batch.ts';
import { compareFiles, comparePair } from './compare.ts';
import { openOutput } from './output.ts';
import { makePack } from './pack.ts';
import { readBatch, readPages } from './read.ts';
import { traceBatch, traceFiles } from './trace.ts';

const USAGE_ERROR = 2;

const output = openOutput(process.stdout, process.stderr, () => process.exit(process.exitCode ?? 0));

/** Runs one command line; answers the exit status. */
async function run(argv: readonly string[]): Promise<number> {
  const command = parseCommand(argv);
  switch (command.kind) {
    case 'help':
      await output.report(HELP);
      return 0;
    case 'usage':
      output.complain('wirecopy', `${command.message} "npm run -s wirecopy -- --help" shows the commands.`);
      return USAGE_ERROR;
    case 'compare':
      return status(await compareFiles(command.article, command.original, command.format, output));
    case 'compare-batch':
      return status(await runBatch(command.batch, comparePair, output));
    case 'trace':
      return status(await traceFiles(command.articles, command.corpus, command.json, output));
    case 'trace-batch':
      return status(await traceBatch(command.batch, command.corpus, output));
    case 'read':
      return status(await readPages(command.pages, command.json, output));
    case 'pack':
      return status(await makePack(command.files, command.words, output));
    case 'read-batch':
      return status(await readBatch(command.batch, output));
  }
}

const status = (good: number): number => (good > 0 ? 0 : 1);

speak(voiceOf('en', english));
process.exitCode = await run(process.argv.slice(2));
