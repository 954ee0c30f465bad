/**
 * Starts workers. The page demands Trusted Types, so there is one policy for all of them, and it lets nothing through
 * but programs of our own origin.
 */

/** The part of the Trusted Types API that we use; TypeScript's own library does not have it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => { readonly createScriptURL: (url: string) => string };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** Starts a module worker from an address that the build gave (`?worker&url` or `?url`). */
export function startWorker(url: string): Worker {
  const types = (window as unknown as { readonly trustedTypes?: TrustedTypes }).trustedTypes;
  // A policy of a name may be made only once.
  policy ??= types?.createPolicy('app', { createScriptURL: ownAddress }) ?? null;
  return new Worker(policy ? policy.createScriptURL(url) : ownAddress(url), { type: 'module' });
}

function ownAddress(url: string): string {
  const address = new URL(url, window.location.href);
  if (address.origin !== window.location.origin)
    throw new TypeError('Workers are started from our own files only');
  return address.href;
}
