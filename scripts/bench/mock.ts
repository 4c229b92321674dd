// Prevents a mock that is slower than a test can wait for.

import { runSuite } from './suite.ts'

// Everything is loaded where it is used: a server in a role holds and starts what it needs itself.
await runSuite(
  [
    async () => (await import('./mock/subjects.ts')).buildPackage(),
    async (say) => (await import('./mock/start.ts')).measureReady(say),
    async (say) => (await import('./mock/request.ts')).measureRequests(say),
    async (say) => (await import('./mock/memory.ts')).measureMemory(say),
    async () => (await import('./mock/doctor.ts')).measureDoctor(),
  ],
  {
    echo: async () => (await import('./mock/echo.ts')).serveEcho(),
    'openapi-backend': async () => (await import('./mock/openapi-backend.ts')).serveOpenapiBackend(),
    msw: async () => (await import('./mock/msw.ts')).serveMsw(),
  },
)
