/** The finding on the table: what is wrong, which records it concerns, and the three ways to handle it. */
import { severityText } from '@shared/sections/envelope-text.en';
import type { Finding } from '@shared/sections/record-view';
import { findSection } from '@shared/sections/registry';
import { findCheck, findingMessage } from '@shared/sections/run-checks';
import {
  ArrowLeft,
  ArrowRight,
  CircleAlert,
  Handshake,
  Info,
  ListPlus,
  TriangleAlert,
  Wrench,
} from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { makeActionOf } from '../../commands/actions';
import { askToWaive, goFinding } from '../../commands/findings';
import { isUnwaivable } from '../../pages/findings/waiver-rules';
import { usePast } from '../../store/past';
import { select, useUi } from '../../store/ui-store';
import { getMirror } from '../../store/workshop-store';
import { Badge, StatusChip } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { Text } from '../../ui/text';
import { ActionDialog } from '../parts/action-dialog';
import { useAnnouncer } from '../parts/announcer';
import { ConcernedRecords } from './concerned-records';
import { PaceMark } from './pace-mark';
import styles from './review.module.css';
import { nextOpen, type ReviewStep, type StepState } from './review-model';

const ICONS = { error: CircleAlert, warning: TriangleAlert, hint: Info } as const;
const HANDLED: Readonly<Record<Exclude<StepState, 'open'>, string>> = {
  settled: 'Mended: the checks do not find it any more',
  action: 'An action was made of it',
  accepted: 'Accepted for now',
};

interface ReviewCardProps {
  readonly step: ReviewStep;
  readonly index: number;
  readonly steps: readonly ReviewStep[];
  readonly onShow: (key: string) => void;
}

/** One finding, large enough to be read from the back. The card takes keys 1, 2, 3 and the arrows. */
export function ReviewCard({ step, index, steps, onShow }: ReviewCardProps) {
  const { finding, state } = step;
  const [isActing, setActing] = useState(false);
  const isPast = usePast() !== null;
  const card = useRef<HTMLElement>(null);
  const { say, region } = useAnnouncer();
  const isOpen = state === 'open' && !isPast;
  const isStuck = isUnwaivable(finding);
  const message = findingMessage(finding);
  const next = nextOpen(steps, index);
  // Going on keeps the keyboard here; the first card does not take it from whatever brought people to this page.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) card.current?.focus();
  }, []);
  useEffect(() => {
    if (state !== 'open') say(`${HANDLED[state]}.`);
  }, [state, say]);
  const go = (to: number): void => {
    const target = steps[to]?.finding.key;
    if (target === undefined) return;
    // The button that was pressed leaves with its card.
    (document.activeElement as HTMLElement | null)?.blur();
    onShow(target);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== card.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const ways: Readonly<Record<string, () => void>> = {
      ...(isOpen && { '1': () => fixHere(finding), '2': () => setActing(true) }),
      ...(isOpen && !isStuck && { '3': () => askToWaive(finding) }),
      ArrowRight: () => go(next),
      ArrowLeft: () => go(index - 1),
    };
    const way = ways[event.key];
    if (!way) return;
    event.preventDefault();
    event.stopPropagation();
    way();
  };
  const Icon = ICONS[finding.severity];
  const check = findCheck(finding.check)?.check;
  return (
    <section
      ref={card}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the keys of its three ways
      tabIndex={0}
      className={styles.card}
      aria-label={`Finding ${index + 1} of ${steps.length}`}
      onKeyDown={onKeyDown}
    >
      <header className={styles.head}>
        <span className={styles.severity} data-severity={finding.severity}>
          <Icon size={20} aria-hidden="true" />
          {severityText[finding.severity][0]}
        </span>
        <span className={styles.muted}>{findSection(finding.section)?.text.short}</span>
        {check?.blocker && <Badge tone="error">Stops the project</Badge>}
        {check?.legal && <Badge>Ask counsel to confirm</Badge>}
        <span className={styles.push} />
        {state === 'open' ? (
          <PaceMark key={finding.key} />
        ) : (
          <StatusChip tone="success" icon={<Handshake aria-hidden="true" />} label={HANDLED[state]} />
        )}
      </header>
      <Text as="p" className={styles.message}>
        {message}
      </Text>
      <ConcernedRecords ids={finding.recordIds} field={finding.field} />
      <div className={styles.ways}>
        <Button
          variant="primary"
          icon={<Wrench size={18} aria-hidden="true" />}
          isDisabled={!isOpen}
          onPress={() => fixHere(finding)}
        >
          Fix it now <Kbd shortcut="1" />
        </Button>
        <Button
          icon={<ListPlus size={18} aria-hidden="true" />}
          isDisabled={!isOpen}
          onPress={() => setActing(true)}
        >
          Make an action… <Kbd shortcut="2" />
        </Button>
        <Button
          icon={<Handshake size={18} aria-hidden="true" />}
          isDisabled={!isOpen || isStuck}
          onPress={() => askToWaive(finding)}
        >
          {isStuck ? 'Cannot be accepted' : 'Accept for now…'} <Kbd shortcut="3" />
        </Button>
      </div>
      {isStuck && state === 'open' && (
        <p className={styles.muted}>
          It stops the project, so nobody can accept it: mend it, or change the plan.
        </p>
      )}
      <footer className={styles.moves}>
        <Button
          variant="quiet"
          icon={<ArrowLeft size={18} aria-hidden="true" />}
          isDisabled={index === 0}
          onPress={() => go(index - 1)}
        >
          Back
        </Button>
        <Button
          variant={state === 'open' ? 'quiet' : 'primary'}
          icon={<ArrowRight size={18} aria-hidden="true" />}
          isDisabled={next < 0}
          onPress={() => go(next)}
        >
          {state === 'open' ? 'Skip for now' : 'Next finding'}
        </Button>
      </footer>
      {region}
      {isActing && (
        <ActionDialog
          about={message}
          what={message}
          onClose={() => setActing(false)}
          onSave={async (words) => {
            const [recordId] = finding.recordIds;
            const origin = { checkId: finding.check, ...(recordId !== undefined && { recordId }) };
            return (await makeActionOf(words, origin)) !== null;
          }}
        />
      )}
    </section>
  );
}

/** Opens the field beside the review; where no record is concerned, goes to the place where it can be mended. */
function fixHere(finding: Finding): void {
  const [id] = finding.recordIds;
  const record = id === undefined ? undefined : getMirror()?.byId.get(id);
  if (!record || useUi.getState().page.name !== 'section' || record.kind === 'section_status')
    return goFinding(finding);
  select(record.id, finding.field === undefined ? {} : { field: finding.field });
}
