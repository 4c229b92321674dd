/** Too short to say who somebody is: under six characters, as with values. */
export const isShortName = (name: string) => /^(?:[A-Za-z_]{1,5}|\d{1,3})$/.test(name)
