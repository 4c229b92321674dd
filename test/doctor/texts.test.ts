import { expect, it } from 'vitest'
import { charsets, createEncoder, encodeUtf8, hasLostBytes, rareCharsets } from '../../src/doctor/charset.ts'
import { hexTexts, numberTexts, reverseBytes } from '../../src/doctor/number-texts.ts'
import { looksRounded, mostRounded, numberStyles, rounded } from '../../src/doctor/numbers.ts'
import { isTimeText, secondsOf, timeRules } from '../../src/doctor/time-texts.ts'
import { htmlDecode, textRules } from '../../src/doctor/value-texts.ts'

// How programs write one number, time or text otherwise than it was sent: every text, written out.

const none = undefined
const hexOf = (bytes: Uint8Array | undefined) => bytes && Buffer.from(bytes).toString('hex')
const isExponent = ({ name }: { name: string }) => name === 'numbers with an exponent'

it('a number without an exponent', () => {
  const numbers = ['-12.50', '0.00', '-0.0', '1200', '1.5e-7']
  const styles = numberStyles.filter((style) => !isExponent(style))
  expect(styles.map(({ name, write }) => [name, ...numbers.map(write)])).toEqual([
    ['numbers without zeros at their end', '-12.5', '0', '-0', '1200', '0.00000015'],
    ['whole numbers with .0', '-12.5', '0.0', '-0.0', '1200.0', '0.00000015'],
    ['numbers with 2 decimals', '-12.50', '0.00', '-0.00', '1200.00', '0.00000015'],
    ['fractions with 2 decimals', '-12.50', none, none, none, '0.00000015'],
    ['fractions with 3 decimals', '-12.500', none, none, none, '0.00000015'],
    ['fractions with 4 decimals', '-12.5000', none, none, none, '0.00000015'],
    ['numbers with 3 decimals', '-12.500', '0.000', '-0.000', '1200.000', '0.00000015'],
    ['numbers with 4 decimals', '-12.5000', '0.0000', '-0.0000', '1200.0000', '0.00000015'],
    ['numbers with 6 decimals', '-12.500000', '0.000000', '-0.000000', '1200.000000', '0.00000015'],
    ['numbers with 8 decimals', '-12.50000000', '0.00000000', '-0.00000000', '1200.00000000', '0.00000015'],
    ['zero without its sign', none, '0', '0', none, none],
    ['zero without its sign', none, '0.00', '0.0', none, none],
    ['zero with a sign', none, '-0.00', none, none, none],
    [
      'numbers with 17 digits',
      '-12.500000000000000',
      '0.0000000000000000',
      '0.0000000000000000',
      none,
      '1.4999999999999999e-7',
    ],
    ['numbers as JavaScript writes them', '-12.5', '0', '0', '1200', '1.5e-7'],
  ])
  expect(numberStyles.filter(({ pairs }) => pairs).map(({ name }) => name)).toEqual([
    'numbers without zeros at their end',
    'whole numbers with .0',
    'numbers with 2 decimals',
  ])
})

it.each([
  ['1000', '1.0E+3 1E+3 1.0E+03 1E+03 1.0E3 1E3 1.0E03 1E03'],
  ['-0.0125', '-1.25E-2 -1.25E-02'],
  ['1.5e12', '1.5E+12 1.5E12'],
  ['0', ''],
  ['text', ''],
])('the number %s with an exponent', (number, texts) => {
  const upper = texts.split(' ').filter(Boolean)
  const made = numberStyles.filter(isExponent).flatMap(({ write }) => write(number) ?? [])
  expect(new Set(made)).toEqual(new Set([...upper, ...upper.map((text) => text.toLowerCase())]))
})

it('a number of the longest length in which 17 digits are written', () => {
  const style = numberStyles.find(({ name }) => name === 'numbers with 17 digits')!
  expect(['1234567.125', '12345678.125', '125', 'a.b'].map(style.write)).toEqual([
    '1234567.1250000000',
    none,
    none,
    none,
  ])
})

it('a long number, as rounded to a double', () => {
  expect(rounded('9007199254740993').slice(0, 4)).toEqual([
    '9007199254740992',
    '9007199254740992.0',
    '9.007199254740992E+15',
    '9.007199254740992E15',
  ])
  expect(mostRounded).toBe(52)
  expect(rounded('1234567890123456789').length).toBeLessThanOrEqual(mostRounded)
})

