/** The theme the window is painted in before its page is. */
import type { Dispatch } from '../ipc/dispatch';
import type { Theme } from './window-options';

/** The theme among the settings; light where none was chosen. */
export async function findTheme(dispatch: Dispatch): Promise<Theme> {
  const settings = await dispatch('setting.get', {});
  if (!settings.ok || typeof settings.value !== 'object' || settings.value === null) return 'light';
  const theme: unknown = Reflect.get(settings.value, 'theme');
  return theme === 'dark' || theme === 'contrast' ? theme : 'light';
}
