import { expect, test } from 'vitest';
import { MouseReports } from '../../source/terminal/mouse-reports.ts';

const pressed = (column: number, row: number) => ({ kind: 'pressed', column, row });

test('reports are taken out of what else is typed', () => {
  expect(new MouseReports().push('a\u001B[<0;10;5M\u001B[<0;10;5mb\u001B[A')).toEqual({
    text: 'ab\u001B[A',
    reports: [pressed(9, 4)],
  });
});

test('a report that comes in pieces is one, and Escape is not held back', () => {
  const mouse = new MouseReports();
  expect(mouse.push('x\u001B[<0;1')).toEqual({ text: 'x', reports: [] });
  expect(mouse.push('2;3My')).toEqual({ text: 'y', reports: [pressed(11, 2)] });
  expect(mouse.push('\u001B')).toEqual({ text: '\u001B', reports: [] });
});

test('the wheel turns up and down, with Shift or Control too; other buttons say nothing', () => {
  const { reports } = new MouseReports().push('\u001B[<64;1;1M\u001B[<69;1;1M\u001B[<81;1;1M\u001B[<2;1;1M');
  expect(reports.map(({ kind }) => kind)).toEqual(['wheel-up', 'wheel-down', 'wheel-down']);
});
