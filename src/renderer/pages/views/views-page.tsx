/** Looks across all sections: actions, risks, decisions, parked matters, monitors, and who carries what. */
import { isActive } from '@shared/domain/workshop';
import { goView } from '../../commands/navigation';
import type { ViewId } from '../../store/ui-store';
import { useRecords } from '../../store/workshop-store';
import { Tabs } from '../../ui/tabs';
import page from '../page.module.css';
import { PeopleView } from '../people/people-view';
import { isOpenAction } from './actions-model';
import { ActionsView } from './actions-view';
import { DecisionsView, MonitorsView, ParkingView } from './outcome-views';
import { RisksView } from './risks-view';
import styles from './views.module.css';

const VIEWS: { readonly [V in ViewId]: () => React.JSX.Element } = {
  actions: ActionsView,
  risks: RisksView,
  decisions: DecisionsView,
  parking: ParkingView,
  monitors: MonitorsView,
  people: PeopleView,
};

/** The page of one view, with tabs to the others. */
export function ViewsPage({ view }: { readonly view: ViewId }) {
  const View = VIEWS[view];
  return (
    <div className={page.page}>
      <header className={styles.header}>
        <h2 className={page.title}>Overview</h2>
        <p className={page.purpose}>What the room leaves with, from all sections.</p>
      </header>
      <Tabs label="Overviews" tabs={useTabs()} selected={view} onSelect={(id) => goView(id as ViewId)}>
        <div className={page.body}>
          <div className={styles.column}>
            <View />
          </div>
        </div>
      </Tabs>
    </div>
  );
}

/** The tabs with what is open in each. */
function useTabs() {
  const actions = useRecords('action_item').filter((one) => isActive(one) && isOpenAction(one)).length;
  const risks = useRecords('risk').filter(isActive).length;
  const decisions = useRecords('decision').filter(isActive).length;
  const parked = useRecords('parking_item').filter(
    (one) => isActive(one) && (one.body['disposition'] ?? 'open') === 'open',
  ).length;
  const monitors = useRecords('monitor').filter(isActive).length;
  const people = useRecords('person').filter(isActive).length;
  return [
    { id: 'actions', label: 'Actions', count: actions },
    { id: 'risks', label: 'Risks', count: risks },
    { id: 'decisions', label: 'Decisions', count: decisions },
    { id: 'parking', label: 'Parking lot', count: parked },
    { id: 'monitors', label: 'Monitors', count: monitors },
    { id: 'people', label: 'People', count: people },
  ];
}
