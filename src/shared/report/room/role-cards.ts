/** One card per role in the room: what the person does today, and what they leave to others. */
import type { ReportBlock } from '../../domain/report-block';
import { isActive } from '../../domain/workshop';
import type { RecordView } from '../../sections/record-view';
import { ROLE_DUTIES, ROLES, type RoomRole } from './role-text.en';
import { roomText } from './room-text.en';
import { cutLine } from './sheet-figures';

/** Two cards on a page, with a line to cut along. */
export function roleCards(view: RecordView): readonly ReportBlock[] {
  return ROLES.flatMap((role, index): readonly ReportBlock[] => {
    const card = oneCard(view, role);
    if (index % 2 === 0) return index === 0 ? card : [{ type: 'page-break' }, ...card];
    return [{ type: 'figure', figure: cutLine(), caption: '' }, ...card];
  });
}

function oneCard(view: RecordView, role: RoomRole): readonly ReportBlock[] {
  const { name, does, leaves } = ROLE_DUTIES[role];
  const people = view
    .recordsOf('person')
    .filter((person) => isActive(person) && person.body.room_role === role)
    .map(({ ref, body }) => (typeof body.full_name === 'string' ? body.full_name : ref));
  // Everybody else takes part: a list of them is no help on the card.
  const isNamed = role !== 'participant' && people.length > 0;
  return [
    { type: 'heading', level: 1, text: name, bookmark: true },
    ...(isNamed
      ? [{ type: 'paragraph', text: `${roomText.today} ${people.join(', ')}`, tone: 'lead' } as const]
      : []),
    { type: 'list', items: does },
    { type: 'paragraph', text: leaves, tone: 'muted' },
  ];
}
