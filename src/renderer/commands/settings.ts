/** What the window remembers between starts: the theme and whether the sections are collapsed. */
import { client } from '../client/client';
import { type Theme, useUi } from '../store/ui-store';

/** Applies the stored settings, unknown values are ignored; answers with where the last session was. */
export async function loadSettings(): Promise<string | undefined> {
  const settings = await client.call('setting.get', {});
  if (!settings.ok) return undefined;
  const { theme, rail, session } = settings.value;
  if (theme === 'dark' || theme === 'contrast' || theme === 'light') showTheme(theme);
  useUi.setState({ isRailCollapsed: rail === 'collapsed' });
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

function showTheme(theme: Theme): void {
  useUi.setState({ theme });
  document.documentElement.dataset['theme'] = theme;
}
