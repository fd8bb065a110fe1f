import { footerLine } from '../../components/footer.ts';
import type { Draw } from '../draw.ts';
import { listScreen } from '../list/draw.ts';

/** The list, and under it the name that is being typed for its query. */
export const namingScreen: Draw = ({ state, view }, setting) => {
  const above = listScreen({ state: { ...state, mode: 'list' }, view }, setting).slice(0, -1);
  const typed = [
    { text: 'save as @', style: 'key' as const },
    { text: `${state.searchName}${setting.glyphs.caret} ` },
  ];
  return [...above, footerLine({ state, view }, setting, typed)];
};
