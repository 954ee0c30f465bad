/** The one address the app's pages have. */

export const SCHEME = 'app';
export const HOST = 'local';

/** The document of the facilitator's window. */
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`;
/** The document of the projector's window. */
export const PROJECTOR_URL = `${SCHEME}://${HOST}/projector.html`;

/** True for an address of our own pages and their parts, judged on the parsed address, never on a prefix. */
export function isOwnUrl(url: string): boolean {
  const parsed = parse(url);
  return (
    parsed !== null &&
    parsed.protocol === `${SCHEME}:` &&
    parsed.host === HOST &&
    parsed.username === '' &&
    parsed.password === ''
  );
}

/** True for a window's own document, whatever its fragment; nothing else may become the content of that window. */
export function isPageUrl(url: string, page: string = PAGE_URL): boolean {
  return isOwnUrl(url) && url.replace(/#.*$/s, '') === page;
}

const HOMES = new WeakMap<object, string>();

/** Says which document a page belongs to; the facilitator's is the one nobody has to name. */
export function setHome(contents: object, page: string): void {
  HOMES.set(contents, page);
}

/** The document that a page belongs to. */
export function homeOf(contents: object): string {
  return HOMES.get(contents) ?? PAGE_URL;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
