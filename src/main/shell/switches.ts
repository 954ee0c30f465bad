/** Chromium's command line: what we switch off ourselves, and what nobody may switch on in a released app. */

/** The part of Electron's command line that is used here. */
export interface SwitchBoard {
  readonly hasSwitch: (name: string) => boolean;
  readonly getSwitchValue: (name: string) => string;
  readonly appendSwitch: (name: string, value?: string) => void;
}

/** Each of these would open the app to another program or take a wall down; fuses do not cover them. */
export const DANGEROUS_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-allow-origins',
  'inspect',
  'inspect-brk',
  'inspect-port',
  'inspect-publish-uid',
  'js-flags',
  'no-sandbox',
  'disable-setuid-sandbox',
  'disable-gpu-sandbox',
  'disable-seccomp-filter-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'allow-file-access-from-files',
  'allow-running-insecure-content',
  'ignore-certificate-errors',
  'load-extension',
  'host-rules',
  'host-resolver-rules',
  'proxy-server',
  'proxy-pac-url',
  'gpu-launcher',
  'renderer-cmd-prefix',
  'utility-cmd-prefix',
  'ppapi-plugin-launcher',
  'browser-subprocess-path',
  'single-process',
  'log-net-log',
  'enable-logging',
  'enable-blink-features',
] as const;

const FEATURES_OFF = [
  'AutofillServerCommunication',
  'DialMediaRouteProvider',
  'InterestFeedContentSuggestions',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate',
];

/** The dangerous switches that are on. */
export function listDangerousSwitches(board: Pick<SwitchBoard, 'hasSwitch'>): readonly string[] {
  return DANGEROUS_SWITCHES.filter((name) => board.hasSwitch(name));
}

/**
 * Keeps the room for short-lived objects small, in the window and in its worker. Left alone it grows with every burst
 * of work and is not given back for a long time. Has to happen before Electron is ready.
 */
export function limitMemory(board: Pick<SwitchBoard, 'appendSwitch'>): void {
  board.appendSwitch('js-flags', `--max-semi-space-size=${YOUNG_MB}`);
}

const YOUNG_MB = 2;

/** Turns off everything in Chromium that speaks to a network by itself. Has to happen before Electron is ready. */
export function silenceNetwork(board: SwitchBoard): void {
  for (const name of [
    'disable-background-networking',
    'disable-breakpad',
    'disable-client-side-phishing-detection',
    'disable-component-update',
    'disable-default-apps',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
    'no-proxy-server',
  ]) {
    board.appendSwitch(name);
  }
  // Even code that forgets to ask finds no host: every name resolves to nothing, without a question to a DNS server.
  board.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  board.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  const present = board.getSwitchValue('disable-features').split(',').filter(Boolean);
  board.appendSwitch('disable-features', [...new Set([...present, ...FEATURES_OFF])].join(','));
}
