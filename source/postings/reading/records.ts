import { cleanLine } from '../clean.ts';
import type { Section } from '../posting.ts';
import { withDefinitions } from './definitions.ts';
import { isRecord, readFacts } from './facts.ts';
import { headingSource } from './heading-source.ts';
import { type Part, partsOf } from './headings.ts';
import { isHtml, markdownOfHtml } from './html.ts';
import { cleanMarkdown, gather, leadHeading, type Reading } from './markdown.ts';
import { fileStart, type Place, type Problem, problemAt } from './problem.ts';
import { titleOfFile } from './title.ts';

/** Names under which records keep a posting's text, and the heading that it gets. */
const texts: readonly (readonly [name: string, heading: string])[] = [
  ['description', leadHeading],
  ['content', leadHeading],
  ['body', leadHeading],
  ['text', leadHeading],
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Incentives'],
];

/** What only says that a record is a posting. */
const wrapping: readonly string[] = ['@context', '@type', '@id', 'id', 'sections', 'more'];

/** Records without a posting that are named one by one. */
const mostNamed = 10;
