/** A section of the story of a case study. */
export interface StorySection {
  /** The heading as it is typed, after `## `. */
  title: string;
  /** The fragment that leads to it. */
  anchor: string;
  required: boolean;
}

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
