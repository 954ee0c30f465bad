/** What the window remembers between starts: the theme, whether the sections are collapsed and the prompts shown. */
import { client } from '../client/client';
import { useBrief } from '../store/brief-store';
import { type Panel, type Theme, useUi } from '../store/ui-store';

/** Applies the stored settings, unknown values are ignored; answers with where the last session was. */
export async function loadSettings(): Promise<string | undefined> {
  const settings = await client.call('setting.get', {});
  if (!settings.ok) return undefined;
  const { theme, rail, prompts, sound, paper, session } = settings.value;
  if (theme === 'dark' || theme === 'contrast' || theme === 'light') showTheme(theme);
  useUi.setState({ isRailCollapsed: rail === 'collapsed' });
  useUi.setState({ isSoundOn: sound === 'on' });
  if (paper === 'letter') useBrief.setState(({ choices }) => ({ choices: { ...choices, page: paper } }));
  // Until somebody chose, the width of the window decides.
  if (prompts !== undefined) useUi.setState({ panel: prompts === 'open' ? 'prompts' : null });
  return session;
}

/** Changes the theme and remembers it. */
export function setTheme(theme: Theme): void {
  showTheme(theme);
  void client.call('setting.set', { key: 'theme', value: theme });
}

/** Collapses or expands the sections and remembers it. */
export function toggleRail(): void {
  const isRailCollapsed = !useUi.getState().isRailCollapsed;
  useUi.setState({ isRailCollapsed });
  void client.call('setting.set', { key: 'rail', value: isRailCollapsed ? 'collapsed' : 'expanded' });
}

/** Turns the tone of the clock on or off and remembers it. */
export function toggleSound(): void {
  const isSoundOn = !useUi.getState().isSoundOn;
  useUi.setState({ isSoundOn });
  void client.call('setting.set', { key: 'sound', value: isSoundOn ? 'on' : 'off' });
}

/** Shows a panel or none. Opening and closing the prompts is remembered; what takes their place says nothing. */
export function showPanel(panel: Panel): void {
  const before = useUi.getState().panel;
  useUi.setState({ panel });
  if (panel === 'prompts') void client.call('setting.set', { key: 'prompts', value: 'open' });
  else if (panel === null && before === 'prompts')
    void client.call('setting.set', { key: 'prompts', value: 'closed' });
}

function showTheme(theme: Theme): void {
  useUi.setState({ theme });
  document.documentElement.dataset['theme'] = theme;
}