it.each([
  ['9007199254740991', false],
  ['9007199254740992', true],
  ['-9007199254740992', true],
  ['18446744073709551614', false],
  ['18446744073709540000', true],
  ['-1.8446744073709552E+19', false],
  ['1.8446744073709E19', true],
  ['9e15', false],
  ['x9007199254740992', false],
  ['9007199254740992x', false],
])('whether %s may be a number that was rounded: %s', (raw, isSo) => {
  expect(looksRounded(raw)).toBe(isSo)
})

it('a number as a partner prints it that signs it by its type', () => {
  expect(numberTexts.slice(0, 2).map(([detail, write]) => [detail, write('1200')])).toEqual([
    ['number text, as numbers without zeros at their end', '1200'],
    ['number text, as whole numbers with .0', '1200.0'],
  ])
  expect(numberTexts.slice(-2).map(([detail, write]) => [detail, write('1234.567')])).toEqual([
    ['number text with commas', '1,234.567'],
    ['its amount in cents', '123457'],
  ])
  expect(hexTexts.map(([detail, write]) => [detail, write('40C3880000000000')])).toEqual([
    ['0x before them', '0x40C3880000000000'],
    ['a hyphen between the bytes', '40-C3-88-00-00-00-00-00'],
    ['a hyphen between the bytes, the least significant first', '00-00-00-00-00-88-C3-40'],
    ['without the zeros at their end', '40C388'],
    ['as a decimal number', '4666723172467343360'],
  ])
  expect([reverseBytes('0102FF'), reverseBytes()]).toEqual(['FF0201', ''])
})

/** What rules make of a text, where they change it. */
const changes = (
  rules: readonly { detail: string; change: (text: string) => string }[],
  text: string,
): string[] =>
  rules.flatMap(({ detail, change }) => {
    const changed = change(text)
    return changed === text ? [] : [`${detail}: ${changed}`]
  })

it.each<[text: string, changed: string[]]>([
  [
    '2024-03-05T09:07:08.250+07:00',
    [
      'without milliseconds: 2024-03-05T09:07:08+07:00',
      'without its zone: 2024-03-05T09:07:08.250',
      'yyyy-MM-dd HH:mm:ss: 2024-03-05 09:07:08',
      'yyyy-MM-dd HH:mm:ss.SSS: 2024-03-05 09:07:08.250',
      'ISO 8601: 2024-03-05T09:07:08',
      'ISO 8601: 2024-03-05T09:07:08Z',
      'ISO 8601: 2024-03-05T09:07:08.000Z',
      'ISO 8601: 2024-03-05T09:07:08+00:00',
      'ISO 8601: 2024-03-05T09:07:08+08:00',
      'ISO 8601: 2024-03-05T09:07:08+0800',
      'ISO 8601: 2024-03-05T09:07:08+07:00',
      'ISO 8601: 2024-03-05T09:07:08.000+08:00',
      'yyyy/MM/dd HH:mm:ss: 2024/03/05 09:07:08',
      'yyyy/M/d H:mm:ss: 2024/3/5 9:07:08',
      'dd/MM/yyyy HH:mm:ss: 05/03/2024 09:07:08',
      'M/d/yyyy h:mm:ss tt: 3/5/2024 9:07:08 AM',
      'yyyy-MM-dd HH:mm: 2024-03-05 09:07',
      'yyyy-MM-dd: 2024-03-05',
      'yyyyMMdd: 20240305',
      'yyyyMMddHHmmss: 20240305090708',
      'the date of HTTP: Tue, 05 Mar 2024 09:07:08 GMT',
      'as Java prints a Date: Tue Mar 05 09:07:08 CST 2024',
      'as Java prints a Date: Tue Mar 05 09:07:08 UTC 2024',
      'as Java prints a Date: Tue Mar 05 09:07:08 GMT 2024',
      'as Java prints a Date: Tue Mar 05 09:07:08 WIB 2024',
      '.NET ticks: 638452264282500000',
      'in another time zone, 8 h later: 2024-03-05T17:07:08.250+07:00',
      'in another time zone, 8 h earlier: 2024-03-05T01:07:08.250+07:00',
      'in another time zone, 7 h later: 2024-03-05T16:07:08.250+07:00',
      'in another time zone, 7 h earlier: 2024-03-05T02:07:08.250+07:00',
      'in UTC: 2024-03-05T02:07:08Z',
    ],
  ],
  [
    '2024-12-05 21:07:08',
    [
      'with .000: 2024-12-05 21:07:08.000',
      'with .0: 2024-12-05 21:07:08.0',
      'yyyy-MM-dd HH:mm:ss.SSS: 2024-12-05 21:07:08.000',
      'ISO 8601: 2024-12-05T21:07:08',
      'ISO 8601: 2024-12-05T21:07:08Z',
      'ISO 8601: 2024-12-05T21:07:08.000Z',
      'ISO 8601: 2024-12-05T21:07:08+00:00',
      'ISO 8601: 2024-12-05T21:07:08+08:00',
      'ISO 8601: 2024-12-05T21:07:08+0800',
      'ISO 8601: 2024-12-05T21:07:08+07:00',
      'ISO 8601: 2024-12-05T21:07:08.000+08:00',
      'yyyy/MM/dd HH:mm:ss: 2024/12/05 21:07:08',
      'yyyy/M/d H:mm:ss: 2024/12/5 21:07:08',
      'dd/MM/yyyy HH:mm:ss: 05/12/2024 21:07:08',
      'M/d/yyyy h:mm:ss tt: 12/5/2024 9:07:08 PM',
      'with a clock of 12 hours: 2024-12-05 09:07:08',
      'yyyy-MM-dd HH:mm: 2024-12-05 21:07',
      'yyyy-MM-dd: 2024-12-05',
      'yyyyMMdd: 20241205',
      'yyyyMMddHHmmss: 20241205210708',
      'the date of HTTP: Thu, 05 Dec 2024 21:07:08 GMT',
      'as Java prints a Date: Thu Dec 05 21:07:08 CST 2024',
      'as Java prints a Date: Thu Dec 05 21:07:08 UTC 2024',
      'as Java prints a Date: Thu Dec 05 21:07:08 GMT 2024',
      'as Java prints a Date: Thu Dec 05 21:07:08 WIB 2024',
      '.NET ticks: 638690296280000000',
      'in another time zone, 8 h later: 2024-12-06 05:07:08',
      'in another time zone, 8 h earlier: 2024-12-05 13:07:08',
      'in another time zone, 7 h later: 2024-12-06 04:07:08',
      'in another time zone, 7 h earlier: 2024-12-05 14:07:08',
    ],
  ],
  ['no time', []],
])('the time %s in other forms', (text, changed) => {
  expect(changes(timeRules, text)).toEqual(changed)
})

