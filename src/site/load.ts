/** Loads a script from the page's folder: a page opened from disk may neither fetch nor load a module. */
export function load(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = file
    script.onload = () => resolve()
    script.onerror = () => reject(new Error(`${file} did not load`))
    document.head.append(script)
  })
}
