/** Prints a brief and shows its real pages before it is saved. */

import type { BriefKind } from '@shared/domain/report-block';
import { briefName, isRoomPrint } from '@shared/report/brief-names';
import type { BoardPlace } from '@shared/room/state';
import { SECTIONS } from '@shared/sections/registry';
import { CircleAlert } from 'lucide-react';
import { useEffect, useState } from 'react';
import {
  cancelBrief,
  copyBrief,
  leaveBrief,
  printBrief,
  saveAllBriefs,
  saveBrief,
} from '../../commands/brief';
import { goBrief } from '../../commands/navigation';
import { type BriefWish, useBrief, useBriefChoices } from '../../store/brief-store';
import { useRoom } from '../../store/room-store';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Progress } from '../../ui/progress';
import page from '../page.module.css';
import { BriefActions } from './brief-actions';
import { BriefCatalogue } from './brief-catalogue';
import { PURPOSES } from './brief-kinds';
import { BriefOptions } from './brief-options';
import styles from './brief-page.module.css';
import { BriefSummary } from './brief-summary';
import { LeftOutList } from './left-out-list';
import { PdfPreview } from './pdf-preview';
import { chosenPlace, placeId, placesFor } from './room-print-model';
import { SaveAllDialog } from './save-all-dialog';

const STAGES: Readonly<Record<string, string>> = {
  reading: 'Reading the records',
  layout: 'Laying out the pages',
  drawing: 'Drawing the pages',
  writing: 'Writing the file',
};

/** The brief page. `kind` is what was asked for; the choice is made here. */
export function BriefPage({ kind }: { readonly kind: BriefKind }) {
  const job = useBrief((state) => state.job);
  const workshopId = useWorkshop((state) => state.mirror?.workshop.id);
  const choices = useBriefChoices(workshopId);
  const isPrinting = job.type === 'printing';
  const round = useRoom((state) => (state.room?.round?.stage === 'open' ? state.room.round.question : null));
  const stage = useRoom((state) => state.room?.stage?.place ?? null);
  const [chosen, setChosen] = useState<BoardPlace | null | undefined>(undefined);
  const [isSavingAll, setIsSavingAll] = useState(false);
  const placesOf = (one: BriefKind) => (isRoomPrint(one) ? placesFor(one, SECTIONS, round) : []);
  const places = placesOf(kind);
  const place = chosenPlace(places, chosen, stage);
  const wishOf = (one: BriefKind): BriefWish => ({
    ...choices,
    kind: one,
    place: chosenPlace(placesOf(one), chosen, stage),
  });
  const print = (one: BriefKind): void => {
    if (one !== kind) goBrief(one);
    void printBrief(wishOf(one));
  };
  const isOther =
    job.type === 'done' &&
    (job.kind !== kind ||
      job.page !== choices.page ||
      job.workshopId !== workshopId ||
      job.redaction !== choices.redaction ||
      job.language !== choices.language ||
      placeId(job.place) !== placeId(place));
  const done = job.type === 'done' && !isOther ? job : null;

  // Leaving the page ends a job nobody waits for; a finished brief stays to come back to.
  useEffect(() => cancelBrief, []);

  return (
    <div className={page.page}>
      <header className={styles.header}>
        <div>
          <h2 className={page.title}>Briefs</h2>
          <p className={page.purpose}>{PURPOSES[kind]}</p>
        </div>
        <BriefActions
          isPrinting={isPrinting}
          isPrinted={done !== null}
          redaction={choices.redaction}
          onPrint={() => print(kind)}
          onSave={() => void saveBrief()}
          onSaveSeveral={() => setIsSavingAll(true)}
          onCopy={() => void copyBrief(wishOf(kind))}
          onLeave={leaveBrief}
        />
      </header>
      <BriefOptions kind={kind} places={places} place={place} onPlace={setChosen} isDisabled={isPrinting} />
      {isSavingAll && (
        <SaveAllDialog
          kind={kind}
          onClose={() => setIsSavingAll(false)}
          onSave={(kinds) => void saveAllBriefs(kinds, choices)}
        />
      )}
      {done && (
        <div className={styles.about}>
          <BriefSummary job={done} />
          <LeftOutList leftOut={done.result.leftOut} isCarrier={done.result.isCarrier} />
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard */}
      <section className={styles.body} aria-label="Preview" tabIndex={0}>
        {job.type === 'printing' && (
          <div className={styles.progress}>
            <h3>
              {job.several
                ? `${briefName(job.kind)}, ${job.several.at} of ${job.several.of}`
                : briefName(job.kind)}
            </h3>
            <Progress label={STAGES[job.stage] ?? 'Printing'} value={job.value} />
            <Button onPress={cancelBrief}>Cancel</Button>
          </div>
        )}
        {job.type === 'failed' && (
          <EmptyState
            icon={<CircleAlert size={36} />}
            title="The brief could not be printed"
            actions={
              <Button variant="primary" onPress={() => print(kind)}>
                Try again
              </Button>
            }
          >
            {job.text}
          </EmptyState>
        )}
        {(job.type === 'none' || isOther) && <BriefCatalogue kind={kind} onPrint={print} />}
        {done && <PdfPreview key={done.result.jobId} bytes={done.bytes} />}
      </section>
    </div>
  );
}
