import type { Content } from './content.ts';
import type { Fault } from './fault.ts';
import { inReadingOrder } from './fault.ts';
import type { Rule } from './rule.ts';

/** Everything the rules find, in the order in which an author reads it. */
export interface Findings {
  faults: Fault[];
  warnings: Fault[];
}

/** Puts every rule to the whole library. A rule that crashes is itself a fault, and hides no other. */
export function checkContent(content: Content, rules: readonly Rule[]): Findings {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const rule of rules) (rule.onlyWarns ? warnings : faults).push(...faultsFoundBy(rule, content));
  return { faults: faults.sort(inReadingOrder), warnings: warnings.sort(inReadingOrder) };
}

/** What one rule finds. */
export function faultsFoundBy(rule: Rule, content: Content): Fault[] {
  try {
    return rule.check(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        file: `src/checks/rules/${rule.name.replaceAll(' ', '-')}.ts`,
        line: 1,
        found: `this rule stopped: ${reason.split('\n')[0]}`,
        wanted: 'a rule that reads any content to its end',
        instead: 'nothing in the content: the rule needs repair',
      },
    ];
  }
}
