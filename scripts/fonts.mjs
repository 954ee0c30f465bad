/**
 * Rebuilds resources/fonts: fetches the Noto families, copies single files and writes catalogue.json.
 *
 *   node scripts/fonts.mjs              fetch everything again (npm registry, Debian package archive), then catalogue
 *   node scripts/fonts.mjs --catalogue  only read the files that are there and write the catalogue
 *   node scripts/fonts.mjs --check      only compare the files with scripts/font-files.json; ends with 1 when one differs
 *   node scripts/fonts.mjs --accept     write that list anew from the files that are there, after a wanted change
 *
 * scripts/font-files.json says of each file where it comes from and what its SHA-256 is; what was fetched must match it.
 *
 * The catalogue says which font can draw which character, so that printing never has to open a font to find out.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../resources/fonts/', import.meta.url));
const LIST = fileURLToPath(new URL('./font-files.json', import.meta.url));
const DEBIAN_PACKAGE = 'fonts-noto-core=20201225-1';

/** Families from npm (@expo-google-fonts/<name>@<version>), in order of preference. `scripts` take part before symbols. */
const FROM_NPM = [
  {
    id: 'sans',
    pack: 'noto-sans@0.4.2',
    file: 'NotoSans',
    styles: ['regular', 'bold', 'italic', 'boldItalic'],
  },
  { id: 'arabic', pack: 'noto-sans-arabic@0.4.3', file: 'NotoSansArabic', styles: ['regular', 'bold'] },
  { id: 'hebrew', pack: 'noto-sans-hebrew@0.4.1', file: 'NotoSansHebrew', styles: ['regular', 'bold'] },
  {
    id: 'devanagari',
    pack: 'noto-sans-devanagari@0.4.1',
    file: 'NotoSansDevanagari',
    styles: ['regular', 'bold'],
  },
  { id: 'bengali', pack: 'noto-sans-bengali@0.4.4', file: 'NotoSansBengali', styles: ['regular', 'bold'] },
  { id: 'tamil', pack: 'noto-sans-tamil@0.4.3', file: 'NotoSansTamil', styles: ['regular', 'bold'] },
  { id: 'thai', pack: 'noto-sans-thai@0.4.2', file: 'NotoSansThai', styles: ['regular', 'bold'] },
  { id: 'lao', pack: 'noto-sans-lao@0.4.2', file: 'NotoSansLao', styles: ['regular', 'bold'] },
  { id: 'armenian', pack: 'noto-sans-armenian@0.4.2', file: 'NotoSansArmenian', styles: ['regular', 'bold'] },
  { id: 'georgian', pack: 'noto-sans-georgian@0.4.3', file: 'NotoSansGeorgian', styles: ['regular', 'bold'] },
  { id: 'khmer', pack: 'noto-sans-khmer@0.4.3', file: 'NotoSansKhmer', styles: ['regular'] },
  { id: 'myanmar', pack: 'noto-sans-myanmar@0.4.2', file: 'NotoSansMyanmar', styles: ['regular'] },
  { id: 'ethiopic', pack: 'noto-sans-ethiopic@0.4.2', file: 'NotoSansEthiopic', styles: ['regular'] },
];

/** Regular files of Debian's fonts-noto-core: the scripts that have no npm package of static files. */
const FROM_DEBIAN = [
  ...`Adlam Bamum BassaVah Batak Buginese Buhid CanadianAboriginal CaucasianAlbanian Chakma Cham Cherokee Coptic
  Deseret Elbasan Glagolitic Gothic Gujarati GunjalaGondi Gurmukhi HanifiRohingya Hanunoo ImperialAramaic Javanese
  Kaithi Kannada KayahLi Khojki Khudawadi Lepcha Limbu Lisu Mahajani Malayalam Mandaic MasaramGondi Medefaidrin
  MeeteiMayek MendeKikakui Miao Modi Mongolian Mro Multani NKo NewTaiLue Newa Nushu Ogham OlChiki OldHungarian
  OldItalic OldPermic OldPersian OldTurkic Oriya Osage Osmanya PahawhHmong PauCinHau PhagsPa Phoenician Rejang Runic
  Samaritan Saurashtra Sharada Shavian Sinhala SoraSompeng Soyombo Sundanese SylotiNagri Syriac Tagalog Tagbanwa TaiLe
  TaiTham TaiViet Takri Telugu Thaana Tifinagh Tirhuta Ugaritic Vai Wancho WarangCiti Yi ZanabazarSquare
  AnatolianHieroglyphs Avestan Bhaiksuki Brahmi Carian Cuneiform Cypriot EgyptianHieroglyphs Elymaic Grantha Hatran
  InscriptionalPahlavi InscriptionalParthian Kharoshthi LinearA LinearB Lycian Lydian Manichaean Marchen Nabataean
  OldNorthArabian OldSogdian OldSouthArabian Palmyrene PsalterPahlavi Siddham Sogdian`
    .split(/\s+/)
    .map((name) => `NotoSans${name}`),
  'NotoSerifAhom',
  'NotoSerifBalinese',
  'NotoSerifDogra',
  'NotoSerifNyiakengPuachueHmong',
  'NotoSerifTibetan',
  'NotoSerifYezidi',
];

