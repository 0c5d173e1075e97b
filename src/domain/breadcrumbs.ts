import { paths, termFolders } from './paths.ts';

/** A page on the way from the home page to another. */
export interface Crumb {
  label: string;
  href: string;
}

/** The folders whose pages lie under a list, and what the list is called. */
const sections: Readonly<Record<string, string>> = {
  [paths.caseStudies]: 'Case studies',
  [paths.areas]: 'Areas',
  [paths.organisations]: 'Organisations',
  [paths.guides]: 'Guides',
  [paths.context]: 'Context',
  [paths.sources]: 'Sources',
  [`/${termFolders.kind}/`]: 'Kinds of practice',
  [`/${termFolders.problem}/`]: 'Problems',
  [`/${termFolders.population}/`]: 'Populations',
  [`/${termFolders.stage}/`]: 'Stages',
  [`/${termFolders.substance}/`]: 'Substances',
};

/** The way to a page, the home page first and the page itself last. */
export function breadcrumbs(path: string, title: string): Crumb[] {
  const [folder] = /^\/[^/]+\//.exec(path) ?? [];
  const section = folder === undefined || folder === path ? undefined : sections[folder];
  return [
    { label: 'Home', href: paths.home },
    ...(folder === undefined || section === undefined ? [] : [{ label: section, href: folder }]),
    { label: title, href: path },
  ];
}
