/** What else can be done with the running block: steps back, other blocks, sound, the end of the day. */
import { MoreHorizontal, Timer } from 'lucide-react';
import { goAgenda } from '../../commands/navigation';
import { runCommand, shortcutOf } from '../../commands/registry';
import { useUi } from '../../store/ui-store';
import { IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';

/** The menu beside the clock. */
export function ClockMenu() {
  const isSoundOn = useUi((state) => state.isSoundOn);
  return (
    <Menu
      label="More about the day"
      trigger={<IconButton label="More about the day" icon={<MoreHorizontal size={18} />} />}
      actions={[
        { id: 'back', label: 'Previous step', run: () => runCommand('clock.previous') },
        {
          id: 'next',
          label: 'Next block',
          shortcut: shortcutOf('day.next'),
          separated: true,
          run: () => runCommand('day.next'),
        },
        { id: 'previous', label: 'Previous block', run: () => runCommand('day.previous') },
        { id: 'skip', label: 'Skip this block', run: () => runCommand('day.skip') },
        { id: 'repeat', label: 'Repeat this block', run: () => runCommand('day.repeat') },
        { id: 'jump', label: 'Jump to a block…', run: goAgenda },
        {
          id: 'room',
          label: 'Show the room',
          shortcut: shortcutOf('panel.room'),
          separated: true,
          run: () => runCommand('panel.room'),
        },
        {
          id: 'sound',
          label: isSoundOn ? 'Turn the sound off' : 'Turn the sound on',
          run: () => runCommand('clock.sound'),
        },
        { id: 'end', label: 'End the day', separated: true, run: () => runCommand('day.end') },
      ]}
    />
  );
}

/** Minutes on top, one press away from where they come from. */
export function ExtendMenu() {
  const extend = (minutes: number) => (): void => useUi.setState({ dialog: { name: 'extend', minutes } });
  return (
    <Menu
      label="Give this block more time"
      trigger={
        <IconButton
          label="Give this block more time"
          shortcut={shortcutOf('clock.extend')}
          icon={<Timer size={18} />}
        />
      }
      actions={[1, 2, 5].map((minutes) => ({
        id: String(minutes),
        label: minutes === 1 ? '+1 minute…' : `+${minutes} minutes…`,
        run: extend(minutes),
      }))}
    />
  );
}
