// openapi-fetch takes a text out of a Response. The transport has read that text already, so it becomes a stream again only
// when somebody asks for one: streams nobody reads are a third of what a call costs besides its signature.

let answerClass: ReturnType<typeof extendResponse> | undefined

/** `response`, whose body was read, with `text` for a body. */
export const answerOf = (text: string, response: Response): Response =>
  // Made for the first answer: naming Response makes Node load its `fetch`, most of what an import would cost.
  new (answerClass ??= extendResponse())(text, response)

function extendResponse() {
  return class Answer extends Response {
    readonly #text: string
    readonly #received: Response
    #whole: Response | undefined

    constructor(text: string, received: Response) {
      super(null)
      this.#text = text
      this.#received = received
    }

    static {
      const whole = (answer: Answer) => (answer.#whole ??= new Response(answer.#text))
      const define = (name: keyof Response, get: (answer: Answer) => unknown) =>
        Object.defineProperty(this.prototype, name, {
          configurable: true,
          get(this: Answer) {
            return get(this)
          },
        })
      for (const name of ['headers', 'redirected', 'status', 'statusText', 'type', 'url'] as const)
        define(name, (answer) => answer.#received[name])
      // A response of another library may not say it.
      define('ok', ({ status }) => status >= 200 && status <= 299)
      for (const name of ['body', 'bodyUsed'] as const) define(name, (answer) => whole(answer)[name])
      for (const name of ['arrayBuffer', 'blob', 'bytes', 'formData'] as const)
        define(name, (answer) => whole(answer)[name]?.bind(whole(answer)))
    }

    override clone(): Response {
      // Of a body that was read there is no clone.
      this.#whole?.clone()
      return new Answer(this.#text, this.#received)
    }

    override async json(): Promise<unknown> {
      return JSON.parse(await this.text())
    }

    override text(): Promise<string> {
      return this.#whole ? this.#whole.text() : Promise.resolve(this.#text)
    }
  }
}