it.each([
  ['2024-03-05', 'M/d/yyyy h:mm:ss tt: 3/5/2024 12:00:00 AM'],
  ['2024-03-05 12:30', 'M/d/yyyy h:mm:ss tt: 3/5/2024 12:30:00 PM'],
  ['2024-03-05T00:30:00Z', 'with a clock of 12 hours: 2024-03-05T12:30:00Z'],
  ['2024-03-05T09:07:08Z', 'without its zone: 2024-03-05T09:07:08'],
  ['2024-03-05T09:07:08-0130', 'in UTC: 2024-03-05T10:37:08Z'],
  ['2024-03-05T09:07:08.5Z', 'yyyy-MM-dd HH:mm:ss.SSS: 2024-03-05 09:07:08.500'],
  ['2024-03-05T09:07:08.1239999Z', 'yyyy-MM-dd HH:mm:ss.SSS: 2024-03-05 09:07:08.123'],
])('a time that has other parts, %s: %s', (text, changed) => {
  expect(changes(timeRules, text)).toContain(changed)
})

it.each([
  ['2024-03-05', true],
  ['2024/3/5 9:07', true],
  ['2024-03-05T09:07:08.1234567+07:00', true],
  ['2024-03-05T09:07:08.12345678Z', false],
  ['at 2024-03-05', false],
  ['2024-03-05 later', false],
  ['05-03-2024', false],
  [`2024-03-05${' '.repeat(40)}`, false],
])('whether %j is a time: %s', (text, isTime) => {
  expect(isTimeText(text)).toBe(isTime)
})

it.each([
  ['2024-03-05 09:07:08', 1_709_629_628, 1_709_596_800],
  ['2024/3/5T9:07', 1_709_629_620, 1_709_596_800],
  ['2024-03-05', 1_709_596_800, 1_709_596_800],
  ['2024-03-05T09:07:08.250Z', 1_709_629_628, 1_709_596_800],
  ['2024-03-05 09:07:08+08:00', none, none],
  ['x2024-03-05', none, none],
])('the seconds of %s: %s, of its day %s', (text, seconds, day) => {
  expect([secondsOf(text, false), secondsOf(text, true)]).toEqual([seconds, day])
})

