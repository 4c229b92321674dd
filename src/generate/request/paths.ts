import type { Parameter } from '../../core/request.ts'
import type { Report } from './places.ts'

/** The names in a path template, in their order. */
export const namesIn = (path: string) => [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name)

/** Two templates that differ in names alone are one path. */
export const shapeOfPath = (path: string) => path.replace(/\{[^{}]*\}/g, '{}')

/** What a path cannot be. True where it can be called. */
export function checkPath(path: string, others: Map<string, string>, report: Report): boolean {
  const shape = shapeOfPath(path)
  const other = others.get(shape)
  const problem = other
    ? `${other} and ${path} are one path`
    : /[?#]/.test(path)
      ? 'a path has no query and no fragment: declare query parameters'
      : !path.startsWith('/') || /[{}]/.test(shape.replaceAll('{}', '')) || /\{\}/.test(path)
        ? 'this is not a path template'
        : path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))
          ? 'a segment of dots names another path'
          : undefined
  if (!other) others.set(shape, path)
  if (problem) report.refuse(problem)
  return problem === undefined
}

/** Every name of the template has a parameter, and every path parameter a place in it. */
export function checkNames(path: string, parameters: readonly Parameter[], report: Report): boolean {
  const names = namesIn(path)
  const declared = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name)
  const problems = [
    ...names.filter((name) => !declared.includes(name)).map((name) => `{${name}} has no path parameter`),
    ...declared.filter((name) => !names.includes(name)).map((name) => `the path has no {${name}}`),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => `the path has {${name}} twice`),
  ]
  problems.forEach(report.refuse)
  return problems.length === 0
}
