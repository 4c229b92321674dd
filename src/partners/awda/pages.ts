import { signature } from '../../../generated/awda/signature.ts'
import type { PartnerPages } from '../page.ts'
import { workedExample } from './worked-example.ts'

const { grade } = signature['x-source']

export const pages: PartnerPages = {
  heading: 'one signature in the envelope',
  workedExample,
  mistakes: [
    {
      mistake: 'A line break at the end of the secret',
      remedy: 'Cut it when the file is read.',
      grade: 'inferred',
    },
    {
      mistake: 'Milliseconds, or an old time',
      remedy: 'Epoch seconds, fresh for every attempt: 60 seconds.',
      grade: 'documented',
    },
    {
      mistake: 'The body is serialised again after signing',
      remedy: 'Send the text that was signed.',
      grade: 'published',
    },
    {
      mistake: 'Blanks stripped from the body, or added',
      remedy: 'Sign it as it is sent.',
      grade: 'published',
    },
    { mistake: 'Lower-case hexadecimal digits', remedy: 'Upper-case.', grade: 'published' },
    { mistake: 'v left out', remedy: 'Every member but the signature is signed.', grade: 'published' },
    { mistake: 'The secret in front, or at both ends', remedy: 'Once, at the end.', grade: 'published' },
    { mistake: 'The signature itself is signed', remedy: 'Leave it out of the text.', grade: 'published' },
  ],
  steps: [
    {
      id: 'fields',
      title: 'Fill the envelope',
      rule: 'Whole seconds since 1970, answered within 60 seconds of them.',
      grade: signature.timestamp['x-source'].grade,
    },
    {
      id: 'body',
      title: 'Take the body exactly as it is sent',
      rule: 'Its JSON text, byte for byte; the empty text without parameters.',
      grade,
    },
    {
      id: 'order',
      title: 'Order by name',
      rule: 'Each member but the signature as name + `:` + value.',
      grade,
    },
    {
      id: 'canonical',
      title: 'Join: the canonical text',
      rule: 'With nothing between.',
      grade,
    },
    {
      id: 'secret',
      title: 'Append the secret',
      rule: 'Once, at the end, without a name. It is shown as dots, and copied as <secret>.',
      grade,
    },
    {
      id: 'signature',
      title: 'Hash it: the signature',
      rule: 'MD5 over the UTF-8 bytes, as 32 upper-case hexadecimal digits.',
      grade,
    },
    {
      id: 'envelope',
      title: 'The envelope',
      rule: 'The signature is one more member.',
      grade,
    },
  ],
  codes: [
    'up to 999 the state of the system, from 1000 on the request (',
    { grade: 'inferred' },
    '). Its codes are the same for all operations (',
    { grade: 'documented' },
    '); which of them one answers is ',
    { grade: 'inferred' },
    '.',
  ],
  vectorParts: [
    { name: 'awdaFile', id: 'awda-file', title: 'The file of AWDA' },
    { name: 'awdaVector', id: 'awda-vector', title: 'A vector of AWDA' },
    { name: 'awdaMember', id: 'awda-member', title: 'A member of the envelope' },
    { name: 'known', id: 'awda-known', title: 'A published answer' },
  ],
}
