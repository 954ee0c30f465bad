/** Texts that no honest room would type, and a generator of chance that gives the same ones for the same seed. */

/** Gives whole numbers from 0 up to, not including, `below`. */
export type Chance = (below: number) => number;

/** A small generator with a fixed start (mulberry32). */
export function createChance(seed: number): Chance {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** One of a list. */
export function pick<T>(chance: Chance, from: readonly T[]): T {
  return from[chance(from.length)] as T;
}

/** One sentence in each of twenty scripts, with which everything longer is made. */
const SCRIPTS = [
  'The model must answer within 200 ms, says the sponsor.',
  'يجب أن يجيب النموذج خلال 200 مللي ثانية (مهم).',
  'המודל חייב לענות תוך 200 אלפיות שנייה (דחוף).',
  'मॉडल को 200 मिलीसेकंड में उत्तर देना चाहिए।',
  'মডেলটিকে ২০০ মিলিসেকেন্ডে উত্তর দিতে হবে।',
  'மாதிரி 200 மில்லி விநாடிகளில் பதிலளிக்க வேண்டும்.',
  'మోడల్ 200 మిల్లీసెకన్లలో సమాధానం ఇవ్వాలి.',
  'โมเดลต้องตอบภายในสองร้อยมิลลิวินาที',
  'ម៉ូដែលត្រូវឆ្លើយក្នុងរយៈពេលខ្លី។',
  'မော်ဒယ်သည် အချိန်တိုအတွင်း ဖြေရမည်။',
  'ແບບຈຳລອງຕ້ອງຕອບພາຍໃນເວລາສັ້ນ',
  '模型必须在两百毫秒内回答，赞助人说。',
  'モデルは二百ミリ秒以内に答えなければならない。',
  '모델은 200밀리초 안에 답해야 합니다.',
  'Модель должна ответить за 200 мс.',
  'Το μοντέλο πρέπει να απαντά σε 200 ms.',
  'მოდელმა უნდა უპასუხოს სწრაფად.',
  'Մոդելը պետք է արագ պատասխանի։',
  'ሞዴሉ በፍጥነት መመለስ አለበት።',
  'མ་དཔེ་དེས་མགྱོགས་པོར་ལན་འདེབས་དགོས།',
];

const ODD = [
  'e\u0301\u0302\u0303\u0304'.repeat(60),
  '\u202E\u2066mixed \u05D0\u0627\u2069',
  '👩‍👩‍👧‍👦🏳️‍🌈👍🏿🇦🇹#️⃣',
  '\uD800 \uFFFE \u0000\u0007\u001b[31m',
  '<b>&amp;</b> {{7*7}} %s $x `z` \\u0000',
  ' \n\t\r\n'.repeat(300),
  '\u200d\u200b\ufeff\u00ad'.repeat(300),
  '\ue000\u{f0000}\u{10ffff}',
  "'; DROP TABLE records; --",
  '../../../etc/passwd file:///etc/passwd http://example.org/x.png',
  '(((((((((([[[[[[[[[[',
  '€1'.repeat(800),
  'a@'.repeat(800),
  '=1+1|cmd',
  '-0 1e308 NaN Infinity 9007199254740993',
];

const UNITS = ['x', 'ส', '王', 'ب', 'ꯃꯤ', '𞤀', '(', '👩‍👩‍👧‍👦', 'a-', 'ក្ក', '\u0301', 'https://a.b/'];

/** A word of about 100,000 characters without a space. */
export function endlessWord(chance: Chance): string {
  const unit = pick(chance, UNITS);
  return unit.repeat(Math.ceil(100_000 / unit.length));
}

/** A text of any length up to some thousand characters. */
export function hostileText(chance: Chance): string {
  switch (chance(12)) {
    case 0:
      return '';
    case 1:
    case 2:
      return pick(chance, ODD);
    case 3:
      return pick(chance, UNITS).repeat(chance(400));
    case 4:
      return `${pick(chance, SCRIPTS)} `.repeat(1 + chance(40));
    case 5:
      return Array.from({ length: 1 + chance(60) }, () => String.fromCodePoint(anyCodePoint(chance))).join(
        '',
      );
    default:
      return Array.from({ length: 1 + chance(3) }, () => pick(chance, SCRIPTS)).join(' ');
  }
}

/** Surrogates too: half a character is a text as well. */
function anyCodePoint(chance: Chance): number {
  return chance(4) === 0 ? chance(0x110000) : chance(0x3000);
}