/** Drawn only when no script font has the character. */
const LAST_FROM_NPM = [
  { id: 'symbols', pack: 'noto-sans-symbols@0.4.1', file: 'NotoSansSymbols', styles: ['regular'] },
  { id: 'math', pack: 'noto-sans-math@0.4.2', file: 'NotoSansMath', styles: ['regular'] },
  { id: 'symbols2', pack: 'noto-sans-symbols-2@0.4.1', file: 'NotoSansSymbols2', styles: ['regular'] },
  { id: 'emoji', pack: 'noto-emoji@0.4.7', file: 'NotoEmoji', styles: ['regular'] },
  { id: 'sc', pack: 'noto-sans-sc@0.4.3', file: 'NotoSansSC', styles: ['regular'] },
  { id: 'jp', pack: 'noto-sans-jp@0.4.3', file: 'NotoSansJP', styles: ['regular'] },
  { id: 'kr', pack: 'noto-sans-kr@0.4.3', file: 'NotoSansKR', styles: ['regular'] },
];

const STYLE_FILES = {
  regular: { npm: '400Regular', own: 'Regular' },
  bold: { npm: '700Bold', own: 'Bold' },
  italic: { npm: '400Regular_Italic', own: 'Italic' },
  boldItalic: { npm: '700Bold_Italic', own: 'BoldItalic' },
};

/** Marks and vowels above and below reach further in these than in all others; measured on their tallest clusters. */
const TALL = new Set(['tibetan', 'balinese']);
const ASCENT = 1069;
const DEEPEST = 560;
const TALL_ASCENT = 1260;
const TALL_DEEPEST = 840;

/** Scripts of which the base family has some letters: left to the script's own font, so that a word has one look. */
const NOT_FROM_BASE = [
  [0x0900, 0x097f],
  [0x1cd0, 0x1cff],
  [0xa8e0, 0xa8ff],
];

function families() {
  const fromDebian = FROM_DEBIAN.map((file) => ({
    id: file.replace(/^Noto(Sans|Serif)/, '').toLowerCase(),
    file,
    styles: ['regular'],
  }));
  return [...FROM_NPM, ...fromDebian, ...LAST_FROM_NPM];
}