it('a text in other charsets', () => {
  const made = [...charsets, ...rareCharsets].map(({ name, encode }) => [
    name,
    hexOf(encode('aé孙😀')),
    hexOf(encode('Az')),
  ])
  expect(made).toEqual([
    ['GBK', '61a8a6cbef3f', none],
    ['ISO-8859-1', '61e93f3f', none],
    ['US-ASCII', '613f3f3f', none],
    ['UTF-8 encoded twice', '61c383c2a9c3a5c2adc299c3b0c29fc298c280', none],
    ['the low bytes of UTF-16, as DataOutputStream.writeBytes writes', '61e9593d00', none],
    ['UTF-16LE', '6100e900595b3dd800de', '41007a00'],
    ['UTF-16BE', '006100e95b59d83dde00', '0041007a'],
    ['UTF-16 with a byte order mark', 'feff006100e95b59d83dde00', 'feff0041007a'],
    ['US-ASCII without all other characters', '61', none],
    ['US-ASCII with ? for each byte of UTF-8', '613f3f3f3f3f3f3f3f3f', none],
    ['UTF-8, after its bytes were read as GBK', '61e88c85e7809be6ac9ae78592e282ac', none],
    ['UTF-8 with ? for characters of four bytes', '61c3a9e5ad993f', none],
    ['UTF-8 with ?? for characters of four bytes', '61c3a9e5ad993f3f', none],
    ['UTF-8 with nothing for characters of four bytes', '61c3a9e5ad99', none],
    ['modified UTF-8, which writes six bytes for characters of four', '61c3a9e5ad99eda0bdedb880', none],
    ['UTF-16LE with a byte order mark', 'fffe6100e900595b3dd800de', 'fffe41007a00'],
  ])
})

it.each([
  ['ISO-8859-1', '\u007f\u0080\u00ff\u0100', '7f80ff3f'],
  ['US-ASCII', '\u007f\u0080', '7f3f'],
  // The first pair of GBK, the last one of a row and the last one of all.
  ['GBK', '\u4e02\u4fa2\ufa29', '814081fefe4f'],
  ['GBK', '\u007f\u4e8a\u4e90', '7f817e8180'],
])('%s at the ends of its range', (name, text, bytes) => {
  expect(hexOf(charsets.find((one) => one.name === name)!.encode(text))).toBe(bytes)
})

it('texts encoded one after the other, short and long', () => {
  const encode = createEncoder()
  const long = 'é'.repeat(5000)
  for (const texts of [
    ['a', '孙'],
    ['a', long, 'b'],
    [long],
    ['', 'a'],
    [],
    ['a'.repeat(4095), 'é', 'b'.repeat(4096)],
  ])
    expect(Buffer.from(encode(texts.map((text) => ({ text }))))).toEqual(Buffer.from(texts.join('')))
  expect(hexOf(encodeUtf8('孙'))).toBe('e5ad99')
})

it.each([
  ['\x7f', false],
  ['\x80', true],
  ['\x9f', true],
  ['\xa0', false],
  ['\ufffd', true],
])('whether %j was left by a wrong charset: %s', (text, isLost) => {
  expect(hasLostBytes(text)).toBe(isLost)
})

