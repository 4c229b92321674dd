/** Where the mock behind the playground gives the credentials of its demo app. */
export const demoPath = '/playground-demo.json'

/** Ids and keys of the demo app, by partner and name of the credential. */
export type Demo = Readonly<Record<string, Readonly<Record<string, string>>>>
