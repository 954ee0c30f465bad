/** Prints a brief and shows its real pages before it is saved. */

import type { BriefKind, PageSize } from '@shared/domain/report-block';
import { isRoomPrint } from '@shared/report/brief-names';
import type { Redaction } from '@shared/report/redaction/profile';
import type { BoardPlace } from '@shared/room/state';
import { SECTIONS } from '@shared/sections/registry';
import { CircleAlert, Download, FileText, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { cancelBrief, copyBrief, printBrief, saveAllBriefs, saveBrief } from '../../commands/brief';
import { goBrief } from '../../commands/navigation';
import { type BriefWish, useBrief } from '../../store/brief-store';
import { useRoom } from '../../store/room-store';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Progress } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import page from '../page.module.css';
import { BriefKindChoice } from './brief-kind-choice';
import { BRIEF_FAMILIES, familyOf, firstOf, PURPOSES } from './brief-kinds';
import { BriefOptions } from './brief-options';
import styles from './brief-page.module.css';
import { BriefSummary } from './brief-summary';
import { LeftOutList } from './left-out-list';
import { PdfPreview } from './pdf-preview';
import { RoomPrintChoice } from './room-print-choice';
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
  const [paper, setPaper] = useState<PageSize>('a4');
  const isPrinting = job.type === 'printing';
  const round = useRoom((state) => (state.room?.round?.stage === 'open' ? state.room.round.question : null));
  const stage = useRoom((state) => state.room?.stage?.place ?? null);
  const [chosen, setChosen] = useState<BoardPlace | null | undefined>(undefined);
  const places = isRoomPrint(kind) ? placesFor(kind, SECTIONS, round) : [];
  const place = chosenPlace(places, chosen, stage);
  const [redaction, setRedaction] = useState<Redaction>('none');
  const [language, setLanguage] = useState<string | null>(null);
  const [isSavingAll, setIsSavingAll] = useState(false);
  const wish: BriefWish = { kind, page: paper, place, redaction, language };
  const print = (): void => void printBrief(wish);
  const isOther =
    job.type === 'done' &&
    (job.kind !== kind ||
      job.page !== paper ||
      job.workshopId !== workshopId ||
      job.redaction !== redaction ||
      job.language !== language ||
      placeId(job.place) !== placeId(place));
  const done = job.type === 'done' && !isOther ? job : null;

  // Leaving the page ends a job nobody waits for; a finished brief stays to come back to.
  useEffect(() => cancelBrief, []);

  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Briefs</h2>
          <p className={page.purpose}>{PURPOSES[kind]}</p>
        </div>
        <div className={page.tools}>
          <Segmented
            label="Which brief"
            value={familyOf(kind).id}
            onChange={(next) => goBrief(firstOf(next))}
            isDisabled={isPrinting}
            options={BRIEF_FAMILIES.map(({ id, label }) => ({ id, label }))}
          />
          <Segmented
            label="Paper"
            value={paper}
            onChange={setPaper}
            isDisabled={isPrinting}
            options={[
              { id: 'a4', label: 'A4' },
              { id: 'letter', label: 'Letter' },
            ]}
          />
          <Button
            variant={done ? 'secondary' : 'primary'}
            icon={<Printer size={16} aria-hidden="true" />}
            isDisabled={isPrinting}
            onPress={print}
          >
            {done ? 'Print again' : 'Print'}
          </Button>
          {done && (
            <Button
              variant="primary"
              icon={<Download size={16} aria-hidden="true" />}
              onPress={() => void saveBrief()}
            >
              Save…
            </Button>
          )}
        </div>
      </header>
      <BriefKindChoice kind={kind} isDisabled={isPrinting} />
      {isRoomPrint(kind) && (
        <RoomPrintChoice
          kind={kind}
          places={places}
          place={place}
          onPlace={setChosen}
          isDisabled={isPrinting}
        />
      )}
      <BriefOptions
        redaction={redaction}
        onRedaction={setRedaction}
        language={language}
        onLanguage={setLanguage}
        isDisabled={isPrinting}
        onCopy={() => void copyBrief(wish)}
        onSaveAll={() => setIsSavingAll(true)}
      />
      {isSavingAll && (
        <SaveAllDialog
          kind={kind}
          onClose={() => setIsSavingAll(false)}
          onSave={(kinds) => void saveAllBriefs(kinds, { page: paper, redaction, language })}
        />
      )}
      {done && <BriefSummary job={done} />}
      {done && <LeftOutList leftOut={done.result.leftOut} isCarrier={done.result.isCarrier} />}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard */}
      <section className={styles.body} aria-label="Preview" tabIndex={0}>
        {job.type === 'printing' && (
          <div className={styles.progress}>
            <Progress label={STAGES[job.stage] ?? 'Printing'} value={job.value} />
            <Button onPress={cancelBrief}>Cancel</Button>
          </div>
        )}
        {job.type === 'failed' && (
          <EmptyState
            icon={<CircleAlert size={36} />}
            title="The brief could not be printed"
            actions={
              <Button variant="primary" onPress={print}>
                Try again
              </Button>
            }
          >
            {job.text}
          </EmptyState>
        )}
        {(job.type === 'none' || isOther) && (
          <EmptyState
            icon={<FileText size={36} />}
            title="See the pages before anybody gets them"
            actions={
              <Button variant="primary" onPress={print}>
                Print and look
              </Button>
            }
          >
            It is made on this computer. References such as G-03 are the same on every sheet, so that people
            can quote them.
          </EmptyState>
        )}
        {done && <PdfPreview key={done.result.jobId} bytes={done.bytes} />}
      </section>
    </div>
  );
}
