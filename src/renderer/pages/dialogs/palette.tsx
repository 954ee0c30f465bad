/** The palette: every command, section and record, found by typing. */
import { useMemo, useState } from 'react';
import { Autocomplete, Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { goRecord, goSection } from '../../commands/navigation';
import { runCommand } from '../../commands/registry';
import { useWorkshop } from '../../store/workshop-store';
import { Dialog } from '../../ui/dialog';
import { Kbd } from '../../ui/kbd';
import list from '../../ui/list-box.module.css';
import { SearchField } from '../../ui/search-field';
import { Text } from '../../ui/text';
import { closeDialog } from './close-dialog';
import styles from './dialogs.module.css';
import { type PaletteItem, paletteGroups } from './palette-items';

/** The dialog behind Ctrl+K. */
export function Palette() {
  const [typed, setTyped] = useState('');
  const mirror = useWorkshop((state) => state.mirror);
  const groups = useMemo(() => paletteGroups(typed, mirror), [typed, mirror]);

  const choose = (key: string): void => {
    closeDialog();
    const [type, id = ''] = key.split(/:(.*)/s);
    // After the dialog has given the focus back, so that what opens next can take it.
    requestAnimationFrame(() => {
      if (type === 'command') runCommand(id);
      else if (type === 'section') goSection(id);
      else if (type === 'sheet') goSheet(id);
      else goRecord(id);
    });
  };

  return (
    <Dialog title="Find a command, section or record" onClose={closeDialog} isBare>
      {/* The groups are already the answer to what was typed; this filter keeps them all. */}
      <Autocomplete filter={keepAll} inputValue={typed} onInputChange={setTyped}>
        <div className={styles.search}>
          <SearchField
            isCombo
            label="Find a command, section or record"
            placeholder="Command, section, G-03 or words of a record"
            value={typed}
            onChange={setTyped}
            autoFocus
          />
        </div>
        <ListBox
          aria-label="Commands, sections and records"
          className={`${list.list} ${styles.results}`}
          items={groups}
          dependencies={[groups]}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => <p className={list.empty}>Nothing with these words</p>}
        >
          {(group) => (
            <ListBoxSection id={group.id}>
              <Header className={list.heading ?? ''}>{group.title}</Header>
              {group.items.map((item) => (
                <PaletteLine key={item.key} item={item} />
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

/** The board of a printed sheet: "S01/goals". */
function goSheet(place: string): void {
  const [sectionId = '', activityId] = place.split('/');
  goSection(sectionId, activityId);
}

function keepAll(): boolean {
  return true;
}

function PaletteLine({ item }: { readonly item: PaletteItem }) {
  return (
    <ListBoxItem id={item.key} textValue={item.label} className={list.item ?? ''}>
      <span className={list.words}>
        <Text lines={1}>{item.label}</Text>
      </span>
      {item.detail && <span className={list.meaning}>{item.detail}</span>}
      {item.shortcut && <Kbd shortcut={item.shortcut} />}
    </ListBoxItem>
  );
}
