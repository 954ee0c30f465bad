/** What became of a project since last time: the agenda of a re-assessment as a list to be worked through. */
import { compareWorkshops, DIFFERENCE_GROUPS } from '@shared/difference/difference';
import type { WorkshopSnapshot } from '@shared/domain/workshop';
import { findSection, SECTIONS } from '@shared/sections/registry';
import { GitCompareArrows } from 'lucide-react';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { confirmRecords, missingLabels, readBaseline } from '../../commands/reassess';
import { runCommand } from '../../commands/registry';
import { createMirror, type Mirror, toSnapshot } from '../../store/mirror';
import { useWorkshop } from '../../store/workshop-store';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Spinner } from '../../ui/progress';
import { Segmented } from '../../ui/radio-group';
import { Select } from '../../ui/select';
import page from '../page.module.css';
import { bySection, type DifferenceRow, type DifferenceTab, isOnTab, toRows } from './difference-model';
import styles from './difference-page.module.css';
import { DifferenceRowItem, GROUP_WORDS } from './difference-row';
import { ThenAndNow } from './then-and-now';

/** More than a room works through at once; the rest follows with a filter. */
const SHOWN = 300;
const TABS: readonly (readonly [DifferenceTab, string])[] = [
  ['all', 'All changes'],
  ...DIFFERENCE_GROUPS.map((group) => [group, GROUP_WORDS[group]] as const),
  ['to_confirm', 'To confirm'],
  ['confirmed', 'Confirmed'],
];

/** The difference page. */
export function DifferencePage() {
  const id = useWorkshop((state) => state.mirror?.workshop.id);
  const [baseline, setBaseline] = useState<Awaited<ReturnType<typeof readBaseline>> | 'reading'>('reading');
  // biome-ignore lint/correctness/useExhaustiveDependencies: another workshop has another baseline
  useEffect(() => {
    let isCurrent = true;
    setBaseline('reading');
    void readBaseline().then((found) => isCurrent && setBaseline(found));
    return () => {
      isCurrent = false;
    };
  }, [id]);
  if (baseline === 'reading')
    return (
      <div className={styles.waiting}>
        <Spinner label="Comparing" size={28} />
      </div>
    );
  if (baseline === null)
    return (
      <EmptyState
        icon={<GitCompareArrows size={36} />}
        title="There is no earlier one to compare with"
        actions={<Button onPress={() => runCommand('workshop.reassess')}>Start a re-assessment…</Button>}
      >
        A re-assessment carries a workshop over and lists here what became of it since. A copy, or one that
        came from a file, does not bring along what it was compared with.
      </EmptyState>
    );
  return <Compared then={baseline.earlier} />;
}

function Compared({ then }: { readonly then: WorkshopSnapshot }) {
  const mirror = useDeferredValue(useWorkshop((state) => state.mirror));
  const thenMirror = useMemo(() => createMirror(then), [then]);
  const rows = useMemo(
    () => (mirror ? toRows(compareWorkshops(then, toSnapshot(mirror))) : []),
    [then, mirror],
  );
  const [tab, setTab] = useState<DifferenceTab>('to_confirm');
  const [sectionId, setSectionId] = useState<string | null>(null);
  const sections = useMemo(() => bySection(rows), [rows]);
  const inSection =
    sectionId === null ? rows : (sections.find((one) => one.sectionId === sectionId)?.rows ?? []);
  const shown = inSection.filter((row) => isOnTab(row, tab));

  return (
    <div className={page.page}>
      <header className={page.header}>
        <div>
          <h2 className={page.title}>Difference to last time</h2>
          <ThenAndNow then={then} />
        </div>
        <div className={page.tools}>
          <Segmented
            label="What to show"
            value={tab}
            onChange={setTab}
            options={TABS.map(([id, label]) => ({
              id,
              label: `${label} ${inSection.filter((row) => isOnTab(row, id)).length}`,
            }))}
          />
          <Select
            label="Section"
            hideLabel
            value={sectionId}
            onChange={setSectionId}
            placeholder="All sections"
            emptyLabel="All sections"
            className={page.select}
            options={SECTIONS.filter(({ id }) => sections.some((one) => one.sectionId === id)).map(
              (section) => ({
                id: section.id,
                label: `${section.id} ${section.text.short}`,
              }),
            )}
          />
        </div>
      </header>
      <div className={page.body}>
        <div className={page.column}>
          <RowList key={`${tab} ${sectionId}`} rows={shown} tab={tab} then={thenMirror} />
        </div>
      </div>
    </div>
  );
}

interface RowListProps {
  readonly rows: readonly DifferenceRow[];
  readonly tab: DifferenceTab;
  readonly then: Mirror;
}

function RowList({ rows, tab, then }: RowListProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  if (rows.length === 0)
    return (
      <EmptyState title={tab === 'to_confirm' ? 'Nothing is left to confirm' : 'Nothing here yet'}>
        {tab === 'to_confirm'
          ? 'Everything that was carried over has been looked at again.'
          : 'What changes from now on is listed here at once.'}
      </EmptyState>
    );
  const isPicking = tab === 'to_confirm';
  const chosen = rows.filter(({ record }) => picked.has(record.id)).map(({ record }) => record);
  const complete = rows.map(({ record }) => record).filter((record) => missingLabels(record).length === 0);
  const pick = (id: string, isPicked: boolean): void => {
    const next = new Set(picked);
    if (isPicked) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  return (
    <>
      {isPicking && (
        <div className={styles.bulk}>
          <Button
            variant="primary"
            isDisabled={chosen.length === 0}
            onPress={() => void confirmRecords(chosen).then(() => setPicked(new Set()))}
          >
            {chosen.length === 0 ? 'Confirm the selected' : `Confirm the selected ${chosen.length}`}
          </Button>
          <Button
            isDisabled={complete.length === 0}
            onPress={() => setPicked(new Set(complete.map(({ id }) => id)))}
          >
            Select the {complete.length} that are complete
          </Button>
        </div>
      )}
      {bySection(rows.slice(0, SHOWN)).map(({ sectionId, rows: own }) => (
        <section key={sectionId} aria-label={findSection(sectionId)?.text.title}>
          <h3 className={styles.section}>
            {sectionId} {findSection(sectionId)?.text.title}{' '}
            <span className={styles.count}>{own.length}</span>
          </h3>
          <ul>
            {own.map((row) => (
              <DifferenceRowItem
                key={row.record.id}
                row={row}
                then={then}
                isPicked={picked.has(row.record.id)}
                {...(isPicking && { onPick: (isPicked: boolean) => pick(row.record.id, isPicked) })}
              />
            ))}
          </ul>
        </section>
      ))}
      {rows.length > SHOWN && (
        <p className={styles.rest}>
          The first {SHOWN} of {rows.length} are shown. Choose a section to see the others.
        </p>
      )}
    </>
  );
}
