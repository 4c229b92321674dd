import Module, { createRequire } from 'node:module'

// Prism loads faker, 1,700 files with all its languages, to make values up, which lendspec never asks for: one language is enough.

const require = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-http'))
const path = require.resolve('@faker-js/faker')
if (!require.cache[path]) {
  const faker = new Module(path)
  faker.loaded = true
  Object.defineProperty(faker.exports, 'default', {
    get: () => require('@faker-js/faker/locale/en') as unknown,
  })
  require.cache[path] = faker
}
