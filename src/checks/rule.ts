import type { Content } from './content.ts';
import type { Fault } from './fault.ts';

/** One editorial rule. */
export interface Rule {
  /** The rule as a sentence that a commissioner's officer could read; also the name of its file. */
  name: string;
  /** Why readers need it. */
  why: string;
  /** Finds every fault in the whole library; what could not be parsed is not there to be checked. */
  check(content: Content): Fault[];
  /** Whether its faults are told but stop nothing. */
  onlyWarns?: true;
}
