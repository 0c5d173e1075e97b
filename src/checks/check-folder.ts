import { checkContent } from './check-content.ts';
import { readContentFiles } from './content-file.ts';
import { countContent } from './count.ts';
import { readContent } from './read-content.ts';
import { report } from './report.ts';
import { rules } from './rules.ts';

/** The outcome of checking a folder of content. */
export interface CheckedFolder {
  isSound: boolean;
  /** All that there is to say, as plain text. */
  text: string;
}

/** Reads a content folder and puts every rule to it. Never throws: an author is told in words. */
export function checkFolder(folder: string): CheckedFolder {
  try {
    const content = readContent(readContentFiles(folder));
    const { faults, warnings } = checkContent(content, rules);
    return { isSound: faults.length === 0, text: report(faults, warnings, countContent(content)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { isSound: false, text: `The content in ${folder} could not be checked: ${reason}\n` };
  }
}
