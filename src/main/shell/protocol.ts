/** Serves the built pages as app://local/…; nothing in the app is ever loaded from file: or from a server. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { protocol } from 'electron';
import { SCHEME } from './origin';
import type { PageFiles } from './page-files';
import { findPageFile, responseHeaders, withNonce } from './page-files';

/** Makes the scheme a proper web origin. Has to happen before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Answers the requests of one session from a fixed list of files. */
export function servePages(session: Session, files: PageFiles): void {
  session.protocol.handle(SCHEME, (request) => answer(request, files));
}

async function answer(request: Request, files: PageFiles): Promise<Response> {
  const nonce = randomBytes(18).toString('base64');
  const file = request.method === 'GET' ? findPageFile(files, request.url) : null;
  if (!file) return new Response(null, { status: 404, headers: responseHeaders('text/plain', nonce) });
  const bytes = await readFile(file.path);
  const isDocument = file.contentType.startsWith('text/html');
  const body = isDocument ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
  return new Response(body, { headers: responseHeaders(file.contentType, nonce) });
}
