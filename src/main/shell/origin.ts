/** The one address the app's pages have. */

export const SCHEME = 'app';
export const HOST = 'local';

/** The document every window shows. */
export const PAGE_URL = `${SCHEME}://${HOST}/index.html`;

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

/** True for the document itself, whatever its fragment; nothing else may become the content of a window. */
export function isPageUrl(url: string): boolean {
  return isOwnUrl(url) && url.replace(/#.*$/s, '') === PAGE_URL;
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
