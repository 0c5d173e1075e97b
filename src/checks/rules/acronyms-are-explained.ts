import { acronymsIn } from '../../domain/acronyms.ts';
import { isExplained, isIntroduced } from '../../domain/explained-acronyms.ts';
import { withoutCitations } from '../../domain/cited-facts.ts';
import type { Fault } from '../fault.ts';
import { acronymsOf, knownAcronyms, type KnownAcronyms } from '../known-acronyms.ts';
import type { PageWords } from '../page-words.ts';
import { pagesInWords } from '../page-words.ts';
import type { Passage } from '../passage.ts';
import { aOrAn } from '../passage.ts';
import { withoutQuoted } from '../quoted.ts';
import type { Rule } from '../rule.ts';
import { sentencesIn } from '../sentences.ts';

/** Where acronyms that every reader knows are listed, each with its reason. */
const listFile = 'content/known-acronyms.yaml';

/** An acronym in our own words. */
interface Use {
  acronym: string;
  passage: Passage;
  line: number;
  /** Whether a reader learns here what it means. */
  explained: boolean;
}

export const acronymsAreExplained: Rule = {
  name: 'acronyms are explained',
  why: 'Half of our readers come from outside, and a row of capitals stops them.',
  check: (content) => {
    const known = knownAcronyms(content);
    return known === undefined ? [] : pagesInWords(content).flatMap((page) => faultsOn(page, known));
  },
};

function faultsOn({ passages, names }: PageWords, known: KnownAcronyms): Fault[] {
  const own = acronymsOf(names);
  const uses = passages
    .flatMap((passage) => usesIn(passage, known))
    .filter(({ acronym }) => !own.has(acronym));
  return [...Map.groupBy(uses, ({ acronym }) => acronym)].flatMap(([acronym, [first, ...later]]) => {
    if (first === undefined || first.explained) return [];
    const late = later.find(({ explained }) => explained);
    return {
      file: first.passage.file,
      line: first.line,
      found: `${acronym} in ${aOrAn(first.passage.sort)}, not explained before`,
      wanted: 'an acronym in full where a page first uses it',
      instead: late === undefined ? remedy(acronym, known) : `move the explanation up from line ${late.line}`,
    };
  });
}

/** The acronyms of a passage. A heading has no room to explain one, and a quotation is not ours. */
function usesIn(passage: Passage, known: KnownAcronyms): Use[] {
  if (passage.sort === 'heading') return [];
  const ours = known.withoutNames(withoutQuoted(withoutMarks(passage.text)));
  const sentences = sentencesIn(passage.text);
  return acronymsIn(ours).map(({ text: acronym, start }) => {
    const line = passage.lineAt(start);
    const sentence = withoutCitations(sentences.findLast((one) => one.start <= start)?.text ?? '');
    return {
      acronym,
      passage,
      line,
      explained:
        isExplained(acronym, sentence) ||
        (known.isName(acronym) && isIntroduced(acronym, sentence)) ||
        known.isMarked(acronym, passage.file, line) ||
        (passage.isProse && known.isLinked(passage.text, start)),
    };
  });
}

function withoutMarks(text: string): string {
  return text.replaceAll(/\[\^[^\]]*\]/g, (mark) => ' '.repeat(mark.length));
}

function remedy(acronym: string, known: KnownAcronyms): string {
  const full = known.inFull(acronym);
  if (full !== undefined) return `${full} (${acronym})`;
  if (known.isName(acronym)) return `say what ${acronym} is, or link its case study`;
  return `the words in full, then (${acronym}); what every reader knows goes into ${listFile}`;
}
