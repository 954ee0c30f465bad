/** Sentences of the guide that the interpretability section answers. */
import type { GuideItem } from '../guide-item';
import { coveredByAll, coveredByAny, coveredTogether } from '../guide-item';
import type { RecordView, TypedRecord } from '../record-view';

const inDevelopment: GuideItem = {
  id: 'S11-1',
  kind: 'explanation_method',
  field: 'dev_stage',
  judge: (view) => {
    const planned = idsOf(view.list('explanation_method').filter(({ body }) => body.dev_stage !== undefined));
    return coveredByAll(view.list('explanation_need'), (need) =>
      view.linksTo(need.id, 'explains').some((link) => planned.has(link.fromId)),
    );
  },
};

/** A model that can be read needs no method beside it, once the room has said so. */
const wholeAndSingle: GuideItem = {
  id: 'S11-2',
  kind: 'explanation_method',
  field: 'scope',
  judge: (view) => {
    const methods = view.list('explanation_method');
    const readable = methods.filter((method) => isDecidedReadable(view, method));
    if (readable.length > 0) return coveredByAny(readable);
    return coveredTogether(
      coveredByAny(methods.filter(({ body }) => body.scope === 'global')),
      coveredByAny(methods.filter(({ body }) => body.scope === 'local')),
    );
  },
};

/** Needs whose origin nobody named may be demanded, so they have to be answered too. */
const explained: GuideItem = {
  id: 'S11-3',
  kind: 'explanation_test',
  field: 'need_ids',
  judge: (view) => {
    const tested = new Set(view.list('explanation_test').flatMap(({ body }) => body.need_ids ?? []));
    return coveredByAll(
      view.list('explanation_need'),
      (need) => !isDemanded(need) || (need.body.format !== undefined && tested.has(need.id)),
    );
  },
};

function isDemanded({ body }: TypedRecord<'explanation_need'>): boolean {
  return body.required_by !== 'debugging' && body.required_by !== 'not_required';
}

/** Reads decisions through the view, which leaves out those that do not count. */
function isDecidedReadable(view: RecordView, method: TypedRecord<'explanation_method'>): boolean {
  if (method.body.method !== 'inherently_interpretable') return false;
  return view.list('decision').some(({ body }) => {
    const about = body.about_record_ids ?? [];
    return about.includes(method.id) || about.includes(method.body.applies_to_candidate_id ?? '');
  });
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map((record) => record.id));
}

export const interpretabilityGuide: readonly GuideItem[] = [inDevelopment, wholeAndSingle, explained];
