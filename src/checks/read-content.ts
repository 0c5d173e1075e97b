import type { z } from 'astro/zod';
import type { TermListName } from '../schema/term.ts';
import { termLists } from '../schema/term.ts';
import type { ContentFile } from './content-file.ts';
import type { ContentKind } from './content-places.ts';
import { placeOf } from './content-places.ts';
import type { CaseStudyEntry, Content, Entry, PageEntry, Prose } from './content.ts';
import type { Fault } from './fault.ts';
import { idSet, idsIn, type IdSet, type KnownIds } from './known-ids.ts';
import { parseProse, splitMdx } from './mdx-file.ts';
import { passagesOfProse } from './prose-passages.ts';
import { salvage } from './salvage.ts';
import { parseWith, schemaFaults } from './schema-faults.ts';
import {
  sentencesOfCaseStudyPage,
  sentencesOfEvaluation,
  sentencesOfFacts,
  sentencesOfPage,
} from './sentence-passages.ts';
import { unreadableYaml, unreadableProse, noFrontmatter } from './unreadable.ts';
import type { YamlDocument } from './yaml-document.ts';
import { readYaml } from './yaml-document.ts';
