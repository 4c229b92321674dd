export { type Apps, type AppsInput, createApps, loadApps } from './apps.ts'
export type { Diagnosis, Exchange, Explain } from './exchange.ts'
export { createGateway, type GatewayOptions, type LogEntry } from './gateway.ts'
export { type RunningServer, serve, type ServeOptions } from './serve.ts'
