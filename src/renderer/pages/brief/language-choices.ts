/**
 * Languages that a brief can be said to be in. The texts stay as they were typed; the language decides which form of
 * Chinese characters is printed, how lines break and how the pages are read aloud. Pure.
 */

const OFFERED = [
  ...['en', 'ar', 'bn', 'cs', 'da', 'de', 'el', 'es', 'fa', 'fi', 'fr', 'he', 'hi', 'hu', 'id', 'it', 'ja'],
  ...['km', 'ko', 'my', 'nb', 'nl', 'pl', 'pt', 'ro', 'ru', 'sv', 'sw', 'ta', 'th', 'tr', 'uk', 'ur', 'vi'],
  ...['zh-Hans', 'zh-Hant'],
];

/** The workshop's own language first, then the others by name. */
export function languageChoices(own: string): readonly { readonly id: string; readonly label: string }[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const choice = (id: string) => ({ id, label: nameOf(names, id) });
  const others = OFFERED.filter((id) => id !== own).map(choice);
  return [choice(own), ...others.sort((a, b) => a.label.localeCompare(b.label, 'en'))];
}

function nameOf(names: Intl.DisplayNames, id: string): string {
  try {
    return names.of(id) ?? id;
  } catch {
    return id;
  }
}
