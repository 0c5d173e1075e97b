declare namespace App {
  /** What a page binds for the components inside its prose. */
  interface Locals {
    caseStudy?: import('./domain/case-study.ts').CaseStudy;
    library?: import('./domain/library.ts').Library;
  }
}
