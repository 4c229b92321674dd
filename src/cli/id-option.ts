/** An id that a caller gives besides the app id: its option, and its name in the environment. */
export const idOption = (name: string) => {
  const words = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return { option: `--${words}`, variable: `LENDSPEC_${words.toUpperCase().replaceAll('-', '_')}` }
}
