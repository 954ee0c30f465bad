/** Takes names, mail addresses and amounts out of sentences, and counts what it took. Pure. */

import { replaceAmounts } from './amounts';
import { createNameFinder } from './find-names';
import { nameForms } from './name-forms';
import type { NamedPerson } from './people';
import type { Redaction } from './profile';
import { REDACTION_RULES } from './profile';
import { standInText } from './redaction-text.en';

/** Counts of what was taken out of texts. */
export interface ScrubCounts {
  mentions: number;
  addresses: number;
  amounts_in_text: number;
}

/** Gives a text back without what may not be read. */
export type Scrub = (text: string) => string;

// The runs are bounded: a text of a hundred thousand letters without a space must not be tried from each of them.
const ADDRESS =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;

/** Makes the function that takes out what a profile forbids; `counts` grows while it is used. */
export function createScrub(
  redaction: Redaction,
  people: readonly NamedPerson[],
  counts: ScrubCounts,
): Scrub {
  const { names, costs } = REDACTION_RULES[redaction];
  const replaceNames = names ? nameReplacer(people, counts) : (text: string) => text;
  return (text) => {
    if (text === '') return text;
    let left = text;
    if (names && left.includes('@'))
      left = left.replace(ADDRESS, () => {
        counts.addresses += 1;
        return standInText.address;
      });
    left = replaceNames(left);
    if (costs)
      left = replaceAmounts(left, () => {
        counts.amounts_in_text += 1;
        return standInText.amount;
      });
    return left;
  };
}

function nameReplacer(people: readonly NamedPerson[], counts: ScrubCounts): Scrub {
  const forms = nameForms(people);
  if (forms.length === 0) return (text) => text;
  const findNames = createNameFinder(forms);
  return (text) => {
    const composed = text.normalize('NFC');
    const names = findNames(composed);
    if (names.length === 0) return text;
    counts.mentions += names.length;
    let left = '';
    let from = 0;
    for (const { start, end, form } of names) {
      left += composed.slice(from, start) + (form.person?.standIn ?? standInText.participant);
      from = end;
    }
    return left + composed.slice(from);
  };
}
