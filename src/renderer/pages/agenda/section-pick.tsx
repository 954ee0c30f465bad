/** The sections of a block as chips; the first one chosen is where the block opens. */
import { SECTIONS } from '@shared/sections/registry';
import { useId } from 'react';
import { ToggleButton } from 'react-aria-components';
import field from '../../ui/field.module.css';
import styles from './agenda.module.css';

interface SectionPickProps {
  readonly chosen: readonly string[];
  readonly onChange: (sections: readonly string[]) => void;
}

/** One chip for each section; what is chosen says in which order. */
export function SectionPick({ chosen, onChange }: SectionPickProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={field.field}>
      <span id={id} className={field.label}>
        Sections, the first one chosen is where the block opens
      </span>
      <div className={styles.chips}>
        {SECTIONS.map((section) => {
          const place = chosen.indexOf(section.id);
          return (
            <ToggleButton
              key={section.id}
              className={styles.chip ?? ''}
              isSelected={place !== -1}
              onChange={(isOn) =>
                onChange(isOn ? [...chosen, section.id] : chosen.filter((code) => code !== section.id))
              }
            >
              {place !== -1 && <span className={styles.place}>{place + 1}</span>}
              {section.text.short}
            </ToggleButton>
          );
        })}
      </div>
    </div>
  );
}
