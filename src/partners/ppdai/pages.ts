import { signature } from '../../../generated/ppdai/signature.ts'
import type { PartnerPages } from '../page.ts'
import { workedExample } from './worked-example.ts'

const { grade } = signature['x-source']

export const pages: PartnerPages = {
  heading: 'two signatures in headers',
  workedExample,
  mistakes: [
    {
      mistake: 'The key is another one than that whose public half PPDAI has',
      remedy: 'Check the pair before anything else; every text then looks wrong.',
      grade: 'sdk',
    },
    { mistake: 'SHA-256 instead of SHA-1', remedy: 'RSASSA-PKCS1-v1_5 with SHA-1.', grade: 'sdk' },
    { mistake: 'Line breaks in the base64', remedy: 'One line, without CR and LF.', grade: 'sdk' },
    {
      mistake: 'Milliseconds, or local time',
      remedy: 'Epoch seconds, or UTC; sign the very text of the header.',
      grade: 'sdk',
    },
    {
      mistake: 'App id missing before the time',
      remedy: 'App id + time, joined with nothing.',
      grade: 'sdk',
    },
    { mistake: 'The JSON body is signed', remedy: 'Sign the canonical text of its members.', grade: 'sdk' },
    { mistake: 'Values lower-cased with the names', remedy: 'Names only.', grade: 'sdk' },
    {
      mistake: 'Parameters in the order of the JSON',
      remedy: 'In order of the lower-cased names.',
      grade: 'sdk',
    },
    { mistake: 'Joined with & or =', remedy: 'Nothing between name, value and next name.', grade: 'sdk' },
    {
      mistake: 'A number written by its JSON type',
      remedy: 'By its declared type: 150 as Double is 4062C00000000000.',
      grade: 'sdk',
    },
    { mistake: 'true or True for a Boolean', remedy: '1 or 0.', grade: 'sdk' },
    { mistake: 'Null, a list or an object is signed', remedy: 'Leave it out of the text.', grade: 'sdk' },
    { mistake: 'Another charset, such as GBK', remedy: 'UTF-8 for text and body.', grade: 'sdk' },
  ],
  steps: [
    {
      id: 'values',
      title: 'Write each value by its declared type',
      rule: 'Text as it is, integers in digits, Boolean as 1 or 0, Double as 16 hexadecimal digits; null, lists and objects are left out.',
      grade,
    },
    {
      id: 'names',
      title: 'Put the lower-cased name in front',
      rule: 'The names only; the values keep their case.',
      grade,
    },
    {
      id: 'order',
      title: 'Order by name',
      rule: 'By the codes of the characters, in no language.',
      grade,
    },
    { id: 'canonical', title: 'Join: the canonical text', rule: 'With nothing between.', grade },
    { id: 'digest', title: 'Hash it', rule: 'SHA-1 over the UTF-8 bytes.', grade },
    {
      id: 'signature',
      title: 'Sign the hash',
      rule: 'RSASSA-PKCS1-v1_5 with your private key; base64 on one line.',
      grade,
    },
    {
      id: 'time-canonical',
      title: 'App id and timestamp',
      rule: 'Joined with nothing, the timestamp exactly as in its header.',
      grade,
    },
    { id: 'time-digest', title: 'Hash them', rule: 'SHA-1 over the UTF-8 bytes.', grade },
    { id: 'time-signature', title: 'Sign that hash', rule: 'Same key, same padding.', grade },
    {
      id: 'headers',
      title: 'Headers',
      rule: 'Both signatures, what they cover, and two versions.',
      grade,
    },
  ],
  codes: [
    '`-100`, three digits for the operation (001 sendSmsAuthCode to 007 getUserNameByOpenId), one for the class (1 is a missing or bad parameter), two for the number (',
    { grade: 'inferred' },
    ' from the lists). `GTW-` begins the codes of its gateway, which answers before the operation is reached.',
  ],
  vectorParts: [
    { name: 'ppdaiFile', id: 'ppdai-file', title: 'The file of PPDAI' },
    { name: 'ppdaiVector', id: 'ppdai-vector', title: 'A vector of PPDAI' },
    { name: 'ppdaiParameter', id: 'ppdai-parameter', title: 'A parameter' },
    { name: 'timestamp', id: 'ppdai-timestamp', title: 'A signed time' },
  ],
}
