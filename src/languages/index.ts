import type { Catalogue } from './catalogue.ts'

/**
 * The catalogues of mails and pages by primary language subtag. Each is loaded when it is first needed, so
 * that a Worker starts without them.
 */
export const catalogues = {
  en: async () => (await import('./en.ts')).en,
  de: async () => (await import('./de.ts')).de,
  fr: async () => (await import('./fr.ts')).fr,
  es: async () => (await import('./es.ts')).es,
  pt: async () => (await import('./pt.ts')).pt,
  pl: async () => (await import('./pl.ts')).pl,
  it: async () => (await import('./it.ts')).it,
  nl: async () => (await import('./nl.ts')).nl,
  uk: async () => (await import('./uk.ts')).uk,
  ar: async () => (await import('./ar.ts')).ar,
} as const satisfies Record<string, () => Promise<Catalogue>>

export type Language = keyof typeof catalogues
