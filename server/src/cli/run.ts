import { resolve } from 'node:path';

import { Command, CommanderError, Option } from 'commander';

import type { Environment } from '../lsp/environment.js';
import { check, FAIL_LEVELS, FORMATS, type CheckCommand } from './check.js';
import { index } from './indexCommand.js';
import { search } from './search.js';
import { showText, TEXT_FORMATS, type TextFormat } from './textCommand.js';
import type { Terminal } from './terminal.js';
import { UserError } from './userError.js';

/** What the command line is run with. */
export interface Run {
  readonly terminal: Terminal;
  /** Makes the world of files; indexes are kept in `indexFolder`, or where the system keeps what can be made again. */
  readonly environment: (indexFolder: string | undefined) => Environment;
  readonly version: string;
  /** Starts the language server on standard input and output; it lives on after the command has returned. */
  readonly startServer: (indexFolder: string | undefined) => void;
}

interface IndexDir {
  readonly indexDir?: string;
}

/** Could not run: a file, folder or option that is missing or wrong, or an error of the program's own. */
const COULD_NOT_RUN = 2;

/** Runs a command line, program name left out, and gives the exit code: 0 nothing found, 1 something found, 2 it could not run. Never rejects. */
export async function run(args: readonly string[], { terminal, environment, version, startServer }: Run): Promise<number> {
  let exitCode = 0;
  const program = new Command('stet')
    .description('Checks quotations, names, figures and claims of briefings against a folder of articles.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(stet --help lists the commands and options)')
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, getOutHasColors: () => terminal.colour, getErrHasColors: () => terminal.colour });
  const indexOption = (): Option => new Option('--index-dir <dir>', 'folder where indexes are kept between runs');
  const placeOf = (folder: string | undefined): string | undefined => (folder === undefined ? undefined : resolve(terminal.cwd, folder));
  const corpusOption = (): Option => new Option('--corpus <dir>', 'folder of articles; may be given more than once').argParser(collect).default([], './corpus');
  program
    .command('check')
    .description('check briefings; without FILE, all Markdown files below this folder')
    .argument('[file...]', 'files, folders or patterns')
    .addOption(corpusOption())
    .addOption(indexOption())
    .addOption(new Option('--format <format>', 'form of the report').choices(FORMATS).default('text'))
    .addOption(new Option('--fail-on <level>', 'exit with 1 where something is found at this level or above').choices(FAIL_LEVELS).default('warning'))
    .action(async (files: string[], { indexDir, ...options }: Pick<CheckCommand, 'corpus' | 'format' | 'failOn'> & IndexDir) => {
      exitCode = await check({ files, ...options, version }, terminal, environment(placeOf(indexDir)));
    });
  program
    .command('index')
    .description('read the corpus and say what is in it and what is wrong with it')
    .addOption(corpusOption())
    .addOption(indexOption())
    .action(async ({ corpus, indexDir }: { corpus: string[] } & IndexDir) => {
      exitCode = await index(corpus, terminal, environment(placeOf(indexDir)));
    });
  program
    .command('search')
    .description('find the sentences of the corpus nearest to a text')
    .argument('<text...>')
    .addOption(corpusOption())
    .addOption(indexOption())
    .action(async (words: string[], { corpus, indexDir }: { corpus: string[] } & IndexDir) => {
      exitCode = await search(words.join(' '), corpus, terminal, environment(placeOf(indexDir)));
    });
  program
    .command('text')
    .description('show what is read from files of any format: the story, without title, captions and furniture')
    .argument('<file...>', 'files')
    .addOption(new Option('--format <format>', 'text alone, or all that is known as JSON').choices(TEXT_FORMATS).default('text'))
    .action(async (files: string[], { format }: { format: TextFormat }) => {
      exitCode = await showText(files, format, terminal);
    });
  program
    .command('lsp')
    .description('serve an editor')
    .requiredOption('--stdio', 'speak over standard input and output')
    .addOption(indexOption())
    .action(({ indexDir }: IndexDir) => startServer(placeOf(indexDir)));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has written its message already; help and version are no failures.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : COULD_NOT_RUN;
    terminal.err(error instanceof UserError ? `stet: ${error.message}\n` : `stet: an error of its own: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return COULD_NOT_RUN;
  }
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}
