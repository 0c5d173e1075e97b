import { existsSync } from 'node:fs';
import { checkFolder } from './check-folder.ts';

/** `node src/checks/run.ts [folder]`: checks the content and prints every fault; exits 1 where there is one. */
const folder = process.argv[2] ?? 'content';

if (existsSync(folder)) {
  const { isSound, text } = checkFolder(folder);
  process.stdout.write(text);
  process.exitCode = isSound ? 0 : 1;
} else {
  process.stdout.write(`There is no folder ${folder}. Run this where content/ lies, or name the folder.\n`);
  process.exitCode = 1;
}
