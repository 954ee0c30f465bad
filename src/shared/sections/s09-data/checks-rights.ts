/** Checks of who answers for a dataset, whether it may be used and where it may be stored. */
import { placeName, placesOutside } from '../../analysis/places';
import { isPlaceholder } from '../../analysis/wording';
import type { Check } from '../define-section';
import { headlineOf } from '../record-text';
import type { CheckFinding, RecordView, TypedRecord } from '../record-view';

const NAME_LENGTH = 60;

/** Reference and name of a dataset, as messages want them. */
export function nameOf(view: RecordView, dataset: TypedRecord<'dataset'>): { ref: string; name: string } {
  return { ref: dataset.ref, name: headlineOf(view, dataset, NAME_LENGTH) };
}

/** True when the data is about people and nothing settles why it may be used. */
export function lacksLawfulBasis({ body }: TypedRecord<'dataset'>): boolean {
  if (body.personal_data === undefined || body.personal_data === 'none') return false;
  const basis = body.lawful_basis;
  return basis === undefined || basis === 'not_personal' || basis === 'not_determined';
}

const noLawfulBasis: Check = {
  id: 'CK056',
  severity: 'error',
  legal: true,
  run: (view) =>
    view
      .list('dataset')
      .filter(lacksLawfulBasis)
      .map((dataset) => ({
        recordIds: [dataset.id],
        field: 'lawful_basis',
        values: nameOf(view, dataset),
      })),
};

const unansweredRights: Check = {
  id: 'CK071',
  severity: 'error',
  run: (view) =>
    view.list('dataset').flatMap((dataset) => {
      const missing = listOpenRights(dataset);
      if (!missing[0]) return [];
      const codes = { missing: missing.map((name) => `dataset.${name}`) };
      return [{ recordIds: [dataset.id], field: missing[0], values: nameOf(view, dataset), codes }];
    }),
};

/** Fields without which nobody may rely on a dataset: owner, licence, and what was consented to. */
export function listOpenRights({ body }: TypedRecord<'dataset'>): readonly string[] {
  return [
    ...(body.data_owner_id === undefined ? ['data_owner_id'] : []),
    ...(isEmpty(body.licence_or_terms) ? ['licence_or_terms'] : []),
    ...(body.lawful_basis === 'consent' && isEmpty(body.consent_scope_note) ? ['consent_scope_note'] : []),
  ];
}

function isEmpty(text: string | undefined): boolean {
  return text === undefined || isPlaceholder(text);
}

const wrongPlace: Check = {
  id: 'CK072',
  severity: 'error',
  legal: true,
  run: (view) => {
    const constraints = view
      .list('constraint')
      .filter(({ body }) => body.category === 'location' && body.hardness === 'fixed');
    return view.list('dataset').flatMap((dataset): readonly CheckFinding[] => {
      const { residency_allowed: allowed } = dataset.body;
      const found = { recordIds: [dataset.id], field: 'storage_location' };
      const own = valuesOutside(view, dataset, allowed);
      const ruled = constraints
        .filter((constraint) => concerns(view, constraint, dataset))
        .flatMap((constraint) => {
          const values = valuesOutside(view, dataset, constraint.body.allowed_locations);
          if (!values) return [];
          const recordIds = [dataset.id, constraint.id];
          return [
            { ...found, variant: 'constraint', recordIds, values: { ...values, constraint: constraint.ref } },
          ];
        });
      return own ? [{ ...found, values: own }, ...ruled] : ruled;
    });
  },
};

function valuesOutside(
  view: RecordView,
  dataset: TypedRecord<'dataset'>,
  allowed: readonly string[] = [],
): Readonly<Record<string, string>> | null {
  const outside = allowed.length === 0 ? [] : placesOutside(dataset.body.storage_location ?? [], allowed);
  if (outside.length === 0) return null;
  const say = (places: readonly string[]) => places.map(placeName).join(', ');
  return { ...nameOf(view, dataset), place: say(outside), rule: say(allowed) };
}

/** A rule about places holds for every dataset, unless it is linked to some of them only. */
function concerns(
  view: RecordView,
  constraint: TypedRecord<'constraint'>,
  dataset: TypedRecord<'dataset'>,
): boolean {
  const limited = view
    .linksFrom(constraint.id, 'limits')
    .filter((link) => view.find(link.toId)?.kind === 'dataset');
  return limited.length === 0 || limited.some((link) => link.toId === dataset.id);
}

export const rightsChecks: readonly Check[] = [noLawfulBasis, unansweredRights, wrongPlace];
