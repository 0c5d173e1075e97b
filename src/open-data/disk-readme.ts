import type { Library } from '../domain/library.ts';
import { writtenDate } from '../domain/written-date.ts';

/** What somebody reads first who opens the zip file. */
export const diskReadme = (site: Library['site']): string =>
  `${site.name}
Edition of ${writtenDate(site.edition)}

${site.description}

TO READ IT
Unpack the zip file. Open index.html in any browser. No network is needed.

WHAT DOES NOT WORK HERE
Search, compare and the briefing need the site: ${site.base}
Every page can be reached without them: by list, kind, area, source and guide.

THE DATA
The folder data holds everything as tables: CSV for a spreadsheet, JSON for a
program. data/index.html says what each field means, and data/datapackage.json
says it for programs. In the folder case-studies each case study stands as a
page, as JSON and as Markdown (a text file).

MAY I USE IT?
Our words and tables are under ${site.licence.content}:
${site.licence.content_url}
Use them for anything; name ${site.publisher}, and say what you changed.
Figures and quotations belong to their sources: cite the source first.

NOT A GOVERNMENT SITE
To say that something is wrong: ${site.corrections}
`.replaceAll('\n', '\r\n');
