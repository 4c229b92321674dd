import { Code } from '../page.tsx'

import type { Checker, Site, VectorFile, VectorPart, VectorSchema } from '../site.ts'
import { Head, Prose } from '../words.tsx'

/** The fields of a vector file, and how a team tests its own signer with it. */
export function VectorsPage({ site: { apis, vectors, vectorSchema, checkers } }: { site: Site }) {
  return (
    <>
      <h1>Signing vectors</h1>
      <p class="lead">
        Test vectors for a signer in any language: throw-away credentials, and every step from parameters to
        signature. Compute along, and stop at the first step where yours differs.
      </p>
      <ul>
        {apis.map(({ name, short }) => {
          const file = `${name}-vectors.json`
          const { vectors: examples, synthetic, refused } = vectors[name]
          return (
            <li>
              <a href={file}>{file}</a>: {short}, {examples.length} requests of the contract,{' '}
              {synthetic.length} edge cases with made-up parameters, {refused.length} signatures that have to
              be refused
            </li>
          )
        })}
        <li>
          <a href="vectors.schema.json">vectors.schema.json</a>: the JSON Schema of both, which says what is
          below
        </li>
      </ul>
      <Use />
      <h2 id="checkers">Checkers to copy</h2>
      <p>
        Each has a small signer for both schemes and tests it; put yours in its place. They use nothing but
        the language, print what is wrong, and end with code 1 if anything is.
      </p>
      {checkers.map((checker) => (
        <Program checker={checker} />
      ))}
      <h2 id="members">Field by field</h2>
      {partsOf(vectorSchema).map(([name, part]) => (
        <Members id={anchorOf(name)} part={part} schema={vectorSchema} />
      ))}
      <h2 id="refused">What has to be refused</h2>
      {apis.map(({ name, short }) => (
        <Refused short={short} list={vectors[name].refused} />
      ))}
    </>
  )
}

function Use() {
  return (
    <section>
      <h2 id="use">How to use them</h2>
      <ol class="steps">
        <li>
          <p>
            Give your signer the credentials, and the parameters of one vector. Take the <code>json</code> of
            a value, not what your JSON parser makes of the file’s numbers.
          </p>
        </li>
        <li>
          <p>
            Compare <code>canonical</code> first. Where it is right and the signature is wrong, look at the
            hash: <code>sha1</code> or <code>digested</code>.
          </p>
        </li>
        <li>
          <p>
            Then the <code>synthetic</code> ones: they have what no example has, and a live system will meet.
          </p>
        </li>
        <li>
          <p>
            Your signer must make no signature of <code>refused</code>; each note names the mistake. A
            verifier must take none of them.
          </p>
        </li>
      </ol>
    </section>
  )
}

function Program({ checker: { file, lang, text } }: { checker: Checker }) {
  return (
    <>
      <h3>
        <a href={file}>{file}</a>
      </h3>
      <Code name={file} lang={lang} copy text={text} />
    </>
  )
}

/** Objects of the schema, in the order in which a reader meets them. */
const partsOf = ({ $defs }: VectorSchema) =>
  Object.entries($defs).filter(([, { title }]) => title !== undefined)

/** A name with hyphens; one of a single word is that of a section too. */
function anchorOf(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return words.includes('-') ? words : `${words}-entry`
}

function Members({ id, part, schema }: { id: string; part: VectorPart; schema: VectorSchema }) {
  const { title } = part
  return (
    <section>
      <h3 id={id}>{title}</h3>
      <div class="scroll" tabindex={0} role="region" aria-label={title}>
        <table>
          <Head names={['Member', 'Type', 'What it is']} />
          <tbody>
            {rowsOf(part, '').map(([name, member]) => (
              <tr>
                <th scope="row">
                  <code>{name}</code>
                </th>
                <td>{typeOf(member, schema)}</td>
                <td>
                  <Prose text={member.description ?? ''} />
                  {member.enum && <> One of {member.enum.join(', ')}.</>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

/** Its fields, and after an object those of that object. */
const rowsOf = (part: VectorPart, prefix: string): [string, VectorPart][] =>
  Object.entries(part.properties ?? {}).flatMap(([name, member]): [string, VectorPart][] => [
    [prefix + name, member],
    ...rowsOf(member, `${prefix}${name}.`),
  ])

function typeOf({ type, const: only, enum: values, items }: VectorPart, { $defs }: VectorSchema) {
  if (only !== undefined) return <code>"{only}"</code>
  if (items?.$ref) {
    const name = items.$ref.replace('#/$defs/', '')
    const found = $defs[name]
    return found?.title ? (
      <>
        list of <a href={`#${anchorOf(name)}`}>{found.title.toLowerCase().replace(/^an? /, '')}</a>
      </>
    ) : (
      'list'
    )
  }
  return values ? 'word' : [type].flat().join(' or ')
}

function Refused({ short, list }: { short: string; list: VectorFile['refused'] }) {
  return (
    <section>
      <h3>{short}</h3>
      <div class="scroll" tabindex={0} role="region" aria-label={`Signatures of ${short} to refuse`}>
        <table>
          <Head names={['Id', 'Of', 'Mistake or change']} />
          <tbody>
            {list.map(({ id, of, note }) => (
              <tr>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>
                  <code>{of}</code>
                </td>
                <td>{note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
