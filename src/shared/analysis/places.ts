/**
 * Is data stored where it may be? Places are ISO 3166 country codes, "eu", "eea", "any", or names of sites as people
 * write them. A site named beside a country is taken to lie in it, because only the country can be judged.
 */
const EU: ReadonlySet<string> = new Set(
  'at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' '),
);
/** Members of the European Economic Area that are not in the EU. */
const EEA_BESIDES_EU: ReadonlySet<string> = new Set(['is', 'li', 'no']);
/** Codes that people use although ISO 3166 has others. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['el', 'gr'],
  ['uk', 'gb'],
]);

/** Stored places that no allowed place covers, as they were typed; empty when nothing is wrong. */
export function placesOutside(stored: readonly string[], allowed: readonly string[]): readonly string[] {
  const codes = new Set(allowed.map(codeOf));
  if (codes.has('any')) return [];
  const hasCountry = stored.some((place) => isCode(codeOf(place)));
  return stored.filter((place) => {
    const code = codeOf(place);
    if (isCode(code)) return !isCovered(code, codes);
    return !hasCountry && !codes.has(code);
  });
}

/** A place as it is printed: codes in capitals, names as they are. */
export function placeName(place: string): string {
  return isCode(codeOf(place)) ? place.trim().toUpperCase() : place.trim();
}

function codeOf(place: string): string {
  const code = place.trim().toLowerCase();
  return ALIASES.get(code) ?? code;
}

function isCode(code: string): boolean {
  return code === 'eea' || /^[a-z]{2}$/.test(code);
}

function isCovered(code: string, allowed: ReadonlySet<string>): boolean {
  if (allowed.has(code)) return true;
  if (allowed.has('eu') && EU.has(code)) return true;
  return allowed.has('eea') && (code === 'eu' || EU.has(code) || EEA_BESIDES_EU.has(code));
}
