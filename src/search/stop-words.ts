/** Words of questions that say nothing of what is looked for. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after all also am an and another any anybody anyone anything are around as at be because been before being
  but by can could did do does doing done else ever every example examples find for from get gets give given go
  going got had has have having how i i'm if in into is isn't it its just know like long look looking made make many
  may me might more most much must my need needs no not of off on one ones or other others our out over per please
  really same say see should show so some somebody someone something such tell than that that's the their them then
  there these they thing things this those to too tried try trying up us use used using very want was way we well
  went were what what's when where whether which while who who's whom whose why will with without work worked
  working works would you your nobody everybody everyone take takes taken taking keep keeps keeping he she her
  him his those since still until each few let lets only own here there's`.split(/\s+/),
);