it.each<[text: string, changed: string[]]>([
  [
    ` b+c&<>"'=/%2B d+`,
    [
      `a + became a space: +b+c&<>"'=/%2B+d+`,
      `a space became a +:  b c&<>"'=/%2B d `,
      `%2B became a +:  b%2Bc&<>"'=/%2B d%2B`,
      `%2b became a +:  b%2bc&<>"'=/%2B d%2b`,
      `%2B became a space: %2Bb+c&<>"'=/%2B%2Bd+`,
      `%20 became a space: %20b+c&<>"'=/%2B%20d+`,
      `%XX became characters: %20b%2Bc%26%3C%3E%22'%3D%2F%252B%20d%2B`,
      `%XX became characters: +b%2Bc%26%3C%3E%22%27%3D%2F%252B+d%2B`,
      `%XX became characters: %20b+c&%3C%3E%22'=/%252B%20d+`,
      `characters became %XX:  b+c&<>"'=/+ d+`,
      `characters became %XX, and spaces +:  b c&<>"'=/+ d `,
      `characters became %XX twice:  b+c&<>"'=/+ d+`,
      `a + became a space: +b+c&<>"'=/%2B d+`,
      `a space became a +:  b c&<>"'=/%2B d+`,
      `a + became a space:  b+c&<>"'=/%2B+d+`,
      `a space became a +:  b+c&<>"'=/%2B d `,
      `a + became a space:  b+c&<>"'=/%2B+d+`,
      `a space became a +:  b+c&<>"'=/%2B d `,
      'HTML references became characters:  b&#43;c&amp;&lt;&gt;&quot;&#39;&#61;&#47;%2B d&#43;',
      'HTML references became characters:  b&#43;c&amp;&lt;&gt;&quot;&#39;=/%2B d&#43;',
      'HTML references became characters:  b+c&amp;&lt;&gt;&quot;&#39;=/%2B d+',
      `HTML references became characters:  b+c&amp;&lt;&gt;&quot;'=/%2B d+`,
      `HTML references became characters:  b+c&amp;&lt;&gt;"'=/%2B d+`,
      'HTML references became characters:  b+c&amp;&lt;&gt;&quot;&#039;=/%2B d+',
      'HTML references became characters:  b+c&amp;&lt;&gt;&quot;&apos;=/%2B d+',
      `: b+c&<>"'=/%2B d+`,
      `lower case:  b+c&<>"'=/%2b d+`,
      `upper case:  B+C&<>"'=/%2B D+`,
    ],
  ],
  [
    'x y z w',
    expect.arrayContaining(['a + became a space: x y z+w', 'a + became a space: x y+z w']) as never,
  ],
  [
    '&amp;%C3%A9%2541',
    expect.arrayContaining([
      'characters became %XX: &amp;é%41',
      'characters became %XX twice: &amp;éA',
      'characters became HTML references: &%C3%A9%2541',
    ]) as never,
  ],
  ['Ã©', expect.arrayContaining(['UTF-8 was encoded twice: é']) as never],
  [
    'ab\r\nc\nd',
    expect.arrayContaining([
      'a line break was CR LF: ab\r\nc\r\nd',
      'a line break was LF: ab\nc\nd',
      'lower case but for the first letter: Ab\r\nc\nd',
    ]) as never,
  ],
  [
    '2024-03-05T09:07:08Z',
    [
      '%XX became characters: 2024-03-05T09%3A07%3A08Z',
      '%XX became characters: 2024-03-05T09%3A07%3A08Z',
      'a time had milliseconds: 2024-03-05T09:07:08.000Z',
      'a time had +00:00: 2024-03-05T09:07:08+00:00',
      'lower case: 2024-03-05t09:07:08z',
    ],
  ],
  [
    'T09:07:08.000+0000',
    expect.arrayContaining([
      'a time had no milliseconds: T09:07:08+0000',
      'a time had Z: T09:07:08.000Z',
    ]) as never,
  ],
  ['T09:07:08', expect.arrayContaining(['a time had milliseconds: T09:07:08.000']) as never],
])('the text %j after it was decoded, encoded or written again', (text, changed) => {
  expect(changes(textRules, text)).toEqual(changed)
})

it.each([
  ['x y', ['a + became a space: x+y']],
  ['Ã', []],
  ['Ã©孙', []],
])('%s, with one space or without a text in UTF-8, by rules that ask for more', (text, changed) => {
  const some = textRules.filter(({ detail }) => /^(UTF-8|a \+ became|a space became)/.test(detail))
  expect(changes(some, text)).toEqual(changed)
})

it('which changes of a text may come together with another mistake', () => {
  const frequent = textRules.filter(({ pairs }) => pairs)
  expect(frequent.map(({ cause, detail }) => [cause, detail])).toEqual([
    ['values-decoded', 'a + became a space'],
    ['values-encoded', 'a space became a +'],
    ['values-encoded', 'characters became %XX'],
    ['values-encoded', 'characters became HTML references'],
  ])
})

it('the character references of HTML', () => {
  expect(htmlDecode('&amp;&LT;&gt;&quot;&apos;&nbsp;&plus;&equals;&sol;&#43;&#x2b;&#X2B;&#x1F600;')).toBe(
    `&<>"'\u00a0+=/+++😀`,
  )
  const others = '&#0;&#x110000;&other;&amp &#12345678;'
  expect(htmlDecode(others)).toBe(others)
  expect(htmlDecode('&#x10ffff;')).toBe('\u{10ffff}')
})
