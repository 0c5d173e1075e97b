import type { CitationStyle } from '../../src/citing/citation-style.ts';
import type { Source } from '../../src/schema/source.ts';

/** One source and the reference to it in each style, written by hand from the rules of the style's guide. */
export interface HandMade {
  kind: string;
  source: Partial<Source>;
  /** Italics between asterisks. */
  references: Record<CitationStyle, string>;
  /** Where ours is knowingly not the guide's: what is different, and why. */
  differs?: Partial<Record<CitationStyle, { ours: string; because: string }>>;
}

const url = 'https://body.org/a';

export const handMade: readonly HandMade[] = [
  {
    kind: 'a journal article with four authors, volume, issue, pages and DOI',
    source: {
      type: 'journal-article',
      title: 'A trial of a scheme in Durham',
      authors: ['Weir, Kevin', 'Kilili, Stephanie', 'Cooper, John', 'Crowe, Andrew'],
      publisher: 'The Police Journal',
      container_details: '95(1): 1–20',
      date: '2021',
      doi: '10.1177/0032258X211018774',
      url,
    },
    references: {
      harvard:
        'Weir, K. *et al.* (2021) ‘A trial of a scheme in Durham’, *The Police Journal*, 95(1), pp. 1–20. Available at: https://doi.org/10.1177/0032258X211018774.',
      apa: 'Weir, K., Kilili, S., Cooper, J., & Crowe, A. (2021). A trial of a scheme in Durham. *The Police Journal*, *95*(1), 1–20. https://doi.org/10.1177/0032258X211018774',
      vancouver:
        'Weir K, Kilili S, Cooper J, Crowe A. A trial of a scheme in Durham. Police J [Internet]. 2021 [cited 2026 Nov 21];95(1):1–20. Available from: https://doi.org/10.1177/0032258X211018774',
      oscola:
        'Kevin Weir and others, ‘A Trial of a Scheme in Durham’ (2021) 95 The Police Journal 1 <https://doi.org/10.1177/0032258X211018774> accessed 21 November 2026.',
    },
    differs: {
      vancouver: {
        ours: 'Weir K, Kilili S, Cooper J, Crowe A. A trial of a scheme in Durham. The Police Journal [Internet]. 2021 [cited 2026 Nov 21];95(1):1–20. Available from: https://doi.org/10.1177/0032258X211018774',
        because:
          'We hold no list of the short names of journals, and a guessed one would be worse than the whole.',
      },
    },
  },
  {
    kind: 'a report by named people',
    source: {
      type: 'report',
      title: 'Outreach at night: what was done',
      authors: ['Ward, Mike', 'Holmes, Mark'],
      publisher: 'Alcohol Concern',
      date: '2014-06',
      url,
    },
    references: {
      harvard:
        'Ward, M. and Holmes, M. (2014) *Outreach at night: what was done*. Alcohol Concern. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Ward, M., & Holmes, M. (2014). *Outreach at night: what was done*. Alcohol Concern. https://body.org/a',
      vancouver:
        'Ward M, Holmes M. Outreach at night: what was done [Internet]. Alcohol Concern; 2014 Jun [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Mike Ward and Mark Holmes, ‘Outreach at Night: What Was Done’ (Alcohol Concern 2014) <https://body.org/a> accessed 21 November 2026.',
    },
  },
  {
    kind: 'minutes of a body',
    source: {
      type: 'minutes',
      title: 'Police and Crime Panel, 8 February 2023: minutes',
      publisher: 'Leicestershire County Council',
      date: '2023-02-08',
      url,
    },
    references: {
      harvard:
        'Leicestershire County Council (2023) *Police and Crime Panel, 8 February 2023: minutes*. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Leicestershire County Council. (2023). *Police and Crime Panel, 8 February 2023: minutes*. https://body.org/a',
      vancouver:
        'Leicestershire County Council. Police and Crime Panel, 8 February 2023: minutes [Internet]. 2023 Feb [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Leicestershire County Council, ‘Police and Crime Panel, 8 February 2023: Minutes’ (2023) <https://body.org/a> accessed 21 November 2026.',
    },
  },
  {
    kind: 'news without an author',
    source: {
      type: 'news',
      title: 'Scheme keeps people out of court',
      publisher: 'The Guardian',
      date: '2020-02-14',
      url,
    },
    references: {
      harvard:
        '*The Guardian* (2020) ‘Scheme keeps people out of court’, 14 February. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Scheme keeps people out of court. (2020, February 14). *The Guardian*. https://body.org/a',
      vancouver:
        'Scheme keeps people out of court. The Guardian [Internet]. 2020 Feb 14 [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        '‘Scheme Keeps People out of Court’ *The Guardian* (14 February 2020) <https://body.org/a> accessed 21 November 2026.',
    },
  },
  {
    kind: 'news by a journalist',
    source: {
      type: 'news',
      title: 'Under the influence',
      authors: ['Chamberlain, Phil'],
      publisher: 'The Guardian',
      date: '2004-02-04',
      url,
    },
    references: {
      harvard:
        'Chamberlain, P. (2004) ‘Under the influence’, *The Guardian*, 4 February. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Chamberlain, P. (2004, February 4). Under the influence. *The Guardian*. https://body.org/a',
      vancouver:
        'Chamberlain P. Under the influence. The Guardian [Internet]. 2004 Feb 4 [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Phil Chamberlain, ‘Under the Influence’ *The Guardian* (4 February 2004) <https://body.org/a> accessed 21 November 2026.',
    },
  },
  {
    kind: 'a web page of a body, without a date',
    source: { type: 'web-page', title: 'The outreach project', publisher: 'Abianda', url },
    references: {
      harvard:
        'Abianda (no date) *The outreach project*. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Abianda. (n.d.). *The outreach project*. Retrieved November 21, 2026, from https://body.org/a',
      vancouver:
        'Abianda. The outreach project [Internet]. [date unknown] [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola: 'Abianda, ‘The Outreach Project’ <https://body.org/a> accessed 21 November 2026.',
    },
    differs: {
      apa: {
        ours: 'Abianda. (n.d.). *The outreach project*. Retrieved 21 November 2026, from https://body.org/a',
        because: 'All our references are in British English, and so is the order of day and month.',
      },
    },
  },
  {
    kind: 'written evidence to Parliament',
    source: {
      type: 'evidence-submission',
      title: 'Written evidence on the Armed Forces Bill',
      authors: ['Tom Harrison House'],
      publisher: 'UK Parliament',
      date: '2021',
      url,
    },
    references: {
      harvard:
        'Tom Harrison House (2021) *Written evidence on the Armed Forces Bill*. UK Parliament. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Tom Harrison House. (2021). *Written evidence on the Armed Forces Bill*. UK Parliament. https://body.org/a',
      vancouver:
        'Tom Harrison House. Written evidence on the Armed Forces Bill [Internet]. UK Parliament; 2021 [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Tom Harrison House, ‘Written Evidence on the Armed Forces Bill’ (UK Parliament 2021) <https://body.org/a> accessed 21 November 2026.',
    },
  },
  {
    kind: 'a press release',
    source: {
      type: 'press-release',
      title: 'New help for veterans',
      publisher: 'Home Office',
      date: '2022-01-26',
      url,
    },
    references: {
      harvard:
        'Home Office (2022) *New help for veterans* [Press release]. 26 January. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Home Office. (2022, January 26). *New help for veterans* [Press release]. https://body.org/a',
      vancouver:
        'Home Office. New help for veterans [Internet]. 2022 Jan 26 [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Home Office, ‘New Help for Veterans’ (26 January 2022) <https://body.org/a> accessed 21 November 2026.',
    },
    differs: {
      vancouver: {
        ours: 'Home Office. New help for veterans [Internet]. 2022 [cited 2026 Nov 21]. Available from: https://body.org/a',
        because:
          'The style file gives pages of the web their year alone; the month and day are in our files.',
      },
    },
  },
  {
    kind: 'a notice among web pages',
    source: {
      type: 'web-page',
      title: 'Recovery services',
      publisher: 'Police and Crime Commissioner for South Wales',
      container_details: 'Tender notice',
      date: '2025-11-25',
      url,
    },
    references: {
      harvard:
        'Police and Crime Commissioner for South Wales (2025) *Recovery services* [Tender notice]. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Police and Crime Commissioner for South Wales. (2025, November 25). *Recovery services* [Tender notice]. https://body.org/a',
      vancouver:
        'Police and Crime Commissioner for South Wales. Recovery services [Internet]. 2025 Nov 25 [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Police and Crime Commissioner for South Wales, ‘Recovery Services’ (25 November 2025) <https://body.org/a> accessed 21 November 2026.',
    },
    differs: {
      vancouver: {
        ours: 'Police and Crime Commissioner for South Wales. Recovery services [Internet]. 2025 [cited 2026 Nov 21]. Available from: https://body.org/a',
        because:
          'The style file gives pages of the web their year alone; the month and day are in our files.',
      },
    },
  },
  {
    kind: 'a thesis',
    source: {
      type: 'thesis',
      title: 'Diversion in one county',
      authors: ['Lim, Jing Mun'],
      publisher: 'University of Kent',
      container_details: 'PhD thesis; only the abstract was read',
      date: '2024',
      url,
    },
    references: {
      harvard:
        'Lim, J.M. (2024) *Diversion in one county*. PhD thesis. University of Kent. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Lim, J. M. (2024). *Diversion in one county* [PhD thesis, University of Kent]. https://body.org/a',
      vancouver:
        'Lim JM. Diversion in one county [PhD thesis on the Internet]. University of Kent; 2024 [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Jing Mun Lim, ‘Diversion in One County’ (PhD thesis, University of Kent 2024) <https://body.org/a> accessed 21 November 2026.',
    },
    differs: {
      vancouver: {
        ours: 'Lim JM. Diversion in one county [Internet] [PhD thesis]. University of Kent; 2024 [cited 2026 Nov 21]. Available from: https://body.org/a',
        because: 'The style file has two brackets where the guide has one; both say the same.',
      },
    },
  },
  {
    kind: 'an article whose list of authors was cut, without volume',
    source: {
      type: 'journal-article',
      title: 'Heroin on prescription',
      authors: ['Hughes, Neill', 'Smith, Ann', 'and others'],
      publisher: 'BMJ',
      date: '2021-03',
      url,
    },
    references: {
      harvard:
        'Hughes, N., Smith, A. *et al.* (2021) ‘Heroin on prescription’, *BMJ*. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Hughes, N., Smith, A., et al. (2021). Heroin on prescription. *BMJ*. https://body.org/a',
      vancouver:
        'Hughes N, Smith A, et al. Heroin on prescription. BMJ [Internet]. 2021 Mar [cited 2026 Nov 21]. Available from: https://body.org/a',
      oscola:
        'Neill Hughes, Ann Smith and others, ‘Heroin on Prescription’ [2021] BMJ <https://body.org/a> accessed 21 November 2026.',
    },
  },
  {
    kind: 'a section of an Act',
    source: {
      type: 'legislation',
      title: 'Drugs Act 2005, section 7',
      publisher: 'legislation.gov.uk',
      date: '2005',
      url,
    },
    references: {
      harvard: '*Drugs Act 2005, section 7*. Available at: https://body.org/a (Accessed: 21 November 2026).',
      apa: 'Drugs Act 2005, section 7. https://body.org/a',
      vancouver:
        'Drugs Act 2005, section 7 [Internet]. legislation.gov.uk; 2005. Available from: https://body.org/a',
      oscola: 'Drugs Act 2005, s 7.',
    },
    differs: {
      oscola: {
        ours: 'Drugs Act 2005, section 7.',
        because: 'We give the title as the source has it, with “section” written out.',
      },
    },
  },
];
