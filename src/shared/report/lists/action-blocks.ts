/** The action list: totals, all actions week by week, then one page per owner. */
import { groupBy } from '../../analysis/group-by';
import type { ReportBlock } from '../../domain/report-block';
import { statusText } from '../../sections/envelope-text.en';
import { fieldLabel, headlineOf, valueText } from '../../sections/record-text';
import type { RecordView } from '../../sections/record-view';
import { briefText } from '../brief-text.en';
import { type Action, byDay, isLate, isToDo, stateOf } from './action-state';
import { isoWeek } from './iso-week';
import { cellOf, orNone, plainRecord, statementOf } from './list-cells';
import { actionText, listText } from './list-text.en';

/** Blocks of the list, without its head. */
export function actionBlocks(view: RecordView): readonly ReportBlock[] {
  const actions = [...view.listAll('action_item')].sort(byDay);
  if (actions.length === 0) return [{ type: 'paragraph', text: briefText.notDiscussed, tone: 'muted' }];
  const open = actions.filter(isToDo).length;
  const late = actions.filter((action) => isLate(action, view.asOf)).length;
  return [
    { type: 'paragraph', text: actionText.totals(actions.length, open, late) },
    { type: 'heading', level: 2, text: actionText.byWeek },
    ...weekBlocks(view, actions),
    ...ownerBlocks(view, actions),
  ];
}

function weekBlocks(view: RecordView, actions: readonly Action[]): readonly ReportBlock[] {
  const title = ({ body }: Action) => {
    if (body.due_date === undefined) return actionText.noDay;
    const { monday, number } = isoWeek(body.due_date);
    return actionText.week(monday, number);
  };
  const label = (name: string) => fieldLabel(view, 'action_item', name);
  return [...groupBy(actions, title)].flatMap(([week, members]): readonly ReportBlock[] => [
    { type: 'heading', level: 3, text: week, bookmark: false },
    {
      type: 'table',
      columns: [
        { label: briefText.ref, narrow: true },
        { label: label('what'), weight: 4 },
        { label: label('owner_id'), weight: 2 },
        { label: label('due_date'), narrow: true },
        { label: label('action_status'), weight: 1.6 },
      ],
      rows: members.map((action) => {
        const record = plainRecord(action);
        return [
          action.ref,
          statementOf(view, record),
          cellOf(view, record, 'owner_id'),
          cellOf(view, record, 'due_date'),
          stateOf(view, action),
        ];
      }),
      empty: briefText.notDiscussed,
    },
  ]);
}

/** A page for each owner in the order of the people, then one for what nobody owns. */
function ownerBlocks(view: RecordView, actions: readonly Action[]): readonly ReportBlock[] {
  const groups = groupBy(actions, ({ body }) => (view.find(body.owner_id) ? String(body.owner_id) : ''));
  const people = view.listAll('person').filter(({ id }) => groups.has(id));
  const others = [...groups.keys()].filter((id) => id !== '' && !people.some((person) => person.id === id));
  const owners = [...people.map(({ id }) => id), ...others, ...(groups.has('') ? [''] : [])];
  return owners.flatMap((id): readonly ReportBlock[] => {
    const owner = view.find(id);
    const members = groups.get(id) ?? [];
    const late = members.filter((action) => isLate(action, view.asOf)).length;
    const role = owner?.kind === 'person' ? valueText(view, owner, 'role_title') : '';
    const name = owner ? headlineOf(view, owner, 80) || owner.ref : actionText.nobody;
    return [
      { type: 'page-break' },
      { type: 'heading', level: 2, text: `${actionText.byOwner}: ${name}` },
      ...(role ? [{ type: 'paragraph', text: role, tone: 'muted' } as const] : []),
      ...(owner ? [] : [{ type: 'paragraph', text: actionText.nobodyText } as const]),
      {
        type: 'paragraph',
        text: actionText.totals(members.length, members.filter(isToDo).length, late),
      },
      ownerTable(view, members),
    ];
  });
}

function ownerTable(view: RecordView, actions: readonly Action[]): ReportBlock {
  const label = (name: string) => fieldLabel(view, 'action_item', name);
  return {
    type: 'table',
    columns: [
      { label: briefText.ref, narrow: true },
      { label: label('what'), weight: 3 },
      { label: label('done_criterion'), weight: 2.6 },
      { label: label('due_date'), narrow: true },
      { label: actionText.blocks, weight: 1 },
      { label: actionText.from, weight: 1.1 },
      { label: label('action_status'), weight: 1.5 },
      { label: briefText.status, narrow: true },
    ],
    rows: actions.map((action) => {
      const record = plainRecord(action);
      return [
        action.ref,
        statementOf(view, record),
        cellOf(view, record, 'done_criterion'),
        cellOf(view, record, 'due_date'),
        view.find(action.body.blocks_record_id)?.ref ?? listText.none,
        orNone(originOf(view, action).join(', ')),
        stateOf(view, action),
        statusText[action.status][0],
      ];
    }),
    empty: briefText.notDiscussed,
  };
}

/** The check, notes, risks and monitors that an action comes from. */
function originOf(view: RecordView, { id, body }: Action): readonly string[] {
  const notes = (body.origin_note_ids ?? []).flatMap((note) => view.find(note)?.ref ?? []);
  const links = view
    .linksTo(id)
    .filter(({ type }) => type === 'mitigated_by' || type === 'triggers')
    .flatMap(({ fromId }) => view.find(fromId)?.ref ?? []);
  return [...(body.source_check_id ? [body.source_check_id] : []), ...notes, ...links];
}
