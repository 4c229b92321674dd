// The one seam between the program and its partners: a project with its own `generated/` puts that in place of the
// built-in partners. The command line says so before it loads anything that reads a registry.

interface Project {
  readonly folder: URL
  /** By the names under which the registries of generated/ export them. */
  readonly registries: Readonly<Record<string, unknown>>
}

let project: Project | undefined

export function useProject(folder: URL, modules: readonly object[]): void {
  project = { folder, registries: Object.assign({}, ...modules) as Project['registries'] }
}

export const isProject = (): boolean => project !== undefined

/** The project's registry of this name, or the one that the program was built with. */
export const choose = <T>(name: string, own: T): T => (project ? (project.registries[name] as T) : own)

/** A file of generated/. */
export const generatedFile = (path: string): URL =>
  new URL(path, project?.folder ?? new URL('../../generated/', import.meta.url))
