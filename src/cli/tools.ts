import { Argument, type Command } from 'commander'
import { credentials, ownApp, secretOption } from './credential-options.ts'
import { credentialOf, mockOf, one, other, serverOf } from './examples.ts'
import type { Format } from './export.ts'
import { findApi } from './io.ts'
import { apiArgument, define, insecure, port, responseKey } from './options.ts'

/** The table of formats would load for every command. */
const formatNames: Record<Format, true> = { postman: true, bruno: true, har: true }

/** The commands for other tools, which cannot sign. */
export function addTools(program: Command): void {
  credentials(
    define(
      program,
      'proxy',
      'Sign the requests of other tools, such as curl or Postman, and send them to one server',
      [
        `${one} --to ${mockOf(one)} --port 4011`,
        `${other} --to ${serverOf(other)} --app-id APP ${credentialOf(other)} --record calls.har`,
      ],
    ).argument(...apiArgument),
  )
    .requiredOption(
      '--to <name or URL>',
      'server of the contract, or base URL; the proxy sends nothing elsewhere',
    )
    .addOption(port(4011))
    .option('--app-id <id>', ownApp)
    .addOption(
      secretOption(
        '--access-token-file',
        "user's token for requests without one",
        'token',
        'LENDSPEC_ACCESS_TOKEN',
      ),
    )
    .option('--allow <operation...>', 'also send these operations, which have side effects')
    .option('--path <operation=path...>', 'the confirmed path of an unconfirmed operation')
    .addOption(responseKey())
    .option('--record <file>', 'write requests and responses as HAR, with sensitive fields hidden')
    .addOption(insecure())
    .action(async (api, options) => (await import('./proxy.ts')).runProxy(findApi(api), options))

  define(
    program,
    'export',
    'Write a collection of example requests for another tool; it sends them to `lendspec proxy`, which signs them',
    [`postman ${one} --out ${one}.postman_collection.json`, `bruno ${other} --out ${other}-bruno`],
  )
    .addArgument(new Argument('<format>', 'format of the collection').choices(Object.keys(formatNames)))
    .argument(...apiArgument)
    .option('--out <path>', 'file to write, or folder for bruno (default: standard output)')
    .addOption(port(4011, 'port of the proxy that the requests go to'))
    .action(async (format, api, options) =>
      (await import('./export.ts')).exportCollection(format, findApi(api), options),
    )
}
