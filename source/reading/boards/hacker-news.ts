import { leadHeading } from '../notations/markdown/sections.ts';
import type { JsonRecord } from '../records/json-record.ts';
import { recordsIn, saying, textIn } from '../records/loose-values.ts';
import type { StatedRecord } from '../records/stated-record.ts';
import type { BoardReader } from './board.ts';
import { headIn, headLine } from './hacker-news-head.ts';
import { applyLinkIn } from './hacker-news-links.ts';
import { textBelowHead } from './hacker-news-text.ts';

/**
 * “Who is hiring?” at Hacker News: a comment a posting, its first line the head. As Algolia and Firebase answer; comments
 * without anything else are known by their heads.
 */
export const hackerNews: BoardReader = {
  matches: (record) => !isAside(record) && (isComment(record) || isHeaded(record)),
  read: stated,
  isAside,
  heldIn: (answer) => commentsIn(answer),
};

const textNames = ['comment_text', 'text', 'full_html', 'full_text'] as const;

function textOf(record: JsonRecord): string {
  return textNames.map((name) => record[name]).find((each): each is string => typeof each === 'string') ?? '';
}

function isComment(record: JsonRecord): boolean {
  const { type, author, by, parent_id, parent, story_id, title } = record;
  if (typeof title === 'string' || textOf(record) === '') return false;
  const isPlaced = [parent_id, parent, story_id].some((each) => typeof each === 'number');
  return (
    type === 'comment' || (isPlaced && (author !== undefined || by !== undefined)) || 'comment_text' in record
  );
}

/** A record of hardly more than a text whose first line is a head. */
function isHeaded(record: JsonRecord): boolean {
  const isBare = ['title', 'role', 'position', 'name', 'categories', 'heading'].every(
    (name) => record[name] === undefined,
  );
  return isBare && (headLine(textOf(record)).match(/\s\|\s/g)?.length ?? 0) >= 2;
}

/** Whether a record is a thread, a reply or a deleted comment; none of them is a posting. */
function isAside(record: JsonRecord): boolean {
  const { type, by, author, deleted, dead, kids, children, parent_id, story_id, title } = record;
  if (type === 'story' || type === 'poll')
    return typeof title === 'string' && (by ?? author) !== undefined && !Array.isArray(children);
  const isOfNews = type === 'comment' || 'parent_id' in record || 'story_id' in record || Array.isArray(kids);
  if (!isOfNews || title !== undefined) return false;
  const isAnswer = typeof parent_id === 'number' && typeof story_id === 'number' && parent_id !== story_id;
  return deleted === true || dead === true || isAnswer || textOf(record).trim() === '';
}

function commentsIn({ children, title, id, type }: JsonRecord): readonly JsonRecord[] | undefined {
  const comments = recordsIn(children);
  const isThread =
    typeof title === 'string' && comments.some((each) => isComment(each) || isHeaded(each) || isSigned(each));
  if (!isThread) return undefined;
  return comments
    .filter((each) => textOf(each).trim() !== '')
    .map(({ children: _answers, ...comment }) => ({
      type: 'comment',
      ...(type === 'story' && { story_id: id }),
      ...comment,
    }));
}

function isSigned(record: JsonRecord): boolean {
  return typeof record.author === 'string' && textOf(record) !== '';
}

/** Names that only the programs of Hacker News have for its comments. */
const newsNames = ['created_at_i', 'story_id', 'objectID', 'by', 'kids'] as const;

function stated(record: JsonRecord): StatedRecord {
  const text = textOf(record);
  const id = textIn(record.objectID) ?? textIn(record.id);
  const isOfNews = newsNames.some((name) => name in record);
  return {
    facts: saying({
      ...headIn(text),
      id,
      posted: record.created_at ?? record.created_at_i ?? record.time,
      apply: applyLinkIn(text),
      url: isOfNews && /^\d+$/.test(id ?? '') ? `https://news.ycombinator.com/item?id=${id}` : record.url,
      source: isOfNews ? 'Hacker News' : undefined,
    }),
    texts: [{ heading: leadHeading, text: textBelowHead(text) }],
  };
}
