/** One link of a record: where it leads, how strong it is and what there is to say about it; the other end is one press away. */
import type { Link } from '@shared/domain/workshop';
import { SlidersHorizontal, X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { deleteLink } from '../../commands/intents';
import { changeLink } from '../../commands/linking';
import { goRecord } from '../../commands/navigation';
import { referenceLabel } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { IconButton } from '../../ui/button';
import { Segmented } from '../../ui/radio-group';
import { TextField } from '../../ui/text-field';
import styles from './details.module.css';
import type { LinkEnd } from './details-model';
import slots from './link-slots.module.css';

const STRENGTHS = ['1', '2', '3'] as const;
const STRENGTH_WORDS: Readonly<Record<string, string>> = { 1: 'Weak', 2: 'Usual', 3: 'Strong' };
/** What a link has that nobody said anything about. */
const USUAL = 2;

/** The line, with strength and remark behind a press. */
export function LinkLine({ end }: { readonly end: LinkEnd }) {
  const { link, words, otherId } = end;
  const label = useWorkshop((state) => referenceLabel(state.mirror, otherId, 80));
  const [isOpen, setOpen] = useState(false);
  const moreId = useId();
  const said = [link.strength === USUAL ? '' : STRENGTH_WORDS[link.strength], link.note].filter(Boolean);
  return (
    <li className={slots.link}>
      <div className={styles.line}>
        <Button className={styles.lineMain ?? ''} onPress={() => goRecord(otherId)}>
          <span className={styles.muted}>{words}</span> <bdi>{label}</bdi>
          {said.length > 0 && !isOpen && (
            <span className={slots.said}>
              <bdi>{said.join(': ')}</bdi>
            </span>
          )}
        </Button>
        <IconButton
          label={`Strength and remark: ${words} ${label}`}
          icon={<SlidersHorizontal size={14} />}
          size="s"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onPress={() => setOpen(!isOpen)}
        />
        <IconButton
          label={`Remove the link: ${words} ${label}`}
          icon={<X size={14} />}
          size="s"
          onPress={() => void deleteLink(link.id)}
        />
      </div>
      {isOpen && <LinkMore id={moreId} link={link} />}
    </li>
  );
}

function LinkMore({ id, link }: { readonly id: string; readonly link: Link }) {
  const [note, setNote] = useState(link.note);
  const save = (): void => {
    if (note.trim() !== link.note) void changeLink(link.id, { note: note.trim() });
  };
  // What was typed is kept also when the panel goes away under it.
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => latest.current(), []);
  return (
    <div id={id} className={slots.more}>
      <Segmented
        label="Strength"
        value={String(link.strength)}
        onChange={(next) => void changeLink(link.id, { strength: Number(next) })}
        options={STRENGTHS.map((strength) => ({ id: strength, label: STRENGTH_WORDS[strength] ?? strength }))}
      />
      <TextField
        label="Remark"
        value={note}
        onChange={setNote}
        maxLength={500}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) save();
        }}
      />
    </div>
  );
}
