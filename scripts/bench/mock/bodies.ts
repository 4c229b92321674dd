/** Bodies of about this many bytes, of every shape that makes a reader slow. */
export function largeBodies(size: number): Record<string, string> {
  const fill = (text: string) => text.repeat(Math.ceil(size / text.length))
  const list = (item: string) => `{"list":[${fill(`${item},`).slice(0, -1)}]}`
  return {
    text: JSON.stringify({ x: fill('a') }),
    Chinese: JSON.stringify({ x: '张'.repeat(size / 3) }),
    fields: `{${Array.from({ length: size / 12 }, (_, at) => `"f${at}":"1"`).join(',')}}`,
    numbers: list('1.50'),
    'long numbers': list('9007199254740993'),
    texts: list('"a b"'),
    'nested lists': list('[[[[[[[[]]]]]]]]'),
    'lists without an end': `{"list":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}`,
    escapes: `{"x":"${fill('\\u5f20')}"}`,
    quotes: `{"x":"${fill('\\"')}"}`,
    backslashes: `{"x":"${fill('\\\\')}"}`,
    whitespace: `{"x":${fill(' ')}"1"}`,
    'no JSON': fill('a=b&'),
    'no object': JSON.stringify(fill('a')),
    'no end': `{"x":"${fill('a')}`,
  }
}
