/** Votes on paper: the sheets are typed one by one, checked while they are typed, and counted against the seats. */
import type { RoundView } from '@shared/room/room-view';
import { Printer } from 'lucide-react';
import { useState } from 'react';
import { goBrief } from '../../commands/navigation';
import { actInRoom } from '../../commands/room';
import { Button } from '../../ui/button';
import { nextToken, sheetNumber } from './paper-model';
import { callName } from './round-words';
import { SheetForm } from './sheet-form';
import { useSeats } from './use-seats';
import styles from './vote.module.css';

/** The desk of whoever types the sheets. */
export function PaperDesk({ round }: { readonly round: RoundView }) {
  const { sheets, progress } = round;
  const seats = useSeats();
  const [token, setToken] = useState<string | null>(null);
  const editing = token ?? nextToken(sheets);
  const nameOf = (of: string): string => {
    const number = sheetNumber(of);
    return number === null ? `Sheet of ${callName(seats, of)}` : `Sheet ${number}`;
  };
  return (
    <div className={styles.paper}>
      <SheetForm
        key={editing}
        round={round}
        token={editing}
        name={nameOf(editing)}
        text={sheets.find((sheet) => sheet.token === editing)?.text ?? ''}
        isNew={token === null}
        onDone={() => setToken(null)}
      />
      <section className={styles.sheets} aria-label="Sheets typed">
        <p className={styles.sheetCount} role="status">
          {`${sheets.length} of ${progress.length} sheets typed`}
        </p>
        <ul className={styles.sheetList}>
          {sheets.map((sheet) => (
            <li
              key={sheet.token}
              className={styles.sheet}
              data-current={sheet.token === token ? '' : undefined}
            >
              <span>{nameOf(sheet.token)}</span>
              <span className={styles.push} />
              <Button
                size="s"
                variant="quiet"
                aria-label={`Change ${nameOf(sheet.token)}`}
                onPress={() => setToken(sheet.token)}
              >
                Change
              </Button>
              <Button
                size="s"
                variant="quiet"
                aria-label={`Remove ${nameOf(sheet.token)}`}
                onPress={() => {
                  void actInRoom({ do: 'round.sheet', token: sheet.token, text: '' });
                  setToken(null);
                }}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
        <Button size="s" icon={<Printer size={16} aria-hidden="true" />} onPress={() => goBrief('ballots')}>
          Print ballots
        </Button>
      </section>
    </div>
  );
}
