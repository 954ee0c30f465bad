/** More than two hundred addresses that try to leave the folder of pages; none of them is in the list of files. */

const targets = [
  'etc/passwd',
  'main/index.js',
  'preload/index.cjs',
  'package.json',
  'C:/Windows/win.ini',
  'proc/self/environ',
];

const climbs = [
  '../',
  '..%2f',
  '..%2F',
  '%2e%2e/',
  '%2e%2e%2f',
  '.%2e/',
  '..%5c',
  '..\\',
  '%2e%2e%5c',
  '..;/',
  '....//',
  '..%00/',
  '..%252f',
  '%252e%252e%252f',
  '..%c0%af',
  '..%e0%80%af',
  '%uff0e%uff0e%u2215',
  '/../',
  './../',
  'assets/../../',
  'assets/..%2f..%2f',
  'index.html/../../',
];

const oddities = [
  '//etc/passwd',
  '///etc/passwd',
  '/%00',
  '/index.html%00',
  '/index.html%00.png',
  '/INDEX.HTML',
  '/index.html/',
  '/index.html.',
  '/index.html%20',
  '/index.html::$DATA',
  '/.index.html',
  '/assets',
  '/assets/',
  '/assets/.',
  '/%2findex.html',
  '/%69ndex.html',
  '/CON',
  '/aux.html',
  '/con.html',
  '/C:/x',
  '/C:%5Cx',
  '/%5C%5Cserver%5Cshare',
  '/file:///etc/passwd',
  '/http://example.com',
  '/__proto__',
  '/constructor',
  '/toString',
  '/hasOwnProperty',
  `/${'a'.repeat(10_000)}`,
  `/${'../'.repeat(2_000)}etc/passwd`,
  '/\u202eindex.html',
  '/%E2%80%AEindex.html',
  '/ındex.html',
];

const otherOrigins = [
  'app://other/index.html',
  'app://local.example/index.html',
  'app://user@local/index.html',
  'app://local:80/index.html',
  'app://LOCAL%00/index.html',
  'app:index.html',
  'app:/index.html',
  'app:///index.html',
  'apps://local/index.html',
  'http://local/index.html',
  'https://local/index.html',
  'file:///etc/passwd',
  'file://local/index.html',
  'javascript:alert(1)',
  'data:text/html,hello',
  'about:blank',
  '',
  ' ',
  'index.html',
  '//local/index.html',
];

/** Addresses on our own origin. */
export const hostileAddresses: readonly string[] = [
  ...climbs.flatMap((climb) =>
    targets.flatMap((target) => [`app://local/${climb}${target}`, `app://local/${climb.repeat(6)}${target}`]),
  ),
  ...oddities.map((path) => `app://local${path}`),
];

/** Addresses of other origins. */
export const foreignAddresses: readonly string[] = otherOrigins;
