import { Feed } from 'feed';
import type { Change } from '../domain/changes.ts';
import { absolute, changesFeeds, paths } from '../domain/paths.ts';
import type { Site } from '../schema/site.ts';

/** As many as a reader who looks in once a year may have missed. */
const most = 100;

/** The changes as a feed, for `atom1()`, `rss2()` and `json1()`. `changes` are newest first. */
export function changesFeed(changes: readonly Change[], site: Site): Feed {
  const address = (path: string): string => absolute(path, site.base);
  const { atom, rss, json } = changesFeeds;
  const feed = new Feed({
    id: address(paths.changes),
    link: address(paths.changes),
    title: `${site.name}: new and changed case studies`,
    description: 'Case studies that are new, and those with a changed figure or conclusion.',
    language: 'en-GB',
    copyright: `Words by ${site.publisher} under ${site.licence.content}. Figures belong to their sources.`,
    updated: midnight(changes[0]?.on ?? site.edition),
    generator: false,
    author: { name: site.publisher, link: address(paths.home) },
    feedLinks: { atom: address(atom), rss: address(rss), json: address(json) },
  });
  for (const { on, what, isNew, title, path, summary } of changes.slice(0, most)) {
    feed.addItem({
      title: isNew ? `New: ${title}` : `Changed: ${title}`,
      // Each change is an item of its own, so that a reader who has seen the first is told of the second.
      id: `${address(path)}?as-at=${on}`,
      link: address(path),
      date: midnight(on),
      published: midnight(on),
      description: isNew ? summary : what,
    });
  }
  return feed;
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
