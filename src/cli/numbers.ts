import { InvalidArgumentError } from 'commander'

export function parsePort(text: string): number {
  const value = Number(text)
  if (!/^\d{1,5}$/.test(text) || value > 65535)
    throw new InvalidArgumentError('wanted a number from 0 to 65535')
  return value
}

export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('wanted a number from 1')
  return Number(text)
}

export function parseBytes(text: string): number {
  if (!/^[1-9]\d{0,9}$/.test(text)) throw new InvalidArgumentError('wanted a number of bytes from 1')
  return Number(text)
}
