/** The documentation site that the files of one run share. */
export function siteOf(run: number): string
export default function setup(): Promise<(() => Promise<void>) | undefined>
