// Made from spec/awda/signature.yaml by `lendspec generate`. Do not edit.
//
// MD5 over `request` in UTF-8; upper-case hexadecimal digits.
// Source: siblings, stored loan and schedule data (inferred).

export * from './sign.ts'
