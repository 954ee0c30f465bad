/** Serves the built pages and the photos as app://local/…; nothing in the app is ever loaded from file: or from a server. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { protocol } from 'electron';
import { SCHEME } from './origin';
import type { PageFiles } from './page-files';
import { findPageFile, responseHeaders, withNonce } from './page-files';
import { findPhotoFile } from './photo-files';

/** Makes the scheme a proper web origin. Has to happen before Electron is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/**
 * Answers the requests of one session from a fixed list of files, and photos by their hash. The promise resolves when the page has its program,
 * or after a moment: what keeps main busy can wait for that, because a page without its program stands still.
 */
export function servePages(session: Session, files: PageFiles, mediaFolder: string): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    session.protocol.handle(SCHEME, async (request) => {
      const response = await answer(request, files, mediaFolder);
      if (request.url.endsWith('.js')) setImmediate(resolve);
      return response;
    });
  });
}

const PATIENCE_MS = 400;

async function answer(request: Request, files: PageFiles, mediaFolder: string): Promise<Response> {
  const nonce = randomBytes(18).toString('base64');
  const isAsking = request.method === 'GET';
  const photo = isAsking ? findPhotoFile(mediaFolder, request.url) : null;
  if (photo !== null) return answerPhoto(photo, nonce);
  const file = isAsking ? findPageFile(files, request.url) : null;
  if (!file) return new Response(null, { status: 404, headers: responseHeaders('text/plain', nonce) });
  const bytes = await readFile(file.path);
  const isDocument = file.contentType.startsWith('text/html');
  const body = isDocument ? withNonce(bytes.toString('utf8'), nonce) : new Uint8Array(bytes);
  return new Response(body, { headers: responseHeaders(file.contentType, nonce) });
}

/** A photo that is gone is an answer too: the page shows its caption instead. */
async function answerPhoto(path: string, nonce: string): Promise<Response> {
  const bytes = await readFile(path).catch(() => null);
  const headers = responseHeaders('image/jpeg', nonce);
  // Under its hash there will never be another picture.
  if (bytes) headers['cache-control'] = 'private, max-age=31536000, immutable';
  return new Response(bytes ? new Uint8Array(bytes) : null, { status: bytes ? 200 : 404, headers });
}
