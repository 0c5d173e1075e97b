import { cpSync, existsSync } from 'node:fs';
import { slug } from '../schema/slug.ts';

/** Starts a case study: copies the template into a folder of the given name. Run as `npm run new -- <id>`. */

const folder = 'content/case-studies';

function start(id: string | undefined): string {
  if (id === undefined) return 'Give the id of the case study: npm run new -- surrey-high-impact-drinkers';
  const checked = slug.safeParse(id);
  if (!checked.success) return `“${id}” cannot be an id. ${checked.error.issues[0]?.message ?? ''}`;
  const target = `${folder}/${id}`;
  if (existsSync(target)) return `${target} exists already.`;
  cpSync(`${folder}/_template`, target, { recursive: true });
  process.exitCode = 0;
  return `Started ${target}. Fill in page.mdx and facts.yaml, then run npm run check:content.`;
}

process.exitCode = 1;
console.log(start(process.argv[2]));
