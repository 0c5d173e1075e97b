/** How well a search does over a number of questions. */
export interface SearchFigures {
  questions: number;
  /** The share of the questions that have a right page among the first three, and the first ten. */
  recallAt3: number;
  recallAt10: number;
  /** The mean of one over the place of the first right page; nothing for one that is not among the first ten. */
  meanReciprocalRank: number;
}

/** @param places of the first right page of each question, from 1; 0 where it is not among the first ten */
export function searchFigures(places: readonly number[]): SearchFigures {
  const share = (most: number): number =>
    places.filter((place) => place > 0 && place <= most).length / places.length;
  return {
    questions: places.length,
    recallAt3: share(3),
    recallAt10: share(10),
    meanReciprocalRank: places.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / places.length,
  };
}

/** The figures in a line of a table. */
export function figuresLine(name: string, figures: SearchFigures): string {
  const { questions, recallAt3, recallAt10, meanReciprocalRank } = figures;
  const [three, ten, mrr] = [recallAt3, recallAt10, meanReciprocalRank].map((figure) => figure.toFixed(3));
  return `${name.padEnd(36)} ${String(questions).padStart(4)} questions  recall@3 ${three}  recall@10 ${ten}  MRR ${mrr}`;
}
