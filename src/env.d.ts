declare namespace App {
  /** What a page binds for the components inside its prose. */
  interface Locals {
    caseStudy?: import('./domain/case-study.ts').CaseStudy;
    citing?: import('./domain/citing-page.ts').CitingPage;
    /** Finds a fact as the page cites it. */
    fact?: (reference: string) => import('./domain/cited-fact.ts').CitedFact;
    guide?: import('./domain/guide.ts').Guide;
    library?: import('./domain/library.ts').Library;
  }
}
