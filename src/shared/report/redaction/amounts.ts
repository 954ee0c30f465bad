/**
 * Amounts of money as people write them into sentences: signs, codes and words of currencies before or after a figure,
 * with thousands, ranges and numbers in words. Currency codes are those of ISO 4217 that turn up in workshops.
 */

const CODES =
  'AED|ARS|AUD|BRL|CHF|CLP|CNY|CZK|DKK|EGP|EUR|GBP|HKD|HUF|IDR|ILS|INR|ISK|JPY|KES|KRW|MXN|MYR|NGN|NOK|NZD|PKR|PLN|QAR|RMB|RON|RUB|SAR|SEK|SGD|THB|TWD|UAH|USD|VND|ZAR';
/** Codes that are words of English or of our trade in small letters: "try 3 models", "pen 2", "php 8". */
const CODES_IN_CAPITALS = 'CAD|COP|MAD|PEN|PHP|TRY';
const COUNTRIES =
  '(?:(?:US|American|Australian|British|Canadian|Danish|Hong Kong|Indian|Mexican|New Zealand|Norwegian|Singapore|Swedish|Swiss)\\s)?';
const WORDS = `${COUNTRIES}(?:euros?|dollars?|dólares|pounds?|francs?|franken|rupees?|rupien|yen|yuan|renminbi|kroner?|kronor|kronen|kr|zł|złotych|zlotys?|pesos?|reais|liras?|rands?|dirhams?|riyals?|dinars?|roubles?|rubles?|cents?|евро|рублей|руб|долларов|гривень|ευρώ|يورو|دولار|درهم|ريال|دينار|جنيه|שקל|שקלים|रुपये|रुपए)`;
/** Scripts that put no space after a word. */
const JOINED_WORDS = '[円圓元원]|ユーロ|ドル|欧元|歐元|美元|人民币|유로|달러|บาท';
const SIGN = '(?:(?:US|A|C|R|S|NZ|HK|NT|MX)(?=\\$))?\\p{Sc}';
const FIGURE =
  "\\p{Nd}{1,18}(?:[.,'’\u066B\u066C]\\p{Nd}{1,9}|[\u00A0\u202F ]\\p{Nd}{3}(?!\\p{Nd})){0,8}[½¼¾⅓⅔]?(?:,[-–—](?!\\p{Nd}))?";
const SCALE =
  '(?:\\s?(?:(?:mio|mrd|mln)\\.?|k|m|mn|bn|b|t|tn|thousand|million|billion|trillion|millionen|milliarden|tausend|lakh|crore|millones|millions|milliards|millions de|ألف|مليون)(?!\\p{L})|[千万萬億亿])?';
const NUMBER = `${FIGURE}${SCALE}`;
const BETWEEN = '(?:\\s?[-–—−~〜/]\\s?|\\s(?:to|bis|or|and|until|till|à|a|y|و|إلى)\\s)';
/** Both ends of a range belong to the amount that one of them names. */
const NUMBERS = `${NUMBER}(?:${BETWEEN}${NUMBER}){0,3}`;
const IN_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|dozen|hundreds|thousands|millions|billions';
const NUMBER_IN_WORDS = `(?<!\\p{L})(?:half\\sa\\s|a\\s)?(?:${IN_WORDS})(?:(?:\\s|-)(?:and\\s)?(?:${IN_WORDS})(?!\\p{L})){0,8}(?:\\sof)?`;

/** Currencies as they stand before and after a figure; the codes that are words only in capitals. */
const before = (codes: string): string => `(?:${SIGN}|(?<!\\p{L})(?:${codes}|Rs\\.?|kr\\.?))`;
const after = (codes: string): string =>
  `(?:(?:\\s?in)?\\s?(?:${SIGN}|(?:[km]?(?:${codes})|${WORDS})(?!\\p{L}))|\\s?(?:${JOINED_WORDS}))`;

const patternsOf = (codes: string): string =>
  [
    `${before(codes)}(?:\\s?:)?\\s?[-−]?${NUMBERS}`,
    `(?<![\\p{Nd}.,])${NUMBERS}${after(codes)}`,
    `${NUMBER_IN_WORDS}\\s(?:${codes}|${WORDS})(?!\\p{L})`,
  ].join('|');

const ANY_CASE = new RegExp(patternsOf(CODES), 'giu');
const CAPITALS = new RegExp(patternsOf(CODES_IN_CAPITALS), 'gu');

/** The text with `replace()` in the place of each amount. */
export function replaceAmounts(text: string, replace: () => string): string {
  return text.replace(ANY_CASE, replace).replace(CAPITALS, replace);
}

const UNIT = new RegExp(`\\p{Sc}|(?<!\\p{L})k?(?:${CODES}|Rs|${WORDS})(?!\\p{L})|${JOINED_WORDS}`, 'iu');
const UNIT_IN_CAPITALS = new RegExp(`(?<!\\p{L})[kM]?(?:${CODES_IN_CAPITALS}|M(?:${CODES}))(?!\\p{L})`, 'u');

/** Whether a unit of measurement is money: "EUR", "kEUR", "€ per month", "cents per call". */
export function isMoneyUnit(unit: string): boolean {
  return UNIT.test(unit) || UNIT_IN_CAPITALS.test(unit);
}
