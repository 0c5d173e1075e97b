import type { StudyDesign } from './design-level.ts';
import type { Upshot } from './finding.ts';

/** The words for one way of testing: its label, and the sentence for each upshot that it can have. */
type Words = { label: string } & Partial<Record<Upshot, string>>;

/**
 * Every sentence that the site can say about a test, so that all can be read side by side. `sound` is for
 * a study without a serious flaw; a flaw moves a study one step down. A cell that is not here cannot exist.
 * Below level 3 (a measure before and after, a group not shown to be alike, a flawed comparison) no
 * sentence has a word of cause, and better or worse results carry the warning that cause is not shown.
 */
export const evidenceWords: Record<StudyDesign, { sound: Words; flawed?: Words }> = {
  reviewed: {
    sound: {
      label: 'Reviewed: a systematic review or repeated trials',
      positive: 'A review of several studies found better results.',
      mixed: 'A review of several studies found a mixed picture.',
      'no-effect': 'A review of several studies found no clear difference.',
      'too-small-to-tell':
        'A review of several studies found no clear difference, but they were too small to tell.',
      negative: 'A review of several studies found worse results.',
      'not-tested': 'A review of several studies gives numbers, not tested for chance.',
      'not-read': 'A review of several studies was made; we have not read its results.',
      'not-published': 'A review of several studies was made; its main results are not published.',
    },
    flawed: {
      label: 'Reviewed, with a serious flaw',
      positive: 'A review with a serious flaw found better results.',
      mixed: 'A review with a serious flaw found a mixed picture.',
      'no-effect': 'A review with a serious flaw found no clear difference.',
      'too-small-to-tell':
        'A review with a serious flaw found no clear difference, but its studies were too small to tell.',
      negative: 'A review with a serious flaw found worse results.',
      'not-tested': 'A review with a serious flaw gives numbers, not tested for chance.',
      'not-read': 'A review with a serious flaw was made; we have not read its results.',
      'not-published': 'A review with a serious flaw was made; its main results are not published.',
    },
  },
  randomised: {
    sound: {
      label: 'Tested in a randomised trial',
      positive: 'A randomised trial found better results.',
      mixed: 'A randomised trial found a mixed picture.',
      'no-effect': 'A randomised trial found no clear difference.',
      'too-small-to-tell': 'A randomised trial found no clear difference, but it was too small to tell.',
      negative: 'A randomised trial found worse results.',
      'not-tested': 'A randomised trial gives numbers, not tested for chance.',
      'not-read': 'A randomised trial was run; we have not read its results.',
      'not-published': 'A randomised trial was run; its main results are not published.',
    },
    flawed: {
      label: 'Tested in a randomised trial with a serious flaw',
      positive: 'A randomised trial with a serious flaw found better results.',
      mixed: 'A randomised trial with a serious flaw found a mixed picture.',
      'no-effect': 'A randomised trial with a serious flaw found no clear difference.',
      'too-small-to-tell':
        'A randomised trial with a serious flaw found no clear difference, but it was too small to tell.',
      negative: 'A randomised trial with a serious flaw found worse results.',
      'not-tested': 'A randomised trial with a serious flaw gives numbers, not tested for chance.',
      'not-read': 'A randomised trial with a serious flaw was run; we have not read its results.',
      'not-published': 'A randomised trial with a serious flaw was run; its main results are not published.',
    },
  },
  compared: {
    sound: {
      label: 'Compared with a similar group',
      positive: 'Results were better than in a similar group.',
      mixed: 'Mixed results beside a similar group.',
      'no-effect': 'No clear difference from a similar group.',
      'too-small-to-tell':
        'No clear difference from a similar group, but the numbers were too small to tell.',
      negative: 'Results were worse than in a similar group.',
      'not-tested': 'Compared, but not tested for chance.',
      'not-read': 'Compared with a similar group; we have not read the results.',
      'not-published': 'Compared with a similar group; the main results are not published.',
    },
    flawed: {
      label: 'Compared with a similar group, with a serious flaw',
      positive:
        'A comparison with a serious flaw found better results. This cannot show that the practice was the cause.',
      mixed: 'A comparison with a serious flaw found a mixed picture.',
      'no-effect': 'A comparison with a serious flaw found no clear difference.',
      'too-small-to-tell':
        'A comparison with a serious flaw found no clear difference, but it was too small to tell.',
      negative: 'A comparison with a serious flaw found worse results. This cannot show the cause.',
      'not-tested': 'A comparison with a serious flaw gives numbers, not tested for chance.',
      'not-read': 'A comparison with a serious flaw was made; we have not read its results.',
      'not-published': 'A comparison with a serious flaw was made; its main results are not published.',
    },
  },
  'compared-unlike': {
    sound: {
      label: 'Compared with a group not shown to be alike',
      positive:
        'Results were better than in a group not shown to be alike. This cannot show that the practice was the cause.',
      mixed: 'Mixed results beside a group not shown to be alike.',
      'no-effect': 'No clear difference from a group not shown to be alike.',
      'too-small-to-tell':
        'No clear difference from a group not shown to be alike, but the numbers were too small to tell.',
      negative: 'Results were worse than in a group not shown to be alike. This cannot show the cause.',
      'not-tested': 'Compared with a group not shown to be alike, and not tested for chance.',
      'not-read': 'Compared with a group not shown to be alike; we have not read the results.',
      'not-published': 'Compared with a group not shown to be alike; the main results are not published.',
    },
    flawed: {
      label: 'Compared with a group not shown to be alike, with a serious flaw',
      'only-described':
        'A comparison with an unlike group and a serious flaw: it counts as described, not tested.',
    },
  },
  'before-after': {
    sound: {
      label: 'Measured before and after',
      positive: 'Things got better afterwards. This cannot show that the practice was the cause.',
      mixed: 'Mixed changes afterwards.',
      'no-effect': 'No clear change afterwards.',
      'too-small-to-tell': 'No clear change afterwards, but the numbers were too small to tell.',
      negative: 'Things got worse afterwards. This cannot show the cause.',
      'not-tested': 'Numbers given, not tested for chance.',
      'not-read': 'Measured before and after; we have not read the results.',
      'not-published': 'Measured before and after; the main results are not published.',
    },
    flawed: {
      label: 'Measured before and after, with a serious flaw',
      'only-described': 'A before-and-after study with a serious flaw: it counts as described, not tested.',
    },
  },
  described: {
    sound: { label: 'Described and counted', 'only-described': 'Described, not tested.' },
    flawed: {
      label: 'Described and counted, with a serious flaw',
      'only-described': 'Described, not tested.',
    },
  },
  planned: {
    sound: {
      label: 'Planned, with no results found',
      'only-planned': 'An evaluation was planned; we found no results.',
    },
  },
  'not-evaluated': {
    sound: { label: 'No evaluation found', 'nothing-found': 'No evaluation found.' },
  },
};

/** Said in place of a cell when several studies share the best level and found different things. */
export const disagreement = 'The strongest studies of this practice disagree: a mixed picture.';

/** The label and the sentence; throws where the design cannot have that upshot or that flaw. */
export function wordsFor(
  design: StudyDesign,
  flawed: boolean,
  upshot: Upshot,
): { label: string; sentence: string } {
  const words = flawed ? evidenceWords[design].flawed : evidenceWords[design].sound;
  const canDisagree = upshot === 'disagree' && words?.mixed !== undefined;
  const sentence = canDisagree ? disagreement : words?.[upshot];
  if (words === undefined || sentence === undefined) {
    const study = flawed ? `${design} with a serious flaw` : design;
    throw new Error(
      `There is no sentence for a study "${study}" with the upshot "${upshot}": it cannot exist.`,
    );
  }
  return { label: words.label, sentence };
}
