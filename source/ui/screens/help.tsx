import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Snapshot } from '../browser.ts';
import { Footer } from '../components/footer.tsx';
import { Header } from '../components/header.tsx';
import { Rule } from '../components/rule.tsx';
import { Lines } from '../look.tsx';
import type { Setting } from '../view.ts';

interface HelpScreenProps extends Snapshot {
  readonly setting: Setting;
}

/** Every key and all that can be asked for, from the same tables that the program goes by. */
export function HelpScreen({ state, view, setting }: HelpScreenProps): ReactNode {
  const { columns } = view.size;
  const { top } = state.help;
  const shown = view.helpLines.slice(top, top + view.helpRows).map((line) => [{ text: ' ' }, ...line]);
  const more = view.helpLines.length - top - shown.length;
  const status = more > 0 ? [{ text: `${more} more lines ` }] : [];
  return (
    <Box flexDirection="column">
      <Header title="help" hasHelp={false} width={columns} />
      <Rule width={columns} side="below" />
      <Lines width={columns} height={view.helpRows} lines={shown} />
      <Rule width={columns} side="above" />
      <Footer state={state} view={view} picking={setting.picking} width={columns} status={status} />
    </Box>
  );
}
