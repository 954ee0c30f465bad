/**
 * Why the regulatory screen says what it says: the answer that decided, in the order in which the analysis looks at
 * the answers. Words only; the class itself comes from the analysis.
 */

import { aiActClass } from '@shared/analysis/risk-classification';
import type { BodyView } from '@shared/fields/field';
import { fieldLabel, optionLabel } from '../../fields/words';

const KIND = 'risk_classification';

/** Names of the fields whose answers decide the class. */
export const DECIDING_FIELDS = [
  'ai_act_role',
  'art5_flags',
  'annex_i_product',
  'annex_iii_area',
  'annex_iii_exemption',
  'profiling_of_persons',
] as const;

/** One sentence on the deciding answer; what is still to be answered while there is no class. */
export function howClassified(answers: BodyView): string {
  const say = (name: string, code: string): string =>
    `${fieldLabel(KIND, name)}: ${optionLabel(KIND, name, code)}.`;
  switch (aiActClass(answers)) {
    case 'out_of_scope':
      return say('ai_act_role', 'not_in_scope');
    case 'prohibited': {
      const named = ((answers.art5_flags as readonly string[] | undefined) ?? []).filter(
        (flag) => flag !== 'none',
      );
      return `${fieldLabel(KIND, 'art5_flags')}: ${named.map((flag) => optionLabel(KIND, 'art5_flags', flag)).join(', ')}.`;
    }
    case 'high_risk_annex_i':
      return say('annex_i_product', 'yes');
    case 'high_risk_annex_iii':
      return `${say('annex_iii_area', String(answers.annex_iii_area))} ${exemptionWords(answers)}`.trim();
    case 'annex_iii_exempt':
      return `${say('annex_iii_area', String(answers.annex_iii_area))} ${say('annex_iii_exemption', String(answers.annex_iii_exemption))}`;
    case 'not_high_risk':
      return 'No prohibited practice, no listed area, no product under safety law.';
    case null:
      return openWords(answers);
  }
}

function exemptionWords(answers: BodyView): string {
  const claimed = answers.annex_iii_exemption !== undefined && answers.annex_iii_exemption !== 'none';
  return claimed && answers.profiling_of_persons === true
    ? 'The exemption does not hold, because people are profiled.'
    : '';
}

function openWords(answers: BodyView): string {
  const open = (['art5_flags', 'annex_iii_area', 'annex_i_product'] as const).filter(
    (name) => answers[name] === undefined,
  );
  return `Still to be answered: ${open.map((name) => fieldLabel(KIND, name)).join(', ')}.`;
}