function fetchFonts() {
  const work = mkdtempSync(join(tmpdir(), 'fonts-'));
  try {
    for (const family of [...FROM_NPM, ...LAST_FROM_NPM]) {
      const out = join(work, family.id);
      mkdirSync(out);
      const name = `@expo-google-fonts/${family.pack}`;
      const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', out, name], {
        encoding: 'utf8',
      });
      execFileSync('tar', ['xzf', packed.trim().split('\n').at(-1), '-C', out], { cwd: out });
      for (const style of family.styles) {
        const { npm, own } = STYLE_FILES[style];
        const from = join(out, 'package', npm, `${family.file}_${npm}.ttf`);
        copyFileSync(from, join(FOLDER, `${family.file}-${own}.ttf`));
      }
    }
    execFileSync('apt-get', ['download', DEBIAN_PACKAGE], { cwd: work, stdio: 'ignore' });
    const deb = readdirSync(work).find((name) => name.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', deb, 'deb'], { cwd: work });
    for (const file of FROM_DEBIAN) {
      copyFileSync(
        join(work, 'deb/usr/share/fonts/truetype/noto', `${file}-Regular.ttf`),
        join(FOLDER, `${file}-Regular.ttf`),
      );
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function tablesOf(bytes) {
  const tables = new Map();
  for (let i = 0; i < bytes.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    tables.set(
      bytes.toString('latin1', at, at + 4),
      bytes.subarray(bytes.readUInt32BE(at + 8), bytes.readUInt32BE(at + 8) + bytes.readUInt32BE(at + 12)),
    );
  }
  return tables;
}

function codePointsOf(cmap) {
  const found = new Set();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const platform = cmap.readUInt16BE(4 + i * 8);
    const table = cmap.subarray(cmap.readUInt32BE(8 + i * 8));
    const format = table.readUInt16BE(0);
    if (platform === 1) continue;
    if (format === 12) {
      for (let g = 0; g < table.readUInt32BE(12); g++) {
        const first = table.readUInt32BE(16 + g * 12);
        const last = table.readUInt32BE(20 + g * 12);
        const glyph = table.readUInt32BE(24 + g * 12);
        for (let cp = first; cp <= last; cp++) if (glyph + cp - first !== 0) found.add(cp);
      }
    } else if (format === 4) {
      const segments = table.readUInt16BE(6) / 2;
      for (let s = 0; s < segments; s++) {
        const last = table.readUInt16BE(14 + s * 2);
        const first = table.readUInt16BE(16 + segments * 2 + s * 2);
        const delta = table.readUInt16BE(16 + segments * 4 + s * 2);
        const offsetAt = 16 + segments * 6 + s * 2;
        const offset = table.readUInt16BE(offsetAt);
        for (let cp = first; cp <= last && cp !== 0xffff; cp++) {
          const raw = offset === 0 ? cp : table.readUInt16BE(offsetAt + offset + (cp - first) * 2);
          if (raw !== 0 && ((raw + delta) & 0xffff) !== 0) found.add(cp);
        }
      }
    }
  }
  return found;
}

function toRanges(codePoints) {
  const ranges = [];
  for (const cp of [...codePoints].sort((a, b) => a - b)) {
    if (ranges.length > 0 && ranges.at(-1) === cp - 1) ranges[ranges.length - 1] = cp;
    else ranges.push(cp, cp);
  }
  return ranges;
}

function fallbackTable(fonts, sets) {
  const first = new Map();
  fonts.forEach((_, index) => {
    for (const cp of sets[index]) if (!first.has(cp)) first.set(cp, index);
  });
  const table = [];
  for (const [cp, index] of [...first].sort((a, b) => a[0] - b[0])) {
    if (table.length > 0 && table.at(-2) === cp - 1 && table.at(-1) === index) table[table.length - 2] = cp;
    else table.push(cp, cp, index);
  }
  return table;
}

function writeCatalogue() {
  const sets = [];
  const fonts = families().map((family) => {
    let codePoints = null;
    let deepest = 0;
    const files = {};
    for (const style of family.styles) {
      const name = `${family.file}-${STYLE_FILES[style].own}.ttf`;
      const tables = tablesOf(readFileSync(join(FOLDER, name)));
      const own = codePointsOf(tables.get('cmap'));
      codePoints = codePoints === null ? own : new Set([...codePoints].filter((cp) => own.has(cp)));
      const unit = 1000 / tables.get('head').readUInt16BE(18);
      deepest = Math.max(deepest, Math.round(-tables.get('hhea').readInt16BE(6) * unit));
      files[style] = name;
    }
    for (const cp of codePoints) {
      const control = cp < 0x20 || (cp >= 0x7f && cp < 0xa0);
      if (control || (family.id === 'sans' && NOT_FROM_BASE.some(([a, b]) => cp >= a && cp <= b)))
        codePoints.delete(cp);
    }
    sets.push(codePoints);
    const tall = TALL.has(family.id);
    return {
      id: family.id,
      files,
      ascender: tall ? TALL_ASCENT : ASCENT,
      descender: -Math.min(deepest, tall ? TALL_DEEPEST : DEEPEST),
      ranges: toRanges(codePoints),
    };
  });
  const lines = fonts.map((font) => `    ${JSON.stringify(font)}`).join(',\n');
  const fallback = JSON.stringify(fallbackTable(fonts, sets));
  writeFileSync(
    join(FOLDER, 'catalogue.json'),
    `{\n  "version": 1,\n  "fonts": [\n${lines}\n  ],\n  "fallback": ${fallback}\n}\n`,
  );
  console.log(`${fonts.length} families, ${new Set(sets.flatMap((set) => [...set])).size} characters`);
}

/** Each font file with its package, its path in there and its checksum, by name. */
function fontFiles() {
  const fromNpm = [...FROM_NPM, ...LAST_FROM_NPM].flatMap(({ pack, file, styles }) =>
    styles.map((style) => {
      const { npm, own } = STYLE_FILES[style];
      const source = `npm:@expo-google-fonts/${pack}/${npm}/${file}_${npm}.ttf`;
      return { file: `${file}-${own}.ttf`, source };
    }),
  );
  const fromDebian = FROM_DEBIAN.map((name) => {
    const file = `${name}-Regular.ttf`;
    return { file, source: `deb:${DEBIAN_PACKAGE}/usr/share/fonts/truetype/noto/${file}` };
  });
  return [...fromNpm, ...fromDebian]
    .map(({ file, source }) => {
      const bytes = readFileSync(join(FOLDER, file));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { file, source, licence: 'OFL-1.1', bytes: bytes.length, sha256 };
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function writeList() {
  writeFileSync(LIST, `${JSON.stringify(fontFiles(), null, 2)}\n`);
}

/** Names every file that is not as listed, and every one that nobody listed. */
function checkList() {
  const listed = JSON.parse(readFileSync(LIST, 'utf8'));
  const there = new Map(fontFiles().map((entry) => [entry.file, JSON.stringify(entry)]));
  const wrong = listed
    .filter((entry) => there.get(entry.file) !== JSON.stringify(entry))
    .map(({ file }) => file);
  const known = new Set(listed.map(({ file }) => file));
  wrong.push(...readdirSync(FOLDER).filter((name) => name.endsWith('.ttf') && !known.has(name)));
  for (const file of wrong) console.error(`${file} is not as scripts/font-files.json says`);
  if (wrong.length > 0) process.exitCode = 1;
  else console.log(`${listed.length} font files are as listed`);
}

const asked = process.argv.slice(2);
if (asked.includes('--accept')) writeList();
else if (asked.includes('--check')) checkList();
else {
  if (!asked.includes('--catalogue')) fetchFonts();
  writeCatalogue();
  checkList();
}
