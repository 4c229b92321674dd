import { Code } from '../page.tsx'

import type { Checker, Site, VectorFile, VectorPart, VectorSchema } from '../site.ts'
import { Prose, Table } from '../words.tsx'

/** The fields of a vector file, and how a team tests its own signer with it. */
export function VectorsPage({ site: { apis, vectors, vectorSchema, checkers } }: { site: Site }) {
  return (
    <>
      <h1>Signing vectors</h1>
      <p class="lead">
        Test a signer in any language. Each vector has throw-away credentials, parameters, and every step up
        to the signature. The first step with a different result shows what to correct.
      </p>
      <ul>
        {apis.map(({ name, short }) => {
          const file = `${name}-vectors.json`
          const { vectors: examples, synthetic, refused } = vectors[name]
          return (
            <li>
              <a href={file}>{file}</a>: {short}, {examples.length} requests of the contract,{' '}
              {synthetic.length} edge cases with made-up parameters, {refused.length} signatures to refuse
            </li>
          )
        })}
        <li>
          <a href="vectors.schema.json">vectors.schema.json</a>: the JSON Schema of both files, explained
          below
        </li>
      </ul>
      <Use />
      <h2 id="checkers">Checkers to copy</h2>
      <p>
        Each program tests a small signer for both schemes. Put your signer in its place. The programs need no
        library, print each difference, and exit with 1 if there is one.
      </p>
      {checkers.map((checker) => (
        <Program checker={checker} />
      ))}
      <h2 id="members">Field by field</h2>
      {partsOf(vectorSchema).map(([name, part]) => (
        <Members id={anchorOf(name)} part={part} schema={vectorSchema} />
      ))}
      <h2 id="refused">Signatures to refuse</h2>
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
            Give your signer the credentials and the parameters of one vector. Use the <code>json</code> text
            of each value: a JSON parser may change numbers.
          </p>
        </li>
        <li>
          <p>
            Compare the string to sign, <code>canonical</code>, first. If it is right and the signature is
            wrong, compare the hash: <code>sha1</code> or <code>digested</code>.
          </p>
        </li>
        <li>
          <p>
            Then run the <code>synthetic</code> vectors. They hold values that no example has, but that
            production data will have.
          </p>
        </li>
        <li>
          <p>
            Your signer must never produce a signature listed under <code>refused</code>. Each note names the
            mistake. A verifier must reject all of them.
          </p>
        </li>
      </ol>
    </section>
  )
}

function Program({ checker: { file, lang, text } }: { checker: Checker }) {
  return (
    <>
      <p>
        <a href={file}>{file}</a>
      </p>
      <details>
        <summary>Show {file}</summary>
        <Code name={file} lang={lang} copy text={text} />
      </details>
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
      <Table label={title} names={['Field', 'Type', 'What it is']}>
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
      </Table>
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
      <Table label={`Signatures of ${short} to refuse`} names={['Id', 'Of', 'Mistake or change']}>
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
      </Table>
    </section>
  )
}
