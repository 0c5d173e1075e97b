import type { HtmlElement } from 'html-validate';
import { attribute } from './parse-html.ts';

/** What a reference manager makes of a page. */
export interface PageReference {
  itemType: 'report' | 'journalArticle' | 'webpage';
  title: string | undefined;
  creators: string[];
  date: string | undefined;
  institution: string | undefined;
  reportNumber: string | undefined;
  url: string | undefined;
  abstract: string | undefined;
  tags: string[];
  rights: string | undefined;
  language: string | undefined;
}

/**
 * Reads the head of a page by the rules of Zotero's Embedded Metadata translator, in our own words: the
 * Highwire tags go before Dublin Core, and that before OpenGraph; an institution of technical reports
 * makes a report, a Highwire title without one an article, anything else a web page; the canonical
 * address goes before all others.
 */
export function readAsZotero(document: HtmlElement): PageReference {
  const named = (name: string) =>
    document
      .querySelectorAll('meta')
      .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
      .flatMap((meta) => attribute(meta, 'content') ?? []);
  const first = (...names: string[]) => names.flatMap(named)[0];
  const [institution] = named('citation_technical_report_institution');
  const canonical = document.querySelector('link[rel="canonical"]');
  const creators = named('citation_author');
  return {
    itemType:
      institution !== undefined
        ? 'report'
        : named('citation_title').length > 0
          ? 'journalArticle'
          : 'webpage',
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: creators.length > 0 ? creators : named('DC.creator'),
    date: first('citation_publication_date', 'DC.date')?.replaceAll('/', '-'),
    institution,
    reportNumber: first('citation_technical_report_number'),
    url:
      (canonical === null ? undefined : attribute(canonical, 'href')) ??
      first('citation_public_url', 'DC.identifier', 'og:url'),
    abstract: first('citation_abstract', 'DC.description', 'og:description'),
    tags: named('citation_keywords').flatMap((words) => words.split(/\s*;\s*/)),
    rights: first('DC.rights'),
    language: first('citation_language', 'DC.language'),
  };
}
