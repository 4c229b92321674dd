import { isPlainName } from '../core/field-name.ts'

/** The keywords of a JSON Schema that say which fields a response may have. */
export interface Schema {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly allOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
}

/** The parts of the bundled contract that describe responses. */
export interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Call>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  readonly 'x-error-codes': Readonly<Record<string, unknown>>
}

/** What a path has under a method; beside methods it may have servers and parameters. */
type Call = { readonly operationId?: string } & Partial<Answers>

interface Answers {
  readonly responses: Readonly<
    Record<string, { readonly content?: { readonly 'application/json'?: { readonly schema: Schema } } }>
  >
}

/** Compares a response with its schema: fields the contract declares, and fields it does not. */
export class AnswerShape {
  readonly #document: Document
  readonly #root: Schema

  constructor(document: Document, operationId: string) {
    this.#document = document
    const calls = Object.values(document.paths).flatMap((item) => Object.values(item))
    const found = calls.find((call) => call.operationId === operationId)
    this.#root = found?.responses?.['200']?.content?.['application/json']?.schema ?? {}
  }

  /**
   * JSON paths of fields that no schema declares, `$.result.state` for example.
   * @param isShown whether a name that looks like personal data may be shown
   */
  unknownMembers(answer: unknown, isShown: (name: string) => boolean = () => true): string[] {
    return this.#walk(answer, [this.#root], '$', isShown)
  }

  #walk(
    value: unknown,
    schemas: readonly Schema[],
    path: string,
    isShown: (name: string) => boolean,
  ): string[] {
    if (Array.isArray(value)) {
      const items = this.#items(schemas)
      return items.length
        ? value.flatMap((item, at) => this.#walk(item, items, `${path}[${at}]`, isShown))
        : []
    }
    if (!isObject(value) || !this.#isDescribed(schemas)) return []
    return Object.entries(value).flatMap(([name, child]) => {
      const member = this.#member(schemas, name)
      const place =
        path + (member.length || (isPlainName(name) && isShown(name)) ? `.${name}` : placeholder(name))
      return member.length ? this.#walk(child, member, place, isShown) : [place]
    })
  }

  /** A schema without properties describes nothing, so nothing is drift. */
  #isDescribed = (schemas: readonly Schema[]) => this.#flatten(schemas).some(({ properties }) => properties)

  #member = (schemas: readonly Schema[], name: string) =>
    this.#flatten(schemas).flatMap(({ properties }) =>
      properties && Object.hasOwn(properties, name) ? [properties[name]!] : [],
    )

  #items = (schemas: readonly Schema[]) =>
    this.#flatten(schemas).flatMap(({ items }) => (items ? [items] : []))

  #flatten(schemas: readonly Schema[]): Schema[] {
    return schemas.flatMap((schema) => {
      const { $ref, allOf = [], anyOf = [], oneOf = [] } = schema
      const target = $ref && this.#document.components.schemas[$ref.replace('#/components/schemas/', '')]
      return [schema, ...this.#flatten([...(target ? [target] : []), ...allOf, ...anyOf, ...oneOf])]
    })
  }
}

/** A report has to name a new field. For a name that may be personal data, report only its length. */
const placeholder = (name: string) => `['<name of ${name.length} characters>']`

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
