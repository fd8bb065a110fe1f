import { cutLine, endOf, fill, spread, widthOf } from '../../../layout/cut-and-fill.ts';
import type { Glyphs } from '../../../layout/glyphs.ts';
import { highlightPieces, type Line } from '../../../layout/line.ts';
import { datingOf, workOf } from '../../../postings/fact-list.ts';
import { highlightsOf } from '../../../postings/highlights.ts';
import { footerLine } from '../../components/footer.ts';
import { pane, panes } from '../../components/panes.ts';
import type { State } from '../../state.ts';
import type { View } from '../../view.ts';
import { isLow, outlineWidth } from '../../window.ts';
import type { Draw } from '../draw.ts';
import { compareAnchors, hitsOf, topOf } from './anchors.ts';

/** One posting, a section at a time, its outline always in sight. */
export const postingScreen: Draw = ({ state, view }, setting) => {
  const { glyphs } = setting;
  const { columns } = view.size;
  const top = topOf(view, state.anchor);
  const chapter = view.chapters[state.anchor.chapter];
  const text = (chapter?.lines ?? []).slice(top, top + view.textRows).map(({ line }) => line);
  const heading: Line = [{ text: chapter?.heading ?? '', style: 'heading' }];
  const outlined = () => ({
    left: outline(state, view, glyphs),
    leftWidth: outlineWidth(view.size),
    right: [heading, [], ...text],
  });
  const indented = () => text.map((line) => [{ text: ' ' }, ...line]);
  return [
    ...headLines(state, view, glyphs),
    ...(view.wide
      ? panes(outlined(), columns, view.textRows + 2, glyphs)
      : pane(indented(), columns, view.textRows, glyphs)),
    footerLine({ state, view }, setting, statusOf(state, view, top, glyphs)),
  ];
};

function headLines(state: State, view: View, glyphs: Glyphs): readonly Line[] {
  const { posting, size } = view;
  if (!posting) return [];
  const role = highlightPieces(
    [{ text: posting.role, style: 'title' }],
    highlightsOf(posting, state.query).role,
  );
  const count: Line = [{ text: `${state.cursor + 1} of ${view.results.length} `, style: 'dim' }];
  const title = spread([{ text: ' ' }, ...role], count, size.columns, glyphs.ellipsis);
  const join = (facts: readonly string[]) => facts.join(` ${glyphs.dot} `);
  const work: Line = [{ text: ` ${join(workOf(posting))}`, style: 'dim' }];
  const dating: Line = [{ text: `${join(datingOf(posting))} `, style: 'dim' }];
  const second = isLow(size) ? [] : [spread(work, dating, size.columns, glyphs.ellipsis)];
  return [title, ...second, ...(view.wide ? [] : [outlineLine(state, view, glyphs)])];
}

function outline({ anchor }: State, { chapters, size, textRows }: View, glyphs: Glyphs): readonly Line[] {
  const width = outlineWidth(size);
  const first = Math.max(0, anchor.chapter - textRows);
  return chapters.slice(first).map(({ heading }, at) => {
    const isHere = first + at === anchor.chapter;
    const text = fill(
      ` ${isHere ? glyphs.cursor : ' '} ${first + at + 1} ${heading}`,
      width - 1,
      glyphs.ellipsis,
    );
    return [{ text, style: isHere ? 'selected' : 'dim' }];
  });
}

/** The outline in one line: the section that is read always in sight, those around it as far as they fit. */
function outlineLine({ anchor }: State, { chapters, size }: View, glyphs: Glyphs): Line {
  const names = chapters.map(({ heading }, at): Line => {
    const isHere = at === anchor.chapter;
    return [
      { text: `${isHere ? glyphs.cursor : ' '}${at + 1} ${heading}  `, style: isHere ? 'selected' : 'dim' },
    ];
  });
  const before = anchor.chapter > 0 ? names.slice(anchor.chapter - 1) : names;
  const lead: Line = anchor.chapter > 1 ? [{ text: `${glyphs.ellipsis} `, style: 'dim' }] : [];
  return cutLine([{ text: ' ' }, ...lead, ...before.flat()], size.columns, glyphs.ellipsis);
}

function statusOf(state: State, view: View, top: number, glyphs: Glyphs): Line {
  if (state.mode === 'find') return findLine(state, view, glyphs);
  const { chapters, textRows } = view;
  if (chapters.length === 0) return [];
  const lines = chapters.map((chapter) => chapter.lines.length);
  const before = lines.slice(0, state.anchor.chapter).reduce((sum, each) => sum + each, 0);
  const seen = before + Math.min(lines[state.anchor.chapter] ?? 0, top + textRows);
  const share = Math.round(
    (100 * seen) /
      Math.max(
        1,
        lines.reduce((sum, each) => sum + each, 0),
      ),
  );
  const section = `${state.anchor.chapter + 1}/${chapters.length} ${chapters[state.anchor.chapter]?.heading ?? ''} ${glyphs.dot} ${share} %`;
  return state.find === ''
    ? [{ text: `${section} ` }]
    : [{ text: `${state.find}: ` }, ...countOf(state, view), { text: ' n next  N previous', style: 'dim' }];
}

/** What is looked for, its end always in sight, and how often it was found. */
function findLine(state: State, view: View, glyphs: Glyphs): Line {
  const count = countOf(state, view);
  const room = view.size.columns - widthOf(count) - 'find:   '.length - 2;
  return [
    { text: 'find: ', style: 'key' },
    { text: `${endOf(state.find, room, glyphs.ellipsis)}${glyphs.caret} ` },
    ...count,
  ];
}

function countOf(state: State, view: View): Line {
  const hits = hitsOf(view);
  const total = hits.reduce((sum, { times }) => sum + times, 0);
  if (total === 0) return [{ text: state.find === '' ? '' : 'not in this posting', style: 'error' }];
  const before = hits
    .filter((hit) => compareAnchors(hit, state.anchor) < 0)
    .reduce((sum, { times }) => sum + times, 0);
  const here = hits.find((hit) => compareAnchors(hit, state.anchor) >= 0)?.times ?? 1;
  const last = here > 1 ? `-${before + here}` : '';
  return [{ text: `${Math.min(total, before + 1)}${last} of ${total}` }];
}
