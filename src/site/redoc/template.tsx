import { raw } from 'hono/html'
import { Header, type HeaderProps } from '../page.tsx'
import { policies } from '../policy.ts'

/** Redoc itself. */
export const libraryFile = 'redoc-library.js'

/** The page around Redoc as a Handlebars template; Redoc fills what is in braces. */
export function Template({ style, ...header }: HeaderProps & { style: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policies.redoc} />
        <title>{raw('{{title}}')}</title>
        <link rel="icon" href="data:," />
        <script src="site.js"></script>
        <script src="redoc.js"></script>
        <script src={libraryFile} defer></script>
        {raw('{{{redocHead}}}')}
        <style>{raw(style)}</style>
      </head>
      <body>
        <a class="skip" href="#redoc">
          Skip to the content
        </a>
        <Header {...header} />
        {raw('{{{redocHTML}}}')}
      </body>
    </html>
  )
}
