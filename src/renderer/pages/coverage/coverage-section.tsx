/** The points of one section: what the guide says, how far it is answered, by which records, and what is lacking. */
import { findSection } from '@shared/sections/registry';
import { ArrowRight, Circle, CircleCheck, CircleDot, Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { goRecord, goSection } from '../../commands/navigation';
import { goMake } from '../../commands/readiness';
import { kindText, referenceLabel } from '../../fields/words';
import { useWorkshop } from '../../store/workshop-store';
import { Button as KitButton } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import styles from './coverage.module.css';
import type { CoverageGroup, CoverageLine } from './coverage-model';

const LOOKS: Readonly<
  Record<'1' | '0.5' | '0', { readonly word: string; readonly icon: ReactNode; readonly look: string }>
> = {
  '1': { word: 'Covered', icon: <CircleCheck size={16} aria-hidden="true" />, look: 'covered' },
  '0.5': { word: 'Half', icon: <CircleDot size={16} aria-hidden="true" />, look: 'half' },
  '0': { word: 'Not yet', icon: <Circle size={16} aria-hidden="true" />, look: 'open' },
};

/** A section may have hundreds of records; a few show what the point rests on. */
const SHOWN = 3;

/** One section of the coverage page. */
export function CoverageSection({ group }: { readonly group: CoverageGroup }) {
  const { sectionId, lines, counts } = group;
  const section = findSection(sectionId);
  return (
    <section className={styles.section} aria-label={section?.text.title ?? sectionId}>
      <h3 className={styles.head}>
        <Button className={styles.title ?? ''} onPress={() => goSection(sectionId)}>
          {sectionId} {section?.text.title}
        </Button>
        <span className={styles.counts}>
          {counts.covered} covered, {counts.half} half, {counts.open} not yet
        </span>
      </h3>
      <ul>
        {lines.map((line) => (
          <Line key={line.id} line={line} sectionId={sectionId} />
        ))}
      </ul>
    </section>
  );
}

function Line({ line, sectionId }: { readonly line: CoverageLine; readonly sectionId: string }) {
  const { value, by, lacking } = line.coverage;
  const { word, icon, look } = LOOKS[String(value) as keyof typeof LOOKS];
  return (
    <li className={styles.line}>
      <span className={classNames(styles.value, styles[look])}>
        {icon}
        {word}
      </span>
      <div className={styles.words}>
        <p>
          <span className={styles.id}>{line.id}</span> <q>{line.quote}</q>
        </p>
        <p className={styles.when}>{line.covered}</p>
        {by.length > 0 && <Records label={value === 1 ? 'By' : 'Begun by'} ids={by} />}
        {value < 1 && lacking.length > 0 && <Records label="Lacking in" ids={lacking} />}
      </div>
      {value < 1 && <Step line={line} sectionId={sectionId} />}
    </li>
  );
}

/** The one next step: complete what is lacking, or make what is not there. */
function Step({ line, sectionId }: { readonly line: CoverageLine; readonly sectionId: string }) {
  const first = line.coverage.lacking[0];
  const kind = useWorkshop((state) =>
    first === undefined ? null : (state.mirror?.byId.get(first)?.kind ?? null),
  );
  const { name } = kindText(line.kind);
  if (first !== undefined && kind !== null) {
    return (
      <KitButton
        size="s"
        icon={<ArrowRight size={16} aria-hidden="true" />}
        aria-label={`Complete it: ${line.quote}`}
        // The field is one of the kind that the point asks for; a part or a parent of it has others.
        onPress={() => goRecord(first, kind === line.kind ? line.field : undefined)}
      >
        Complete it
      </KitButton>
    );
  }
  return (
    <KitButton
      size="s"
      icon={<Plus size={16} aria-hidden="true" />}
      aria-label={`${name}: ${line.quote}`}
      onPress={() => goMake(line.kind, sectionId, line.field)}
    >
      {name}
    </KitButton>
  );
}

function Records({ label, ids }: { readonly label: string; readonly ids: readonly string[] }) {
  const [isAll, setIsAll] = useState(false);
  const mirror = useWorkshop((state) => state.mirror);
  const known = ids.filter((id) => mirror?.byId.has(id));
  if (known.length === 0) return null;
  const shown = isAll || known.length <= SHOWN + 1 ? known : known.slice(0, SHOWN);
  return (
    <p className={styles.records}>
      <span className={styles.label}>{label}</span>
      {shown.map((id) => (
        <Button key={id} className={styles.record ?? ''} onPress={() => goRecord(id)}>
          <bdi>{referenceLabel(mirror, id, 40)}</bdi>
        </Button>
      ))}
      {shown.length < known.length && (
        <Button className={styles.record ?? ''} onPress={() => setIsAll(true)}>
          and {known.length - shown.length} more
        </Button>
      )}
    </p>
  );
}
