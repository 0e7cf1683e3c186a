#!/usr/bin/env node
import { CallError } from './call-error.ts';
import { commands, help } from './commands.ts';
import { reportCrash } from './crash.ts';
import { makeEnginePatient } from './patient-engine.ts';

/** Runs one command line and returns its exit status: 0 done, 1 problems, 2 called wrongly. */
export async function run(words: readonly string[]): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new CallError(`There is no command “${name}”.`);
    return await (await command.load())(rest);
  } catch (error) {
    if (!(error instanceof CallError)) return reportCrash(error);
    process.stderr.write(`${error.message}\n\n${help()}`);
    return 2;
  }
}

makeEnginePatient();
process.exitCode = await run(process.argv.slice(2));
