import type { ReactNode } from 'react';
import { spread } from '../../layout/line.ts';
import { Lines, useLook } from '../look.tsx';

interface HeaderProps {
  readonly title: string;
  /** Whether `?` shows the help here. */
  readonly hasHelp: boolean;
  readonly width: number;
}

/** The first line: the program, and where the postings come from. */
export function Header({ title, hasHelp, width }: HeaderProps): ReactNode {
  const { glyphs } = useLook();
  const name = [
    { text: ' npm-jobs', role: 'brand' as const },
    { text: `  ${title}`, role: 'dim' as const },
  ];
  const help = [
    { text: '?', role: 'key' as const },
    { text: ' help ', role: 'dim' as const },
  ];
  return <Lines width={width} lines={[spread(name, hasHelp ? help : [], width, glyphs.ellipsis)]} />;
}
