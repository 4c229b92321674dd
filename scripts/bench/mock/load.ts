import { Agent, request, type RequestOptions } from 'node:http'

/** A request as it goes out, apart from the address of the server. */
export interface Call {
  path: string
  headers: Readonly<Record<string, string>>
  body: string
}

const connections = 10
const agent = new Agent({ keepAlive: true, maxSockets: connections })

/**
 * Sends calls in turn over connections that stay open.
 * @throws Error unless every answer is a success
 */
export async function send(url: string, calls: readonly Call[], times: number): Promise<void> {
  const { hostname, port } = new URL(url)
  let sent = 0
  const work = async () => {
    while (sent < times) {
      const { path, headers, body } = calls[sent++ % calls.length]!
      await sendOne({ agent, hostname, port, method: 'POST', path, headers: { ...headers } }, body)
    }
  }
  await Promise.all(Array.from({ length: connections }, work))
}

const sendOne = (options: RequestOptions, body: string) =>
  new Promise<void>((resolve, reject) => {
    request(options, (response) => {
      const { statusCode, headers } = response
      // The mock refuses with 200 too, and says so here.
      const source = headers['x-lendspec-source'] ?? 'example'
      if (statusCode !== 200 || source !== 'example') {
        reject(
          new Error(
            `port ${options.port}: ${options.path} answered ${statusCode}: ${headers['x-lendspec-detail']}`,
          ),
        )
      }
      response.on('error', reject).on('end', resolve).resume()
    })
      .on('error', reject)
      .end(body)
  })
