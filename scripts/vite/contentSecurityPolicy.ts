import type { Plugin } from 'vite';

const SHARED = {
  'default-src': "'none'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'worker-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** The built page: nothing inline, no eval, no other host. */
const BUILT = { ...SHARED, 'script-src': "'self'", 'style-src': "'self'", 'connect-src': "'self'" };

/** The development server writes styles and its refresh code into the page and talks to it through a socket. */
const SERVED = {
  ...SHARED,
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws:",
};

/** Writes the Content-Security-Policy into the page's head, before anything it governs. */
export function contentSecurityPolicy(): Plugin {
  let policy: Readonly<Record<string, string>> = BUILT;
  return {
    name: 'clew-content-security-policy',
    configResolved(config) {
      policy = config.command === 'build' ? BUILT : SERVED;
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: {
            'http-equiv': 'Content-Security-Policy',
            content: Object.entries(policy)
              .map(([directive, sources]) => `${directive} ${sources}`)
              .join('; '),
          },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
