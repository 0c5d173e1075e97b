import { checkFolder } from './check-folder.ts';

/** `node src/checks/run.ts [folder]`: checks the content and prints every fault; exits 1 where there is one. */
const { isSound, text } = checkFolder(process.argv[2] ?? 'content');
process.stdout.write(text);
process.exitCode = isSound ? 0 : 1;
