/** Who is where in which turn, and who is in which group; people are moved here. */
import type { WorkshopRecord } from '@shared/domain/workshop';
import type { Section } from '@shared/sections/define-section';
import { recordTitle } from '@shared/sections/record-schema';
import { FieldControl } from '../../fields/field-control';
import { Badge } from '../../ui/badge';
import { AddLine } from '../parts/add-line';
import styles from './stations.module.css';
import { membersOf, walkersOf } from './stations-model';

interface RotationPlanProps {
  readonly stations: readonly Section[];
  readonly groups: readonly WorkshopRecord[];
  readonly plan: readonly (readonly number[])[];
  readonly turn: number;
  readonly minutes: number;
  readonly people: readonly WorkshopRecord[];
}

/** The plan as a table, and the groups behind a press. */
export function RotationPlan({ stations, groups, plan, turn, minutes, people }: RotationPlanProps) {
  const names = new Map(people.map((person) => [person.id, recordTitle(person)]));
  const placed = new Set(groups.flatMap(membersOf));
  const without = walkersOf(people).filter(({ id }) => !placed.has(id));
  return (
    <section className={styles.plan} aria-label="Who is where">
      <div className={styles.planScroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Group</th>
              {plan.map((_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: turns have no other name
                <th key={at} scope="col" aria-current={at === turn ? 'step' : undefined}>
                  {`Turn ${at + 1}`}
                  {at === turn && <Badge tone="accent">now</Badge>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group, at) => (
              <tr key={group.id}>
                <th scope="row">
                  <bdi>{recordTitle(group)}</bdi>
                  <span className={styles.people}>
                    {membersOf(group)
                      .map((id) => names.get(id) ?? '')
                      .filter((name) => name !== '')
                      .join(', ') || 'nobody yet'}
                  </span>
                </th>
                {plan.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: turns have no other name
                  <td key={index} data-now={index === turn ? '' : undefined}>
                    {stations[row[at] ?? -1]?.text.short}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details className={styles.groups}>
        <summary>
          {`Change groups (${minutes} min at each station)`}
          {without.length > 0 && `: ${without.length} in no group`}
        </summary>
        <div className={styles.groupFields}>
          {groups.map((group) => (
            <div key={group.id} className={styles.groupField}>
              <FieldControl record={group} name="name" hideLabel label={`Name of ${recordTitle(group)}`} />
              <FieldControl record={group} name="member_ids" label={`People of ${recordTitle(group)}`} />
            </div>
          ))}
          {without.length > 0 && (
            <p className={styles.muted}>
              In no group: {without.map(({ id }) => names.get(id) ?? '').join(', ')}
            </p>
          )}
          <AddLine kind="station_group" isCompact placeholder="Another group" />
        </div>
      </details>
    </section>
  );
}
