import { literal } from '../../generate/samples/typescript.ts'
import { code, indent, receiverOptions, type Event, type Subject } from './readme.ts'

// The parts of a package's README about notifications, and about tests without the partner.

export const webhooks = ({ Api, name }: Subject, { suffix, scheme, example, given, ...event }: Event) => {
  const rest = given === 'nothing' ? '' : `, ${given}`
  return `## Notifications

${scheme.like ? `How the partner signs notifications is not documented; this package assumes the request envelope (${scheme['x-source']?.grade}). ` : ''}A receiver has two methods:

- \`verify(rawBytes${rest})\` checks that a notification is genuine, and returns it. A second delivery is also genuine, so you store which ones you handled.
- \`handle(rawBytes${rest}, handler)\` verifies, and calls the handler once for each event, even when the event is signed again. When the handler throws, the next delivery is handled.

${code(`import { create${Api}${event.name}Receiver, toFetchHandler } from '${name}/webhooks${suffix}'

const receiver = create${Api}${event.name}Receiver({
${indent(receiverOptions(scheme).join('\n'))}
  onRefused: (reason) => console.warn('notification refused:', reason),
})

export const POST = toFetchHandler(receiver, async ({ body }) => {
  console.log(body${Object.keys(example)[0] === undefined ? '' : `.${Object.keys(example)[0]}`})
})`)}

\`toFetchHandler\` responds 200 with the acknowledgement for a handled event, and 403 for a refusal. It responds 500 when the handler failed, and 503 while it handles another delivery of the event. After a 500 or 503, the sender should retry. Servers without \`Request\` call \`respond(receiver, rawBytes${rest}, handler)\`, which returns \`{ status, headers, body }\`.${given === 'nothing' ? '' : ` The signature is outside the body, so they also need ${given === 'headers' ? 'the headers of the request, such as \`request.headers\`' : '\`{ method, url, headers }\` of the request'}.`} Give them the raw bytes:

| framework | raw bytes |
| --- | --- |
| Express 4, 5 | \`app.post(path, express.raw({ type: () => true, limit: '1mb' }), handler)\`, then \`request.body\` |
| Fastify | in a plugin: \`route.removeAllContentTypeParsers()\`, \`route.addContentTypeParser('*', { parseAs: 'buffer' }, async (_, raw) => raw)\`, then \`request.body\` |
| Koa | \`await getRawBody(context.req, { limit: '1mb' })\` of \`raw-body\` |
| NestJS | before \`app.listen()\`: \`app.use(path, express.raw({ type: () => true, limit: '1mb' }))\`, then \`request.body\` |
| Hono, Next.js, Bun, Deno | \`toFetchHandler(receiver, handler)\` |

The receiver remembers the last 100,000 events in memory for 3 days. If you run several processes, or the memory has to survive a restart, give it a shared \`store\`: implement \`HandledStore\` (three methods, for example over Redis \`SET NX PX\`), and run \`handledStoreChecks\` of \`${name}/testing${suffix}\` against it. A handler may take \`lease\` milliseconds (60,000). After that, the receiver handles the next delivery of the event, because the process may have crashed. Raise \`lease\` for a slow handler.

The fields that identify an event are in the contract (\`x-event-key\`); \`keyOf\` replaces them. \`secret\` can be a list, for a rotation, or a function.`
}

export const testing = ({ api, Api, name, first, credentials, event }: Subject) => `## Testing

${
  event?.scheme.like
    ? `\`${name}/testing\` signs as the partner would, so you can test a route without the partner:

${code(`import { signNotification } from '${name}/testing${event.suffix}'
import { create${Api}${event.name}Receiver } from '${name}/webhooks${event.suffix}'

const app = { ${receiverOptions(event.scheme)
  .join(' ')
  .replaceAll(/process[^?]*\?\? /g, '')
  .replace(/,$/, '')} }
const receiver = create${Api}${event.name}Receiver(app)
const bytes = await signNotification(${literal(event.example)}, app)
for (let delivery = 0; delivery < 2; delivery++) {
  const { status } = await receiver.handle(bytes, ({ body }) => console.log(body))
  console.log(status)
}`)}

`
    : ''
}The mock responds as the contract says. Start it with \`npx --no-install lendspec mock\`, and give the client \`server: 'http://127.0.0.1:4010/${api}'\`. Its header \`X-Lendspec-Reason\` says why a signature is wrong. To test without a server, give a \`fetch\`:

${code(`import { readFileSync } from 'node:fs'
import { create${Api}Client } from '${name}'

const client = create${Api}Client({
${indent(credentials)}
  server: 'http://localhost',
  fetch: async () => new Response('{}'),
})
await client.${first.id}(${first.parameters}).catch((error: Error) => console.log(error.name))`)}

\`vectors/\` holds test vectors for a signer in any language; \`npm test\` checks this package against them without lendspec.`
