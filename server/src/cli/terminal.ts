/** What a command may see of the world besides files. */
export interface Terminal {
  readonly cwd: string;
  readonly colour: boolean;
  /** In columns. */
  readonly width: number;
  /** The report, and nothing but the report. */
  readonly out: (text: string) => void;
  /** Reasons and remarks. */
  readonly err: (text: string) => void;
}

const LEAST_WIDTH = 60;
const MOST_WIDTH = 120;
const USUAL_WIDTH = 100;

/** The terminal that the process was started from. Colours follow NO_COLOR and FORCE_COLOR, else whether somebody is looking. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process;
  const isForced = env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0';
  const isRefused = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return {
    cwd: process.cwd(),
    // Of a file or pipe, Node leaves `isTTY` undefined, whatever its types say.
    colour: !isRefused && (isForced || Boolean(stdout.isTTY)),
    width: Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, stdout.isTTY ? stdout.columns : USUAL_WIDTH)),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  };
}
