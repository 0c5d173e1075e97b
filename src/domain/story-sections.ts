/** A section of a case study's story or of a guide. */
export interface StorySection {
  /** The heading as it is typed, after `## `. */
  title: string;
  /** The fragment that leads to it. */
  anchor: string;
  required: boolean;
}

/** The sections of a guide; its comparison stands after the first. */
export const guideSections: readonly StorySection[] = [
  { title: 'The short answer', anchor: 'the-short-answer', required: true },
  { title: 'What differs, and why', anchor: 'what-differs-and-why', required: true },
  {
    title: 'What to ask before you commission',
    anchor: 'what-to-ask-before-you-commission',
    required: true,
  },
  { title: 'What nobody knows yet', anchor: 'what-nobody-knows-yet', required: true },
];

/** The sections of a case study's story, in the order in which they stand. */
export const storySections: readonly StorySection[] = [
  { title: 'The problem', anchor: 'the-problem', required: true },
  { title: 'What it does', anchor: 'what-it-does', required: true },
  {
    title: 'Who it is for, and who is left out',
    anchor: 'who-it-is-for-and-who-is-left-out',
    required: true,
  },
  { title: 'What it took to run', anchor: 'what-it-took-to-run', required: true },
  { title: 'What it found', anchor: 'what-it-found', required: true },
  { title: 'What it cost', anchor: 'what-it-cost', required: true },
  { title: 'Before you copy it', anchor: 'before-you-copy-it', required: true },
  { title: 'What is not known', anchor: 'what-is-not-known', required: true },
  { title: 'What would be lost', anchor: 'what-would-be-lost', required: false },
];
