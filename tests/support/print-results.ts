/** Prints the last line of a test run and ends with its exit code: `print-results.ts <exit code of npm test>`. */
import { existsSync, readFileSync } from 'node:fs';
import { countResults } from './count-results.ts';

const file = '.test-results/vitest.json';
const exitCode = Number(process.argv[2]);
const { passed, failed } = countResults(existsSync(file) ? readFileSync(file, 'utf8') : undefined, exitCode);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = exitCode === 0 && failed > 0 ? 1 : exitCode;
