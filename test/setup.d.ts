/** The documentation site that the files of one run share; it is removed when the run ends. */
export function siteOf(run: number): string
export default function setup(): Promise<() => Promise<void[]>>
