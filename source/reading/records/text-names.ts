import { remember } from '../../postings/text/remember.ts';
import { leadHeading } from '../notations/markdown/sections.ts';
import { isTranslatedName, plainName, wordsOfName } from './name-words.ts';

/** Names of texts in the order in which a person reads them, as `plainName` makes them, and the heading that each gets. */
const table: readonly (readonly [heading: string, names: string])[] = [
  [leadHeading, 'intro introduction opening overview jobsummary'],
  [
    leadHeading,
    'descriptionhtml description descriptiontext descriptionplain descriptionmarkdown descriptionmd',
  ],
  [
    leadHeading,
    'jobdescriptionhtml jobdescription jobdescriptiontext jobdescriptionplain fulldescription jobad',
  ],
  [leadHeading, 'contenthtml contentencoded content contents contenttext contentplain contentmarkdown'],
  [
    leadHeading,
    'bodyhtml body bodytext bodymarkdown text texthtml html fulltext fullhtml commenttext details markdown',
  ],
  [
    'About the role',
    'aboutrole abouttherole abouttheposition aboutthejob roledescription positiondescription',
  ],
  [
    'Responsibilities',
    'responsibilities keyresponsibilities duties tasks whatyoulldo whatyouwilldo youwilldo',
  ],
  [
    'Requirements',
    'requirements jobrequirements whatyoubring whatyouneed youhave whoyouare candidateprofile profile',
  ],
  ['Qualifications', 'qualifications minimumqualifications basicqualifications requiredqualifications'],
  ['Preferred', 'preferredqualifications nicetohave nicetohaves bonuspoints desiredskills preferred'],
  ['Skills', 'skills requiredskills skillsrequired'],
  ['Experience', 'experiencerequirements'],
  ['Education', 'educationrequirements'],
  ['Benefits', 'benefits jobbenefits perks perksandbenefits benefitsandperks whatweoffer weoffer'],
  ['Incentives', 'incentivecompensation'],
  ['Additional', 'additional additionalinformation additionalinfo furtherinformation'],
  [
    'About the company',
    'aboutcompany aboutthecompany aboutus companydescription companyoverview whoweare aboutteam',
  ],
  ['About', 'about'],
  ['How to apply', 'howtoapply applicationinstructions applyinstructions applicationprocess'],
  ['Equal opportunity', 'equalopportunity eeo eeostatement diversitystatement'],
];

/** A name under which records keep a text: where it stands among the others, and what is written over it. */
export interface TextName {
  readonly rank: number;
  readonly heading: string;
  /** Which names stand for the same text, written in another way. */
  readonly twin: string;
}

const names = new Map(
  table.flatMap(([heading, list], row) =>
    list.split(' ').map((name, at): [string, TextName] => [
      name,
      {
        rank: row * 100 + at,
        heading,
        twin: name.replace(/(?:html|text|plain|markdown|md|encoded)$/, '') || name,
      },
    ]),
  ),
);

/** Names under which records keep texts that say in short what another says; they count where there is no other. */
const summaries = new Set(['summary', 'excerpt', 'jobexcerpt', 'shortdescription', 'teaser', 'snippet']);

/** What a name of a text means; nothing if it is none. One in another language is its own heading. */
export function textNamed(name: string): TextName | undefined {
  const known = names.get(plainName(name));
  return known && known.heading !== leadHeading ? underItsOwnName(name, known) : known;
}

const underItsOwnName = remember((name, known: TextName): TextName => {
  return isTranslatedName(name) ? { ...known, heading: wordsOfName(name) } : known;
});

/** Whether a name is one of a summary. */
export function namesSummary(name: string): boolean {
  return summaries.has(plainName(name));
}
