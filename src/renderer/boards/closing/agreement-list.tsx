/** Sections that the room has not confirmed, and objections that were overruled without saying why. */
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { goSection } from '../../commands/navigation';
import { usePast } from '../../store/past';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import styles from './closing.module.css';
import { OverruleDialog } from './overrule-dialog';
import type { AskedSection } from './use-closing';

interface AgreementListProps {
  readonly asked: readonly AskedSection[];
  readonly deciderId: string | null;
}

/** The list with the way to the poll. */
export function AgreementList({ asked, deciderId }: AgreementListProps) {
  const [overruling, setOverruling] = useState<AskedSection | null>(null);
  const isPast = usePast() !== null;
  const shown = asked.filter(
    ({ outcome, unexplained }) => outcome.tone !== 'success' || unexplained.length > 0,
  );
  return (
    <>
      {shown.length === 0 && <p>Every section is confirmed.</p>}
      <ul className={styles.sections} aria-label="Sections to settle">
        {shown.map((one) => (
          <li key={one.section.id} className={styles.section} data-section={one.section.id}>
            <span>
              <span className={styles.muted}>{one.section.id}</span> {one.section.text.short}
            </span>
            <Badge tone={one.outcome.tone === 'success' ? 'warning' : one.outcome.tone}>
              {one.outcome.text}
            </Badge>
            {one.unexplained.length > 0 && (
              <Button
                size="s"
                icon={<CircleAlert size={14} aria-hidden="true" />}
                isDisabled={isPast}
                onPress={() => setOverruling(one)}
              >
                {`Record why ${one.section.id} is confirmed…`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <div>
        <Button onPress={() => goSection('OUT', 'agreement')}>Go to the poll</Button>
      </div>
      {overruling && (
        <OverruleDialog
          section={overruling.section}
          pollIds={overruling.unexplained}
          deciderId={deciderId}
          onClose={() => setOverruling(null)}
        />
      )}
    </>
  );
}
