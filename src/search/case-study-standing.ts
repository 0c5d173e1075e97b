/** What the score of the case study with the most sources counts beyond that of any other page. */
const most = 1.5;

/**
 * How many times the score of each case study counts: more than that of other pages, because readers
 * come for case studies, and the more the better it is documented. Of two that match alike, the one
 * with more to show comes first. Sources per case study fall off steeply, so places count by their logarithm.
 * @param bySources all case studies, those with the most sources first
 */
export function standingOf(bySources: readonly { id: string }[]): Map<string, number> {
  const last = Math.log(1 + bySources.length);
  return new Map(bySources.map(({ id }, place) => [id, 1 + most * (1 - Math.log(1 + place) / last)]));
}
