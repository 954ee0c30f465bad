/** The yes-or-no questions of the walls, apart from Electron so that they can be asked a thousand times in a test. */

/** Full screen is all a page may ask the system for. */
export function isAllowedPermission(permission: string): boolean {
  return permission === 'fullscreen';
}

/** True for what never leaves the process; `data:` only as a picture, DevTools only where `isDevelopment`. */
export function isAllowedRequest(url: string, resourceType: string, isDevelopment: boolean): boolean {
  if (url.startsWith('app://local/') || url.startsWith('blob:app://local/')) return true;
  if (url.startsWith('data:')) return resourceType === 'image';
  return isDevelopment && url.startsWith('devtools:');
}
