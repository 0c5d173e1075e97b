import { attribute, visibleText } from '../parse-html.ts';
import type { PageRule } from './page-rule.ts';

export const oneMainHeading: PageRule = {
  name: 'has exactly one main heading, and it says something',
  faults({ document }) {
    const headings = document.querySelectorAll('h1').map(visibleText);
    if (headings.length !== 1) return [`has ${headings.length} h1: ${headings.join(' / ') || 'none'}`];
    return headings[0] === '' ? ['has an h1 without words'] : [];
  },
};

export const hasTitle: PageRule = {
  name: 'has a title',
  faults: ({ document }) => {
    const titles = document.querySelectorAll('head title').map(visibleText);
    return titles.length === 1 && titles[0] !== ''
      ? []
      : [`has ${titles.length} titles: ${titles.join(' / ') || 'none'}`];
  },
};

export const hasDescription: PageRule = {
  name: 'has a description for search results',
  faults: ({ document }) => {
    const meta = document.querySelector('meta[name="description"]');
    const description = meta === null ? undefined : attribute(meta, 'content')?.trim();
    return description === undefined || description === '' ? ['has no description'] : [];
  },
};

export const isBritishEnglish: PageRule = {
  name: 'says that it is written in British English',
  faults: ({ document }) => {
    const html = document.querySelector('html');
    const language = html === null ? undefined : attribute(html, 'lang');
    return language === 'en-GB' ? [] : [`has lang="${language ?? ''}", not en-GB`];
  },
};
