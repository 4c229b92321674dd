import type { Command } from 'commander'
import { credentials, ownApp } from './calls.ts'
import { credentialOf, having, mockOf, one, other, serverOf } from './examples.ts'
import { findApi } from './io.ts'
import { apiArgument, define, insecure, port, responseKey } from './options.ts'

/** The commands for other tools, which cannot sign. */
export function addTools(program: Command): void {
  credentials(
    define(
      program,
      'proxy',
      'Sign the requests of other tools, as curl or Postman, and send them to one server',
      [
        `${one} --to ${mockOf(one)} --port 4011`,
        `${other} --to ${serverOf(other)} --app-id APP ${credentialOf(other)} --record calls.har`,
      ],
    ).argument(...apiArgument),
  )
    .requiredOption('--to <name or URL>', 'server of the contract, or base URL; nothing is sent elsewhere')
    .addOption(port(4011))
    .option('--app-id <id>', ownApp)
    .option(
      '--access-token-file <file>',
      `user's token for requests without one (${having('token')}); or LENDSPEC_ACCESS_TOKEN in the environment`,
    )
    .option('--allow <operation...>', 'send these operations too, which have side effects')
    .option('--path <operation=path...>', 'the confirmed path of an unconfirmed operation')
    .addOption(responseKey())
    .option('--record <file>', 'write requests and responses as HAR, sensitive fields hidden')
    .addOption(insecure())
    .action(async (api, options) => (await import('./proxy.ts')).runProxy(findApi(api), options))
}
