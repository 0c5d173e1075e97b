import type { Counts } from './count.ts';
import type { Fault } from './fault.ts';

/** What a run of the checks has to say, as plain text that ends with a line break. */
export function report(faults: readonly Fault[], warnings: readonly Fault[], counts: Counts): string {
  const blocks = [
    ...faults.map((fault) => block(fault)),
    ...warnings.map((warning) => block(warning, 'warning ')),
    faults.length === 0 ? summary(counts) : total(faults),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block({ file, line, found, wanted, instead }: Fault, lead = ''): string {
  return [
    `${lead}${file}:${line}`,
    `  found    ${found}`,
    `  wanted   ${wanted}`,
    `  instead  ${instead}`,
  ].join('\n');
}

function total(faults: readonly Fault[]): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return `${count(faults.length, 'fault')} in ${count(files, 'file')}.`;
}

function summary({ caseStudies, facts, sources, evaluations, words }: Counts): string {
  return (
    `No faults: ${count(caseStudies, 'case study', 'case studies')}, ${count(facts, 'fact')}, ` +
    `${count(sources, 'source')}, ${count(evaluations, 'evaluation')}, ${count(words, 'word')} of prose.`
  );
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-GB')} ${number === 1 ? one : many}`;
}
