/**
 * Which addresses have a file behind them, and what is sent along with it.
 *
 * The list of files is taken once, when the app starts. A request is looked up in it and never becomes a path, so
 * there is nothing that "..", a percent sign or a drive letter could be smuggled into.
 */
import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { HOST, SCHEME } from './origin';

export interface PageFile {
  readonly path: string;
  readonly contentType: string;
}

/** Path part of an address ("/assets/index.js") to the file behind it. */
export type PageFiles = ReadonlyMap<string, PageFile>;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Lists the built pages below `folder`; files of other kinds are left out. */
export function listPageFiles(folder: string): PageFiles {
  const files = new Map<string, PageFile>();
  collect(folder, '', files);
  const index = files.get('/index.html');
  if (index) files.set('/', index);
  return files;
}

function collect(folder: string, prefix: string, files: Map<string, PageFile>): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const address = `${prefix}/${entry.name}`;
    const contentType = CONTENT_TYPES[extname(entry.name).toLowerCase()];
    if (entry.isDirectory()) collect(path, address, files);
    else if (entry.isFile() && contentType) files.set(address, { path, contentType });
  }
}

/** The file behind an address, or null. The address must match to the letter; a query or fragment is ignored. */
export function findPageFile(files: PageFiles, url: string): PageFile | null {
  const start = `${SCHEME}://${HOST}`;
  if (!url.startsWith(`${start}/`)) return null;
  const address = url.slice(start.length).replace(/[?#].*$/s, '');
  return files.get(address) ?? null;
}

/**
 * The content security policy of a response. React Aria and the drawing of PDF pages add `<style>` elements while
 * they run; those carry the nonce, anything injected does not. Trusted Types has the one policy the window makes
 * for its own worker.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types app',
  ].join('; ');
}

/** All headers of a response. */
export function responseHeaders(contentType: string, nonce: string): Record<string, string> {
  return {
    'content-type': contentType,
    'content-security-policy': contentSecurityPolicy(nonce),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
  };
}

/** Puts the nonce where libraries look for it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}" />`);
}
