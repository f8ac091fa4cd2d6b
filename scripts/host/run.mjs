import { spawn } from 'node:child_process';

/**
 * Runs a program to its end and shows its output only when it fails: what package managers print is long and dull.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, failure?: string }} [options] `failure` says in words what could not be done.
 * @returns {Promise<string>} What it wrote to standard output.
 * @throws {Error} With the end of its output, when it cannot be started or exits with another code than 0.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let standardOutput = '';
    let everything = '';
    child.stdout.on('data', (chunk) => {
      standardOutput += chunk;
      everything += chunk;
    });
    child.stderr.on('data', (chunk) => {
      everything += chunk;
    });
    child.on('error', (error) => reject(new Error(`${options.failure ?? `${command} could not be started`}: ${error.message}`)));
    child.on('close', (code) => {
      if (code === 0) resolve(standardOutput);
      else {
        const said = everything.trim().split('\n').slice(-30).join('\n');
        reject(new Error(`${options.failure ?? `${command} failed`} (${command} ${args.join(' ')}: exit code ${code})\n${said}`));
      }
    });
  });
}

/**
 * Tells on standard error what is being done, so that standard output stays free for reports.
 * @param {string} message
 */
export function tell(message) {
  process.stderr.write(`[host] ${message}\n`);
}
