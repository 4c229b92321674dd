import type { Grade } from '../../core/contract.ts'

export interface Mistake {
  readonly mistake: string
  readonly remedy: string
  /** How well the rule that it breaks is founded. */
  readonly grade: Grade
}

/** In the order in which to look: the key first, then the time, then the text. */
export const mistakes: Readonly<Record<'ppdai' | 'awda', readonly Mistake[]>> = {
  ppdai: [
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
  awda: [
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
}
