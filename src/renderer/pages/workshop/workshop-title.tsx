/** The workshop's title; a press turns it into a field. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { updateWorkshop } from '../../commands/library';
import { useWorkshop } from '../../store/workshop-store';
import { Text } from '../../ui/text';
import { TextField } from '../../ui/text-field';
import { Tooltip } from '../../ui/tooltip';
import styles from './workshop-title.module.css';

/** Shows and renames the open workshop. */
export function WorkshopTitle() {
  const id = useWorkshop((state) => state.mirror?.workshop.id ?? '');
  const title = useWorkshop((state) => state.mirror?.workshop.title ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null) {
    return (
      <h1 className={styles.heading}>
        <Tooltip text={`Rename “${title}”`}>
          <Button className={styles.title ?? ''} onPress={() => setTyped(title)}>
            <Text lines={1}>{title || 'Untitled workshop'}</Text>
          </Button>
        </Tooltip>
      </h1>
    );
  }
  const finish = (): void => {
    const clean = typed.trim();
    if (clean !== '' && clean !== title) void updateWorkshop(id, { title: clean });
    setTyped(null);
  };
  return (
    <TextField
      label="Title of the workshop"
      hideLabel
      autoFocus
      value={typed}
      onChange={setTyped}
      onBlur={finish}
      maxLength={400}
      className={styles.field}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}
