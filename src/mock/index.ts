export type { CauseId, Complaint, DiagnoseOptions, Diagnosis, Difference, Span } from '../doctor/index.ts'
export { type Apps, type AppsInput, createApps, loadApps } from './apps.ts'
export { type CapturedRequest, createDoctor } from './doctor.ts'
export type { Exchange } from './exchange.ts'
export { createGateway, type Gateway, type GatewayOptions, type LogEntry } from './gateway.ts'
export { createJournal, type Journal, type JournalOptions } from './journal.ts'
export {
  createNotifier,
  type Delivery,
  endedAsWanted,
  type Notifier,
  type NotifierOptions,
} from './notify.ts'
export type { Mode, NotificationOrder } from './notify-order.ts'
export type { NotifyOptions, PartnerSessions, Session, StatefulOptions } from './stateful.ts'
export { type RunningServer, serve, type ServeOptions } from './serve.ts'
